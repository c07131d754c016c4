import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/model/index.js';
import { column, indicatorOf, run, said, sourceOf, where } from './kit.js';

const source = sourceOf({
  created: column('date', 'Day'),
  channel: column('text', 'Channel'),
  mood: column('text', 'Mood'),
  queue: column('text', 'Queue', { values: { A: 'sales' } }),
});
const csv = 'Day,Channel,Mood,Queue\n2026-01-05,Email,Good,A\n2026-01-06,Phone,Bad,A\n2026-01-07,Email,,A\n';

async function told(measure: Measure, by: readonly string[] = [], showCells = false, key: string | null = null) {
  const request = { source: { ...source, key }, indicators: [indicatorOf('r', measure, { by })], showCells };
  const { findings } = await run({ 'a.csv': csv }, request);
  return said(findings).filter((text) => text.startsWith('import/unheld-value'));
}

const emails = {
  kind: 'rate',
  of: where({ channel: ['email', 'form'] }),
  success: where({ mood: 'Good' }),
  where: {},
} as const;

describe('a condition that no record meets', () => {
  test.each([null, 'channel'])('is told, with the key %s', async (key) => {
    const count = { kind: 'count', where: where({ channel: 'email' }) } as const;
    expect(await told(count, [], false, key)).toEqual([
      'import/unheld-value: no record has `channel: email`, which `r` asks for: write the word as the export does, upper and lower case included',
    ]);
  });

  test('is answered with the word that is meant, where cells may be quoted', async () => {
    expect((await told(emails))[0]).not.toContain('Email');
    expect((await told(emails, ['channel']))[0]).toContain('`channel: email, form`, which `r` asks for');
    expect((await told(emails, ['channel']))[0]).toMatch(/did you mean `Email`\?$/);
    expect((await told(emails, [], true))[0]).toMatch(/did you mean `Email`\?$/);
  });

  test.each([
    ['one of its words occurs', { kind: 'count', where: where({ channel: ['Email', 'form'] }) }],
    ['it says what not to count', { kind: 'count', where: where({ channel: '!= spam' }) }],
    ['the source says what there is', { kind: 'count', where: where({ queue: 'support' }) }],
    ['it asks for no word', { kind: 'count', where: where({ mood: 'missing' }) }],
  ] as const)('is news, but not where %s', async (_, measure) => expect(await told(measure)).toEqual([]));
});
