import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../workspace.js';
import { folderOf, mbo, type Ran } from './run.js';

const common: Files = { 'mbo.yaml': 'format: 1\nname: Nordvent\ntimezone: Europe/Paris\n' };

function indicator(id: string, rest: string): Files {
  return { [`${id}.yaml`]: `kind: indicator\nid: ${id}\ntitle: ${id}\nunit: ""\nsource: tickets\n${rest}` };
}

/** All that stands below a folder, names included. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => entry.name + (entry.isFile() ? readFileSync(join(entry.parentPath, entry.name), 'utf8') : ''))
    .join('\n');
}

describe('33. a workspace cannot make an import read or write another file', () => {
  const secret = 'this-is-the-secret';
  const column = (header: string, rest = '') => `{ header: ${JSON.stringify(header)}${rest} }`;
  const injections = [
    "x'); COPY (SELECT 1) TO 'out.csv'; --",
    "' UNION ALL SELECT * FROM read_text('secret.txt') --",
    '../secret.txt',
    'c0","c1',
    '{{x}}\\',
  ];

  it.each(injections)('%s as header, value, marker, condition and literal of a format', async (sql) => {
    const quoted = JSON.stringify(sql);
    const source = `kind: source
id: tickets
dated: created_at
csv: { missing: [${quoted}] }
where: { team: [a, ${JSON.stringify(`!${sql}`)}] }
columns:
  created_at: ${column('day', `, type: datetime, format: ${JSON.stringify(`yyyy-MM-dd'${sql.replaceAll("'", "''")}'`)}`)}
  team: ${column(sql, ', empty: a')}
  channel: ${column('Channel', `, values: { ${quoted}: ${quoted}, b: b }`)}
`;
    const folder = folderOf({
      ...common,
      'tickets.yaml': source,
      ...indicator('count', `measure: { count: {}, where: { channel: ${JSON.stringify(['b', sql])} } }\nby: [team]\n`),
      'secret.txt': secret,
    });
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const row = (team: string, channel: string): string => [`2026-01-05${sql}`, team, channel].map(cell).join(',');
    const rows = [row('a', 'b'), row('', 'b'), row(`!${sql}`, 'b'), row('other', 'b')];
    writeFileSync(join(folder, 'x.csv'), `day,${cell(sql)},Channel\n${rows.join('\n')}\n`);
    const before = readdirSync(folder);
    const { code, out, err } = await mbo(folder, ['import', 'tickets', 'x.csv', '--show-cells', '--format', 'json']);
    expect([err, code]).toEqual(['', 0]);
    expect(JSON.parse(out).files).toMatchObject([{ records: 4, used: 3, rejected: 0, outOfScope: 1 }]);
    expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual(['measurements']);
    expect(out + err + everything(join(folder, 'measurements'))).not.toContain(secret);
  });
});

describe('34. cells that a spreadsheet would run', () => {
  it('are written as text, and negative numbers as numbers', async () => {
    const teams = ['=1+1', '+33 1', '-x', '@me', "\t=cmd|' /C calc'!A0", '=HYPERLINK("http://x")'];
    const source = `kind: source
id: tickets
dated: created_at
columns:
  created_at: { header: day, type: date }
  team: { header: team }
  note: { header: note, type: number }
`;
    const folder = folderOf({
      ...common,
      'tickets.yaml': source,
      ...indicator('total', 'measure: { sum: { of: note } }\nby: [team]\n'),
      'x.csv': `day,team,note\n${teams.map((team) => `2026-01-05,"${team.replaceAll('"', '""')}",-1.5\n`).join('')}`,
    });
    expect((await mbo(folder, ['import', 'tickets', 'x.csv'])).code).toBe(0);
    const [head = '', ...lines] = readFileSync(join(folder, 'measurements/total.csv'), 'utf8').trimEnd().split('\n');
    expect(head).toContain('team');
    expect(lines).toHaveLength(teams.length);
    for (const line of lines) {
      expect(line).toMatch(/,"?'[=+\-@\t]/);
      expect(line).toMatch(/,1,-1\.5$/);
    }
    const again = await mbo(folder, ['import', 'tickets', 'x.csv', '--format', 'json']);
    expect(JSON.parse(again.out).indicators[0].changed).toBe(0);
  });
});

describe('49. what identifies a customer stays in the export', () => {
  const personal = [
    'Jeanne Moreau',
    'jeanne.moreau@client.example',
    '06 12 34 56 78',
    'Mon colis est perdu',
    '4970 1012',
  ];
  const [name, mail, phone, subject, card] = personal;
  const source = `kind: source
id: tickets
key: ticket
dated: created_at
columns:
  ticket: { header: Ticket }
  created_at: { header: Created, type: datetime, format: "yyyy-MM-dd HH:mm" }
  team: { header: Team, values: { written: written } }
  note: { header: Note, type: number }
`;
  const header = 'Ticket,Created,Team,Note,Client,E-mail,Phone,Subject\n';
  const client = `${name},${mail},${phone},"${subject}\n${card}"\n`;
  const good = `${header}1,2026-01-05 10:00,written,4,${client}2,2026-01-06 10:00,written,5,${client}`;

  const row = '2026-01-06 10:00,written,5';
  const mislaid = `${good}3,${mail},${name},${phone},${client}`;
  const records: readonly string[] = [
    mislaid,
    `${good}3,${row},x,${client}`,
    `${good}3,${row},${name}",${mail},,\n`,
    `${good}3,${row},${name}\0,${mail},,\n`,
    `${good}3,${row},${`${name} `.repeat(100_000)},${mail},,\n`,
  ];
  const files: readonly (string | Buffer)[] = [
    `${good}3,${row},"${name},${mail},,\n`,
    good.slice(header.length),
    Buffer.from(`${good}3,${row},é ${name},${mail},,\n`, 'latin1'),
    `Ticket,Day,Team,Note,${mail},${phone}\n${mail},,,,,\n`,
  ];

  async function ran(
    texts: readonly (string | Buffer)[],
    ...options: readonly string[]
  ): Promise<Ran & { left: string }> {
    const folder = folderOf({
      ...common,
      'tickets.yaml': source,
      ...indicator('mean', 'measure: { mean: { of: note } }\nby: [team]\n'),
    });
    mkdirSync(join(folder, 'tmp'));
    const elsewhere = folderOf({});
    const paths = texts.map((_, n) => join(elsewhere, `${n}.csv`));
    for (const [n, path] of paths.entries()) writeFileSync(path, texts[n] as string);
    const done = await mbo(folder, ['import', 'tickets', ...paths, ...options], { TMPDIR: join(folder, 'tmp') });
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
    return { ...done, left: everything(folder) };
  }

  const traces = (text: string): readonly (string | undefined)[] => personal.filter((one) => text.includes(one));
  const named = (err: string): ReadonlySet<string | undefined> =>
    new Set([...err.matchAll(/^(\d)\.csv:\d+:\d+: error\[import\//gm)].map(([, n]) => n));

  it.each(['text', 'json'])('an import writes none of it, nor prints it: %s', async (format) => {
    const { code, out, err, left } = await ran([good], '--format', format);
    expect(code).toBe(0);
    expect(traces(out + err + left)).toEqual([]);
    expect(left).toContain('2026-01,2026-01-05..2026-01-06,written,2,9,41');
  });

  it.each([
    ['records', records],
    ['files', files],
  ])('nor does one that is refused for its %s', async (_, texts) => {
    const { code, out, err, left } = await ran(texts);
    expect(code).toBe(1);
    expect(named(err).size).toBe(texts.length);
    expect(traces(out + err + left)).toEqual([]);
  });

  it.each(['text', 'json'])('nor one that tolerates the rejects: %s', async (format) => {
    const { code, out, err, left } = await ran(records, '--max-rejects', String(records.length), '--format', format);
    expect([code, err]).toEqual([0, '']);
    expect(traces(out + err + left)).toEqual([]);
  });

  it('cells are quoted where the person asks for them, and written nowhere', async () => {
    const { err, left } = await ran([mislaid], '--show-cells');
    expect(traces(err)).toEqual([mail]);
    expect(traces(left)).toEqual([]);
  });
});
