import { describe, expect, test } from 'vitest';
import {
  findingsConcise,
  findingsJson,
  findingsText,
  reportJson,
  reportText,
  type Style,
  seriesJson,
  seriesText,
} from '../../src/report/index.js';
import { report } from './example.js';
import { diagnostics, lines } from './findings.js';
import { style } from './fixtures.js';
import { delaySeries, rateSeries } from './series.js';

const summary = { files: 24, errors: 3, warnings: 2, ignored: 0, old: null };
const escapesDrawn = (text: string) => text.replaceAll('\u001b', '␛');

const styles: Readonly<Record<string, Partial<Style>>> = {
  'fr-100': {},
  'fr-80': { width: 80 },
  'en-120': { language: 'en', width: 120 },
  'en-80-ascii': { language: 'en', width: 80, unicode: false },
  'fr-100-colour': { colour: true },
};

describe.each(Object.entries(styles))('in style %s', (name, over) => {
  const chosen = style(over);
  const cases: Readonly<Record<string, string>> = {
    report: reportText(report, null, chosen),
    'report-objective': reportText(report, 'cs-reply-12h', chosen),
    'report-axis': reportText(report, 'autonomy', chosen),
    series: seriesText(rateSeries, chosen),
    'series-durations': seriesText(delaySeries, chosen),
    findings: findingsText(diagnostics, lines, summary, chosen),
  };
  test.each(Object.entries(cases))('%s reads as expected', async (what, text) => {
    await expect(escapesDrawn(text)).toMatchFileSnapshot(`expected/${what}.${name}.txt`);
  });
});

const data: Readonly<Record<string, string>> = {
  'report.json': reportJson(report, null),
  'report-objective.json': reportJson(report, 'cs-reply-12h'),
  'series.json': seriesJson(rateSeries),
  'findings.json': findingsJson(diagnostics, summary, 'fr', '0.1.0'),
  'findings-concise.fr.txt': findingsConcise(diagnostics, style()),
  'findings-concise.en.txt': findingsConcise(diagnostics, style({ language: 'en' })),
};

test.each(Object.entries(data))('%s is as expected', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`expected/${name}`);
});

test('without findings there is one line', () => {
  const clean = { files: 1, errors: 0, warnings: 0, ignored: 0, old: null };
  expect(findingsText([], lines, clean, style())).toBe('✓ Rien à signaler dans 1 fichier\n');
  expect(findingsText([], lines, { ...clean, files: 3 }, style({ language: 'en' }))).toBe(
    '✓ Nothing to report in 3 files\n',
  );
});

test('a series without rows says so', () => {
  expect(seriesText({ ...rateSeries, rows: [] }, style())).toContain('Aucune mesure à montrer.');
});
