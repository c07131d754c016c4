import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { parsePeriod, type SeriesRow, type Where } from '../../src/model/index.js';
import { attainmentBar, sparkline } from '../../src/report/bar.js';
import { between, columnsOf, cut, wrap, wrapWithin } from '../../src/report/columns.js';
import { whereText } from '../../src/report/conditions.js';
import { findingsText, reportText, seriesJson, seriesText } from '../../src/report/index.js';
import { penFor } from '../../src/report/pen.js';
import { spent } from '../spent.js';
import { report } from './example.js';
import { diagnostics, lines } from './findings.js';
import { style } from './fixtures.js';
import { rateSeries } from './series.js';

const pen = penFor(style());
const typed = penFor(style({ unicode: false }));

test('the quick width is the width of string-width', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      'a',
      'é',
      '—',
      '…',
      '│',
      '█',
      '顧',
      'e\u0301',
      '\u202f',
      '→',
      '👍',
      '●',
      '◐',
      '▲',
      '✓',
      '✗',
      '≥',
      '\u001b[31m',
    ),
  });
  fc.assert(fc.property(text, (any) => columnsOf(any) === stringWidth(any)));
});

test('wide characters are cut, never split or lost', () => {
  expect(between('a顧客b', 0, 2)).toBe('a ');
  expect(between('a顧客b', 2, 6)).toBe(' 客b');
  expect(cut('顧客の声を聞く', 7, '…')).toBe('顧客の…');
  expect(wrap('顧客の声', 5)).toEqual(['顧客', 'の声']);
  expect(wrapWithin('un deux trois quatre', 7, 2, '…')).toEqual(['un deux', 'trois…']);
});

test('wrapping loses nothing and keeps to its width', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '顧', ' '), maxLength: 80 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 20 }), (any, columns) => {
      const wrapped = wrap(any, columns);
      return (
        wrapped.every((line) => columnsOf(line) <= columns) &&
        wrapped.join('').replaceAll(' ', '') === any.replaceAll(' ', '')
      );
    }),
  );
});

test('a bar shows what is secured, what is unknown, and the mark', () => {
  const figures = { attainment: 0.69, low: 0.48, high: 0.78, coverage: 0.7 };
  expect(attainmentBar(figures, 0.9, 20, pen)).toBe('██████████▒▒▒▒▒▒░░│░');
  expect(attainmentBar(figures, null, 10, typed)).toBe('#####???..');
  const unknown = { attainment: null, low: 0, high: 1, coverage: 0 };
  expect(attainmentBar(unknown, null, 10, pen)).toBe('▒▒▒▒▒▒▒▒▒▒');
  const nearly = { attainment: 0.999, low: 0.999, high: 0.999, coverage: 1 };
  expect(attainmentBar(nearly, null, 10, pen)).toBe('█████████░');
});

test('a sparkline shows gaps, and nothing where there is no history', () => {
  expect(sparkline([1, null, 8], 10, pen)).toBe('▁·█');
  expect(sparkline([5, 5, 5], 10, pen)).toBe('▄▄▄');
  expect(sparkline([null, 5], 10, pen)).toBe('');
  expect(sparkline([1, 2, 3, 4], 2, typed)).toBe('_#');
});

test('conditions read as they are written', () => {
  const operand = (text: string) => ({ text, quantity: null });
  const where: Where = {
    channel: { operator: '=', operands: [operand('email'), operand('form')] },
    team: { operator: '!=', operands: [operand('spam')] },
    first_reply: { operator: '<=', operands: [operand('12 h')] },
    closed: { operator: 'present', operands: [] },
  };
  expect(whereText(where)).toBe('channel: [email, form], team: != spam, first_reply: <= 12 h, closed: present');
  expect(whereText({})).toBeNull();
});

test.each([60, 80, 100, 120])('no line is wider than %d columns', (width) => {
  for (const language of ['en', 'fr'] as const) {
    const chosen = style({ language, width });
    const all = reportText(report, null, chosen) + reportText(report, 'trusted-voice', chosen);
    expect(Math.max(...all.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    const code = findingsText(diagnostics, lines, { files: 1, errors: 1, warnings: 0, ignored: 0, old: null }, chosen);
    const drawn = code.split('\n').filter((line) => /^ *\d* │/.test(line));
    expect(Math.max(...drawn.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
  }
});

test('a line of 200,000 characters is framed around its caret', () => {
  const line = `${'é顧'.repeat(50_000)}X${'y'.repeat(100_000)}`;
  const place = { file: 'a', field: null, line: 1, column: 100_001, endLine: 1, endColumn: 100_002 };
  const [first] = diagnostics;
  if (first === undefined) throw new Error('no fixture');
  const written = findingsText(
    [{ ...first, place }],
    () => [line],
    { files: 1, errors: 1, warnings: 0, ignored: 0, old: null },
    style(),
  );
  const rows = written.split('\n');
  const code = rows.findIndex((row) => row.startsWith('1 │'));
  const caret = stringWidth((rows[code] ?? '').split('X')[0] ?? '');
  expect((rows[code + 1] ?? '').indexOf('^')).toBe(caret);
});

test('a dimension never takes the place of a field of a row', () => {
  const period = parsePeriod('2026-01');
  if (period === null) throw new Error('no period');
  const row = {
    period,
    complete: true,
    dimensions: { value: 'a', team: 'b' },
    value: 1,
    n: 2,
    low: null,
    high: null,
    pending: null,
  };
  const read = JSON.parse(seriesJson({ ...rateSeries, rows: [row] })).rows[0];
  expect(read).toMatchObject({ period: '2026-01', value: 1, team: 'b' });
});

test('a long table keeps the columns of a short one, and takes as long as its rows', () => {
  const [row] = rateSeries.rows;
  const rows = Array.from({ length: 5000 }, (_, i) => ({ ...(row as SeriesRow), complete: true, n: i + 1000 }));
  const textOf = (shown: readonly SeriesRow[]): readonly string[] =>
    seriesText({ ...rateSeries, rows: shown }, style())
      .trimEnd()
      .split('\n');
  const before = spent();
  const long = textOf(rows);
  expect(spent() - before).toBeLessThan(3000);
  const short = textOf(rows.slice(0, 20));
  expect(long.slice(0, short.length)).toEqual(short);
  expect(long).toHaveLength(short.length + 4980);
  expect(new Set(long.slice(short.length).map((line) => line.length)).size).toBe(1);
});
