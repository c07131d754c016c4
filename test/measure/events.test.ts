import { describe, expect, test } from 'vitest';
import { between, cellsOf, column, imported, indicatorOf, run, said, sourceOf, where } from './kit.js';

const source = sourceOf(
  {
    opened: { kind: 'first', of: 'at', where: {} },
    replied: { kind: 'first', of: 'at', where: where({ activity: 'Reply' }) },
    closed: { kind: 'last', of: 'at', where: {} },
    by: { kind: 'last', of: 'agent', where: where({ activity: 'Reply' }) },
    agent: column('text', 'Agent'),
    channel: column('text', 'Channel'),
    first_reply: between('opened', 'replied'),
    duration: between('opened', 'closed'),
  },
  {
    dated: 'opened',
    events: { case: 'Case', activity: 'Activity', at: 'At', format: null },
    where: where({ channel: '!= spam' }),
  },
);
const csv = `Case,Activity,At,Agent,Channel
1,Open,2026-01-05 10:00:00,,email
1,Close,2026-01-06 10:00:00,zoe,
2,Open,2026-01-05 09:00:00,,chat
1,Reply,2026-01-05 12:00:00,ann,
1,Reply,2026-01-05 14:00:00,bob,
3,Open,2026-02-05 09:00:00,,spam
2,Note,2026-01-05 09:30:00,ann,chat
`;

const duration = indicatorOf('duration', { kind: 'sum', of: 'duration', where: {} }, { by: ['channel'] });
const reply = indicatorOf(
  'reply',
  { kind: 'rate', of: {}, success: where({ first_reply: '<= 3 h' }), where: {} },
  { by: ['by'] },
);

describe('an event log has several rows per case', () => {
  test('cases are folded in the order of time, and their rows counted', async () => {
    const measured = await imported({ 'a.csv': csv }, { source, indicators: [duration, reply] });
    expect(measured.files).toMatchObject([{ records: 7, used: 6, rejected: 0, duplicates: 0, outOfScope: 1 }]);
    expect(cellsOf(measured, 'duration')).toEqual([
      ['2026-01', 'chat', { n: 1, sum: 0.5 }],
      ['2026-01', 'email', { n: 1, sum: 24 }],
    ]);
    expect(cellsOf(measured, 'reply')).toEqual([
      ['2026-01', '', { good: 0, total: 1, pending: 0 }],
      ['2026-01', 'bob', { good: 1, total: 1, pending: 0 }],
    ]);
  });

  describe('whose cases may have begun before the export', () => {
    const rows = ['1,Reply,2026-02-02 11:00:00', '3,Open,2026-02-03 10:00:00', '3,Reply,2026-02-03 11:00:00'];
    const cut = `Case,Activity,At,Agent,Channel\n${rows.map((row) => `${row},,email\n`).join('')}`;
    const warned = async (text: string, of = source) => {
      const { findings } = await run({ 'b.csv': text }, { source: of, indicators: [reply] });
      return findings.map(({ rule, severity, message }) => [rule, severity, message.en]);
    };

    test('warns of them', async () => {
      const said = expect.stringContaining('1 of 2 cases opens with what comes later in others');
      expect(await warned(cut)).toEqual([['import/cut-cases', 'warning', said]]);
    });

    test('is silent where every case opens as none goes on, or the source says what opens one', async () => {
      expect(await warned(cut.replace('1,Reply', '1,Call'))).toEqual([]);
      const opened = { kind: 'first', of: 'at', where: where({ activity: 'Open' }) } as const;
      const told = await warned(cut, { ...source, columns: { ...source.columns, opened } });
      expect(told.map(([rule]) => rule)).toEqual(['import/record', 'import/too-many-rejects']);
    });
  });

  test('a case may span files', async () => {
    const [head = '', ...rows] = csv.trimEnd().split('\n');
    const file = (some: readonly string[]) => `${[head, ...some].join('\n')}\n`;
    const whole = await imported({ 'a.csv': csv }, { source, indicators: [duration, reply] });
    const split = await imported(
      { 'a.csv': file(rows.slice(3)), 'b.csv': file(rows.slice(0, 3)) },
      { source, indicators: [duration, reply] },
    );
    expect([...split.series]).toEqual([...whole.series]);
    expect(split.files.map(({ used, outOfScope }) => [used, outOfScope])).toEqual([
      [3, 1],
      [3, 0],
    ]);
  });

  test('rows that cannot be read and cases without a date are rejects', async () => {
    const dated = { ...source, dated: 'replied' };
    const bad = `${csv}4,Reply,yesterday,ann,email\n,Reply,2026-01-05 14:00:00,ann,email\n`;
    const { findings } = await run({ 'a.csv': bad }, { source: dated, indicators: [duration] });
    expect(findings.map(({ place, message }) => ['span' in place && place.span.line, message.en.slice(0, 30)])).toEqual(
      [
        [4, 'the record has no `replied`, w'],
        [9, 'the cell under `At` is no date'],
        [10, 'the record has no `case`, whic'],
        [1, '4 records are rejected, and no'],
      ],
    );
    expect(said(findings)[3]).toContain('4 records');
    const measured = await imported({ 'a.csv': bad }, { source: dated, indicators: [duration], maxRejects: 4 });
    expect(measured.files).toMatchObject([{ records: 9, used: 4, rejected: 4, outOfScope: 1 }]);
  });
});
