import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/language/phrase.js';
import type { Diagnostic, Report } from '../../src/model/index.js';
import {
  findingsConcise,
  findingsJson,
  findingsText,
  reportJson,
  reportText,
  seriesText,
} from '../../src/report/index.js';
import { inert, typewritten, visible, visibleLine } from '../../src/report/visible.js';
import { report } from './example.js';
import { aim, objective, style } from './fixtures.js';
import { rateSeries } from './series.js';

const hostile: readonly (readonly [name: string, raw: string, shown: string])[] = [
  ['a colour', '\u001b[31mred', '\\u{1b}[31mred'],
  ['a hyperlink (OSC 8)', '\u001b]8;;http://x\u0007y', '\\u{1b}]8;;http://x\\u{7}y'],
  ['the clipboard (OSC 52)', '\u001b]52;c;eA==\u001b\\', '\\u{1b}]52;c;eA==\\u{1b}\\'],
  ['a carriage return', 'a\rb', 'a\\u{d}b'],
  ['a backspace', 'a\bb', 'a\\u{8}b'],
  ['a NUL', 'a\0b', 'a\\u{0}b'],
  ['a tab', 'a\tb', 'a\\u{9}b'],
  ['a delete', 'a\u007fb', 'a\\u{7f}b'],
  ['a C1 control', 'a\u009b31mb', 'a\\u{9b}31mb'],
  ['a right-to-left override', 'a\u202eb', 'a\\u{202e}b'],
  ['a bidi isolate', 'a\u2066b', 'a\\u{2066}b'],
  ['a right-to-left mark', 'a\u200fb', 'a\\u{200f}b'],
  ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
  ['a zero-width joiner', 'a\u200db', 'a\\u{200d}b'],
  ['a byte order mark', 'a\ufeffb', 'a\\u{feff}b'],
  ['a soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
  ['a Hangul filler', 'a\u3164b', 'a\\u{3164}b'],
  ['a tag character', 'a\u{e0041}b', 'a\\u{e0041}b'],
  ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
  ['a paragraph separator', 'a\u2029b', 'a\\u{2029}b'],
  ['half a surrogate pair', 'a\ud800b', 'a\\u{d800}b'],
  ['a newline', 'a\nb', 'a⏎b'],
];

test.each(hostile)('%s is shown', (_, raw, shown) => {
  expect(visible(raw, true)).toBe(shown);
});

test('letters, accents, ideographs and emoji stay as they are', () => {
  const plain = 'Répondre « vite » à 顧客 e\u0301 ❤\ufe0f 👍🏽 1\u202f234\u00a0%';
  expect(visible(plain, true)).toBe(plain);
});

test('without Unicode a newline is shown in ASCII, and the typography of French is typewritten', () => {
  expect(visible('a\nb', false)).toBe('a\\nb');
  expect(typewritten('l’été\u00a0: «\u00a0−1\u202f234\u00a0»')).toBe('l\'été : " -1 234 "');
});

test('a tab in a line of code is four columns', () => {
  expect(visibleLine('\ta\u001b')).toBe('    a\\u{1b}');
});

test('commands of CI services are inert', () => {
  expect(inert('::error::x\n  ::stop-commands::t\na ::b\n')).toBe(
    '\\u{3a}:error::x\n  \\u{3a}:stop-commands::t\na ::b\n',
  );
  expect(inert('a ##[add-mask]b ##vso[task.setvariable]c')).toBe(
    'a #\\u{23}[add-mask]b #\\u{23}vso[task.setvariable]c',
  );
});

const named = (title: string): Report => ({
  ...report,
  name: title,
  ambitions: report.ambitions.map((each) => ({ ...each, title })),
  axes: report.axes.map((each) => ({ ...each, title })),
  objectives: [
    ...report.objectives.map((each) => ({
      ...each,
      title,
      owner: title,
      team: title,
      indicators: each.indicators.map((one) => ({
        ...one,
        title,
        where: { [title]: { operator: '=', operands: [{ text: title, quantity: null }] } } as const,
      })),
      steps: each.steps.map((step) => ({ ...step, title })),
    })),
    objective({
      id: 'more',
      title,
      indicators: [aim({ indicator: 'x', title, unit: title, value: 3, attainment: 0 })],
    }),
  ],
});

const finding = (raw: string): Diagnostic => ({
  rule: raw,
  severity: 'error',
  place: { file: raw, field: raw, line: 1, column: 1, endLine: 1, endColumn: 2 },
  entity: raw,
  message: text(raw, raw),
  related: [
    { place: { file: raw, field: raw, line: 1, column: 1, endLine: 1, endColumn: 2 }, message: text(raw, raw) },
  ],
});

const summary = { files: 1, errors: 1, warnings: 0, ignored: 0, old: null };

/** Everything that writes text, over a string that a stranger chose. */
function everyText(raw: string, unicode: boolean): readonly string[] {
  const chosen = style({ unicode, width: 80 });
  const rows = rateSeries.rows.map((row) => ({ ...row, dimensions: { team: raw } }));
  return [
    reportText(named(raw), null, chosen),
    reportText(named(raw), 'cs-reply-12h', chosen),
    seriesText({ ...rateSeries, title: raw, unit: raw, rows }, chosen),
    findingsText([finding(raw)], () => [raw.replaceAll('\n', ' ')], summary, chosen),
    findingsConcise([finding(raw)], chosen),
  ];
}

const danger = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##[a-z]*\[|^\s*::/imu;

describe('no text of a stranger reaches a terminal or a CI log as a command', () => {
  test.each([...hostile.map(([, raw]) => raw), '\n::error::x', ' ::error::x', '##[add-mask]a', '::stop-commands::t'])(
    '%j',
    (raw) => {
      for (const written of [...everyText(raw, true), ...everyText(raw, false)]) expect(written).not.toMatch(danger);
    },
  );

  test('whatever the string is', () => {
    const anyString = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(anyString, (raw) => everyText(raw, true).every((written) => !danger.test(written))),
      { numRuns: 60 },
    );
  });

  test.each(hostile)('%s reads back from JSON as it was, and is written as an escape', (_, raw) => {
    const both = `${raw} ##[add-mask]a`;
    const findings = findingsJson([finding(both)], summary, 'en', '1');
    expect(JSON.parse(findings).diagnostics[0].message).toBe(both);
    expect(JSON.parse(reportJson(named(both), null)).name).toBe(both);
    expect(findings).not.toMatch(danger);
  });
});
