import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/index.js';
import { cellsOf, column, indicatorOf, run, sourceOf, workspaceOf } from './kit.js';
import { declared } from './pollution/dialects.js';
import { broken } from './pollution/files.js';
import { misread } from './pollution/misread.js';
import type { Polluted } from './pollution/polluted.js';
import { read } from './pollution/reader.js';
import { polluted } from './pollution/records.js';
import { clean, type Figures, figuresOf } from './pollution/table.js';

// The kinds of pollution of Pollock (Vitagliano et al., "Pollock: A Data Loading Benchmark", PVLDB 16(8), 2023).
const files: readonly Polluted[] = [...declared, ...polluted, ...broken, ...misread].map((draft, n) => ({
  name: `L${n}`,
  ...draft(`L${n}`),
}));

const columns = {
  lot: column('text', 'Lot'),
  created: column('datetime', 'Créé le', { format: 'dd/MM/yyyy HH:mm' }),
  team: column('text', 'Équipe'),
  rating: column('number', 'Note'),
};
const workspace = workspaceOf({ timezone: 'UTC' });
const sum = indicatorOf('sum', { kind: 'sum', of: 'rating', where: {} }, { by: ['lot', 'team'] });

/** Measures several files of one dialect at once: each record says which file it is of. */
async function measured(some: readonly Polluted[], maxRejects: number) {
  const { dialect } = some[0] as Polluted;
  const texts = Object.fromEntries(some.map(({ name, bytes }) => [name, bytes]));
  return run(texts, { workspace, source: sourceOf(columns, { dialect }), indicators: [sum], maxRejects });
}

type Result = Awaited<ReturnType<typeof measured>>;

function figuresIn({ value }: Result, lot: string): Figures | null {
  if (value === null) return null;
  const own = cellsOf(value, 'sum').filter(([, of]) => of === lot) as [
    string,
    string,
    string,
    { n: number; sum: number },
  ][];
  const figures = own.map(([month, , team, { n, sum }]) => [`${month} ${team}`, { n, sum: Math.round(sum * 100) }]);
  return Object.fromEntries(figures);
}

function byDialect(some: readonly Polluted[]): readonly (readonly Polluted[])[] {
  const groups = new Map<string, Polluted[]>();
  for (const one of some) {
    const dialect = JSON.stringify(one.dialect);
    groups.set(dialect, [...(groups.get(dialect) ?? []), one]);
  }
  return [...groups.values()];
}

const those = (kind: Polluted['must']['kind']): readonly Polluted[] => files.filter(({ must }) => must.kind === kind);
const placeOf = ({ place }: Finding) => ('span' in place ? [place.file, place.span.line, place.span.column] : []);
const sorted = (figures: Figures | null): string => JSON.stringify(Object.entries(figures ?? {}).sort());
/** Whether nothing but the end of the file is behind the last cell. */
const endsOpen = ({ bytes, dialect }: Polluted): boolean =>
  !/[\r\n\0'"`]$/.test(bytes.toString('latin1')) && dialect.footer === 0;
const shown = ({ bytes }: Polluted): string => bytes.toString('utf8', 0, 600);
const expectedPlace = ({ name, must }: Polluted) =>
  'line' in must ? [name, must.line, must.column ?? expect.any(Number)] : [];

describe('no pollution of a file makes an import silently wrong', () => {
  test('the table holds hundreds of files', () => {
    expect(files.length).toBeGreaterThanOrEqual(300);
  });

  test('what is right as declared is taken, with exact figures', async () => {
    for (const some of byDialect(those('exact'))) {
      const result = await measured(some, 0);
      const told = result.findings.map((finding) => [finding.rule, ...placeOf(finding)]);
      expect(told).toEqual(
        some.filter(endsOpen).map(({ name }) => ['import/open-end', name, clean.length + 1, expect.any(Number)]),
      );
      for (const { name, rows, bytes, dialect } of some) {
        expect(figuresIn(result, name), name).toEqual(figuresOf(rows));
        expect(read(bytes, dialect), name).toEqual(figuresOf(rows));
      }
    }
  });

  test('a file that cannot be read as declared is refused, at its place', async () => {
    for (const some of byDialect(those('file'))) {
      const { value, findings } = await measured(some, 1e6);
      expect(value).toBeNull();
      for (const one of some) {
        const own = findings.find((finding) => placeOf(finding)[0] === one.name);
        expect.soft(own && placeOf(own), shown(one)).toEqual(expectedPlace(one));
      }
    }
  });

  test('a record that is not as declared is rejected, at its place', async () => {
    for (const some of byDialect(those('record'))) {
      const { value } = await measured(some, 1e6);
      expect(value?.files.filter(({ rejected }) => rejected === 0)).toEqual([]);
      for (const one of some) {
        const own = value?.rejects.find(({ file }) => file === one.name);
        expect.soft([own?.file, own?.line, own?.column], shown(one)).toEqual(expectedPlace(one));
      }
    }
  });

  test('a dialect that is not that of the file: refused, or exact all the same', async () => {
    const verdicts = { exact: 0, refused: 0, wrong: 0 };
    for (const one of those('either')) {
      const result = await measured([one], 0);
      const isExact = sorted(figuresIn(result, one.name)) === sorted(figuresOf(one.rows));
      const verdict = result.value === null ? 'refused' : isExact ? 'exact' : 'wrong';
      if (verdict === 'refused') expect(result.findings.length, shown(one)).toBeGreaterThan(0);
      verdicts[verdict] += 1;
    }
    // Exact: the two encodings of Western Europe, either way; digits without groups where groups are allowed.
    expect(verdicts).toEqual({ exact: 3, refused: those('either').length - 3, wrong: 0 });
  });
});
