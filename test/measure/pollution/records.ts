import type { Draft, Verdict } from './polluted.js';
import { encode, french, lineOf, linesOf } from './render.js';
import { clean } from './table.js';

/** What happens to one line, and the column of what it became where that must be seen; none where a cell is to blame. */
interface Pollution {
  readonly name: string;
  readonly line: (line: string) => string;
  readonly column?: (made: string) => number;
  /** Whether the line is added before the one given, which stays. */
  readonly added?: boolean;
}

const cell =
  (at: number, written: (own: string) => string) =>
  (line: string): string =>
    line
      .split(';')
      .map((own, n, all) => (n === (at < 0 ? all.length + at : at) ? written(own) : own))
      .join(';');
const end = (line: string): number => line.length + 1;
const date = (written: string) => cell(1, () => written);
const rating = (written: string) => cell(-1, () => written);

const pollutions: readonly Pollution[] = [
  { name: 'a cell too few', line: (line) => line.slice(0, line.lastIndexOf(';')), column: end },
  { name: 'a delimiter too many', line: (line) => `${line};`, column: (made) => made.length },
  {
    name: 'an unquoted delimiter in a cell',
    line: (line) => line.replace(';', ';;'),
    column: (made) => made.lastIndexOf(';') + 1,
  },
  { name: 'another delimiter', line: (line) => line.replaceAll(';', ','), column: end },
  { name: 'a tab for the first delimiter', line: (line) => line.replace(';', '\t'), column: end },
  { name: 'text after a quote', line: cell(2, (own) => `"${own}" x`) },
  { name: 'a blank before a quote', line: cell(2, (own) => ` "${own}"`) },
  { name: 'a blank after a quote', line: cell(2, (own) => `"${own}" `) },
  { name: 'a stray quote', line: cell(2, (own) => `${own}"`) },
  { name: 'a quote escaped by a backslash', line: cell(2, (own) => `"${own}\\"x"`) },
  { name: 'a NUL', line: cell(2, (own) => `${own}\0`) },
  { name: 'a blank line', line: () => '', column: end, added: true },
  { name: 'a comment', line: () => '# comment', column: end, added: true },
  { name: 'a separator line', line: () => '------', column: end, added: true },
  { name: 'the header again', line: () => lineOf(french.headers, french), column: () => 5, added: true },
  { name: 'a row of blanks', line: () => ';;;;', added: true },
  { name: 'a total without a date', line: () => ';;TOTAL;;99', added: true },
  { name: 'a total with a date', line: (line) => cell(2, () => 'TOTAL')(line), added: true },
  { name: 'a sum of sums', line: (line) => cell(2, () => 'Total général')(line), added: true },
  { name: 'a date of another format', line: date('2026-01-14 10:00') },
  { name: 'month before day', line: date('01/14/2026 10:00') },
  { name: 'no such day', line: date('31/02/2026 10:00') },
  { name: 'a date without a time', line: date('14/01/2026') },
  { name: 'a time with seconds', line: date('14/01/2026 10:00:00') },
  { name: 'a short year', line: date('14/01/26 10:00') },
  { name: 'no date', line: date('') },
  { name: 'a date of long ago', line: date('14/01/1926 10:00') },
  { name: 'a decimal point', line: rating('1.50') },
  { name: 'grouped digits', line: rating('1 234,50') },
  { name: 'a group that looks like a decimal', line: rating('1.234') },
  { name: 'a share', line: rating('95 %') },
  { name: 'an exponent', line: rating('1e3') },
  { name: 'words', line: rating('sans objet') },
  { name: 'a marker nobody declared', line: rating('N/A') },
  { name: 'a currency', line: rating('12 €') },
  { name: 'an accounting negative', line: rating('(3)') },
  { name: 'an error of a spreadsheet', line: rating('#REF!') },
  { name: 'digits of another script', line: rating('١٢') },
  { name: 'two numbers', line: rating('1,5 / 2') },
  { name: 'a quoted number in other quotes', line: rating("'1,5'") },
  { name: 'a team in other quotes', line: cell(2, (own) => `'${own}'`) },
];

/** One line of the table polluted, or one more put before it. */
function at(position: number, { line, column, added }: Pollution, newline: string): Draft {
  return (lot) => {
    const lines = linesOf(lot, french);
    const made = line(lines[position] as string);
    const bytes = encode(lines.toSpliced(position, added ? 0 : 1, made), { ...french, newline: [newline] });
    const must: Verdict = { kind: 'record', line: position + 1, ...(column ? { column: column(made) } : {}) };
    return { dialect: french.dialect, bytes, rows: clean, must };
  };
}

/** A record at the beginning, in the middle and at the end of the table is polluted in each way. */
export const polluted: readonly Draft[] = pollutions.flatMap((pollution) =>
  [1, 8, clean.length].map((position, n) => at(position, pollution, n === 1 ? '\r\n' : '\n')),
);
