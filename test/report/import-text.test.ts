import { expect, test } from 'vitest';
import { importText } from '../../src/report/index.js';
import { style } from './fixtures.js';

const file = { name: 'a.csv', sha256: '', records: 1, used: 0, rejected: 1, duplicates: 0, outOfScope: 0 };
const imported = {
  import: '1d1b8696',
  source: 'tickets',
  files: [file, { ...file, records: 2_000, used: 1_998, rejected: 2 }],
  window: { from: '2026-01-01', to: '2026-01-31' },
  exportedGuessed: true,
  exported: '2026-02-01T08:00:00+01:00',
  rejects: [],
  newer: null,
  indicators: [],
  written: true,
};

test.each([
  ['fr', '1 enregistrement, 0 retenu, 1 rejeté', '2 000 enregistrements, 1 998 retenus, 2 rejetés'],
  ['en', '1 record, 0 used, 1 rejected', '2,000 records, 1,998 used, 2 rejected'],
] as const)('counts agree with their nouns in %s', (language, one, several) => {
  const lines = importText(imported, style({ language }))
    .replace(/[\u00a0\u202f]/g, ' ')
    .split('\n');
  expect(lines.slice(0, 2)).toEqual([`a.csv  ${one}`, `a.csv  ${several}`]);
});

test.each([
  ['en', '(assumed from what it holds; say it with `--exported-at`)'],
  ['fr', '(supposé d’après son contenu ; précisez-le avec `--exported-at`)'],
] as const)('says that the moment of the export is guessed, and how to say another, in %s', (language, words) => {
  const shown = (exportedGuessed: boolean) =>
    importText({ ...imported, exportedGuessed }, style({ language })).replaceAll('\u00a0', ' ');
  expect(shown(true)).toContain(words);
  expect(shown(false)).not.toContain('--exported-at');
});
