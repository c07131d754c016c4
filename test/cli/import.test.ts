import { describe, expect, it } from 'vitest';
import { folderOf, mbo } from './run.js';

/** A workspace that counts tickets of one source, written with these lines more. */
function counting(source: string, files: Readonly<Record<string, string>> = {}): string {
  return folderOf({
    'mbo.yaml': 'format: 1\nname: Test\ntimezone: Europe/Paris\n',
    'tickets.yaml': `kind: source\nid: tickets\ndated: created\n${source}columns:\n  created: { header: Created, type: date }\n  channel: { header: Channel }\n`,
    'received.yaml':
      'kind: indicator\nid: received\ntitle: Received\nunit: tickets\nbetter: lower\nsource: tickets\nmeasure: count\nevery: month\nby: [channel]\n',
    ...files,
  });
}

describe('a tab-separated export', () => {
  const rows = ['Created\tChannel', '2026-01-05\te-mail, "urgent"', '2026-01-06\tphone'].join('\n');

  it.each(['delimiter: "\\t"', 'delimiter: tab', "delimiter: '\\t'"])(
    'is read with csv: { %s, quote: none }',
    async (csv) => {
      const root = counting(`csv: { ${csv}, quote: none }\n`, { 'x.tsv': `${rows}\n` });
      const { code, out, err } = await mbo(root, ['import', 'tickets', 'x.tsv', '--format', 'json']);
      expect([code, err]).toEqual([0, '']);
      expect(JSON.parse(out).files).toMatchObject([{ name: 'x.tsv', records: 2, used: 2 }]);
    },
  );

  it('is said to be one where another delimiter is declared', async () => {
    const root = counting('csv: { delimiter: ";" }\n', { 'x.tsv': 'Created\tChannel\n2026-01-05\tphone\n' });
    const { code, err } = await mbo(root, ['import', 'tickets', 'x.tsv']);
    expect(code).toBe(1);
    expect(err).toContain('write `csv: { delimiter: "\\t" }`');
  });
});
