import { describe, expect, it } from 'vitest';
import { here } from './here.js';
import { counting, ledgerOf, tickets } from './tickets.js';

const read = 'a.csv';
const files = { 'a.csv': tickets([4, 5]), 'here/exports/.keep': '' };
const importing = ['import', 'tickets', read];

/** Command lines with a value that cannot be read, and what the message says to write instead, in both languages. */
const malformed: readonly (readonly [args: readonly string[], en: string, fr: string])[] = [
  ...['nonsense', '', '1/7', '2026-02-30', '2026-01-01 25:00', '2026-01-01T10:00+99:00'].map(
    (moment) => [[...importing, '--exported-at', moment], 'write `2026-02-01`, ', 'écrivez `2026-02-01`, '] as const,
  ),
  ...['nonsense', '', '2026-01-01', '2026-02-01..2026-01-01', '2026-01-01..2026-02-30', '2026-01-01..2026-01-02..'].map(
    (window) =>
      [
        [...importing, '--window', window],
        'write the first and the last day',
        'écrivez le premier et le dernier jour',
      ] as const,
  ),
  ...['nonsense', '', '-1', '1.5', '1e3'].flatMap((n) => [
    [[...importing, '--max-rejects', n], 'write a whole number', 'écrivez un nombre entier'] as const,
    [['validate', '--max-warnings', n], 'write a whole number', 'écrivez un nombre entier'] as const,
  ]),
  [[...importing, '--exported-at', '2062-01-01'], 'stop at today', 'arrêtez-vous à aujourd’hui'],
  [[...importing, '--as-of', '2026-01-31', '--exported-at', '2026-02-01'], '(2026-01-31)', '(2026-01-31)'],
  [[...importing, '--as-of', '2026-01-31', '--window', '2026-01-01..2026-02-01'], '(2026-01-31)', '(2026-01-31)'],
  [['import', '--undo', 'nope'], 'the journal has no import `nope`', 'le journal n’a pas d’import `nope`'],
  [['import', '--undo', 'nope', '--window', '2026-01-01..2026-01-02'], 'leave those out', 'retirez celles'],
  [['series', 'received', '--every', 'x'], 'choose one of day', 'choisissez parmi day'],
  [['series', 'received', '--by', 'x'], 'choose one of `channel`', 'choisissez parmi `channel`'],
  [['series', 'received', '--where', 'x'], 'write `--where dimension=value`', 'écrivez `--where dimension=valeur`'],
  [['new', 'source', 'x', '--from', ''], 'name a file', 'indiquez un fichier'],
  [['new', 'source', 'x', '--from', read, '-o', '../x.yaml'], 'is no `.yaml` file of', 'n’est pas un fichier'],
  ...[['validate'], ['report'], ['explain'], ['series', 'received'], ['new', 'source', 'x', '--from', read]].flatMap(
    (command) => everywhere(command),
  ),
  ...everywhere(importing),
];

function everywhere(command: readonly string[]): typeof malformed {
  return [
    [[...command, '--as-of', 'nonsense'], 'write `YYYY-MM-DD`', 'écrivez `AAAA-MM-JJ`'],
    [[...command, '--as-of', '2026-02-30'], 'write `YYYY-MM-DD`', 'écrivez `AAAA-MM-JJ`'],
    [[...command, '--format', 'nonsense'], 'choose one of text', 'choisissez parmi text'],
    [[...command, '--format', 'text='], 'write its name behind `=`', 'écrivez son nom après `=`'],
  ];
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a value that cannot be read', () => {
  it.each(malformed)('is refused before anything is done: mbo %j', async (args, en, fr) => {
    const root = counting(files);
    for (const [lang, words] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      const { code, out, err } = await here(root, [...args, '--lang', lang]);
      expect([code, out]).toEqual([2, '']);
      expect(plain(err)).toMatch(/^mbo: [^\n]+\n$/);
      expect(plain(err)).toContain(words);
    }
    expect(ledgerOf(root)).toEqual({});
  });

  it('of `--lang` is refused in the language there is', async () => {
    expect(await here(counting(), ['report', '--lang', 'de'])).toEqual({
      code: 2,
      out: '',
      err: 'mbo: `--lang de`: choose one of en, fr\n',
    });
  });

  it('of `-C` is refused, not searched upwards from', async () => {
    for (const command of ['validate', 'report']) {
      const { code, err } = await here(counting(files), [command, '-C', 'here/exprots']);
      expect([code, err]).toEqual([2, expect.stringContaining('`-C here/exprots`: there is no such folder')]);
      expect((await here(counting(files), [command, '-C', 'here/exports', '-q'])).err).toBe('');
    }
  });
});

describe('of several exports that are none', () => {
  it.each([
    [['no*.csv', 'none/*.csv', 'nope.csv'], '`no*.csv`'],
    [['nope.csv', 'no*.csv'], '`no*.csv`'],
    [['nope.csv', 'none.csv'], '`nope.csv`'],
  ])('the first is told: %j', async (named, told) => {
    for (let n = 0; n < 5; n++) {
      const { code, err } = await here(counting(files), ['import', 'tickets', ...named]);
      expect([code, err]).toEqual([2, expect.stringContaining(told)]);
    }
  });
});
