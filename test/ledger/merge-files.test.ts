import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFiles } from '../../src/ledger/index.js';
import { spent } from '../spent.js';
import { type Book, book, empty, exports, filesOf, grains, read } from './history.js';

const header = 'period,covered,team,good,total,pending\n';
const sheet = (...lines: readonly string[]): string => header + lines.map((line) => `${line}\n`).join('');
const january = ['2026-01,full,a,1,2,0', '2026-01,full,b,3,4,0'];

describe('merging two versions of a series', () => {
  it('takes what each side added, changed and deleted, and sorts it', () => {
    const ours = sheet('2026-01,full,a,9,9,0', '2026-01,full,b,3,4,0', '2026-03,full,a,5,6,0');
    const theirs = sheet('2026-01,full,a,1,2,0', '2026-02,full,a,7,8,0', '2026-03,full,a,5,6,0');
    expect(mergeFiles(sheet(...january), ours, theirs)).toEqual({
      text: sheet('2026-01,full,a,9,9,0', '2026-02,full,a,7,8,0', '2026-03,full,a,5,6,0'),
      conflicts: 0,
    });
  });

  it('takes two new files', () => {
    expect(mergeFiles('', sheet('2026-02,full,a,1,2,0'), sheet('2026-01,full,a,1,2,0'))).toEqual({
      text: sheet('2026-01,full,a,1,2,0', '2026-02,full,a,1,2,0'),
      conflicts: 0,
    });
  });

  it('marks a cell that both changed, and only that', () => {
    const ours = sheet('2026-01,full,a,8,9,0', '2026-01,full,b,3,4,0', '2026-02,full,a,5,6,0');
    const theirs = sheet('2026-01,full,a,7,9,0', '2026-01,full,b,3,5,0');
    expect(mergeFiles(sheet(...january), ours, theirs)).toEqual({
      text: sheet(
        '<<<<<<< ours',
        '2026-01,full,a,8,9,0',
        '=======',
        '2026-01,full,a,7,9,0',
        '>>>>>>> theirs',
        '2026-01,full,b,3,5,0',
        '2026-02,full,a,5,6,0',
      ),
      conflicts: 1,
    });
  });

  it('marks a cell that one side changed and the other deleted', () => {
    const { text, conflicts } = mergeFiles(sheet(...january), sheet(january[0] ?? ''), sheet('2026-01,full,b,4,4,0'));
    expect(conflicts).toBe(1);
    expect(text).toBe(sheet('<<<<<<< ours', '=======', '2026-01,full,b,4,4,0', '>>>>>>> theirs'));
  });

  it('never lets the same days count twice', () => {
    const part = '2026-01,2026-01-01..2026-01-20,a,1,2,0';
    const [rest, full] = ['2026-01,2026-01-21..2026-01-31,a,1,2,0', '2026-01,full,a,2,4,0'];
    expect(mergeFiles(sheet(part), sheet(full), sheet(part, rest))).toEqual({
      text: sheet('<<<<<<< ours', full, '=======', part, rest, '>>>>>>> theirs'),
      conflicts: 1,
    });
    expect(mergeFiles(sheet(), sheet(part), sheet(rest)).conflicts).toBe(0);
  });

  it('lets people type days that differ from one slice to the next', () => {
    const typed = (...lines: readonly string[]): string => ['value,team,period,covered', ...lines, ''].join('\n');
    const [a, b] = ['4.1,a,2026-01,full', '4.2,b,2026-01,2026-01-01..2026-01-20'];
    expect(mergeFiles(typed(), typed(a), typed(b)).conflicts).toBe(0);
    expect(mergeFiles(typed(), typed(a), typed(b.replace(',b', ',a'))).conflicts).toBe(1);
  });

  it.each([
    [
      'other columns',
      sheet(...january)
        .replaceAll(',a,', ',a,x,')
        .replace('team', 'team,arrival'),
    ],
    ['a torn last line', sheet(...january).slice(0, -3)],
    ['a line too short', sheet(...january, '2026-02,full,a')],
    ['a period that is none', sheet(...january, '2026-13,full,a,1,1,0')],
    ['markers of an earlier merge', sheet('<<<<<<< ours', ...january, '=======', '>>>>>>> theirs')],
    ['a line twice', sheet(...january, ...january)],
    ['nothing', ''],
  ])('takes %s for one conflict', (_, theirs) => {
    const ours = sheet(...january, '2026-03,full,a,1,1,0');
    const { text, conflicts } = mergeFiles(sheet(...january), ours, theirs);
    expect(conflicts).toBe(1);
    expect(text.startsWith(`<<<<<<< ours\n${ours}=======\n${theirs.slice(0, 40)}`)).toBe(true);
    expect(text.endsWith('\n>>>>>>> theirs\n')).toBe(true);
  });

  it('leaves a side that is as it was to the other, whatever that holds', () => {
    expect(mergeFiles('a', 'a', 'torn "')).toEqual({ text: 'torn "', conflicts: 0 });
    expect(mergeFiles('a', 'torn "', 'a')).toEqual({ text: 'torn "', conflicts: 0 });
  });
});

/** A book after a merge: whatever both series and both journals hold. */
function merged(base: Book, ours: Book, theirs: Book) {
  const [o, a, b] = [base, ours, theirs].map(filesOf) as [Files, Files, Files];
  const paths = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const all = paths.map((path) => [path, mergeFiles(o[path] ?? '', a[path] ?? '', b[path] ?? '')] as const);
  return {
    conflicts: all.reduce((sum, [, { conflicts }]) => sum + conflicts, 0),
    files: Object.fromEntries(all.map(([path, { text }]) => [path, text])),
  };
}

type Files = Readonly<Record<string, string>>;

describe.each(grains)('two branches with imports of a %s', (every) => {
  const some = (first: number, last: number) => fc.array(exports(every, first, last), { minLength: 1, maxLength: 4 });

  it('of other days merge without conflict, in either direction, and agree with the journal', () => {
    const branches = fc.integer({ min: 20, max: 100 }).chain((day) => fc.tuple(some(0, day), some(day + 1, 120)));
    fc.assert(
      fc.property(fc.array(exports(every), { maxLength: 3 }), branches, (before, [early, late]) => {
        const base = before.reduce(book, empty(every));
        const [ours, theirs] = [early.reduce(book, base), late.reduce(book, base)];
        const { conflicts, files } = merged(base, ours, theirs);
        expect(conflicts).toBe(0);
        expect(merged(base, theirs, ours).files).toEqual(files);
        expect(read(base.of, files)).toEqual({ findings: [], discrepancies: [] });
      }),
    );
  });

  it('of any days merge alike in either direction, and never count days twice', () => {
    fc.assert(
      fc.property(some(0, 120), some(0, 120), some(0, 120), (before, mine, yours) => {
        const base = before.reduce(book, empty(every));
        const [ours, theirs] = [mine.reduce(book, base), yours.reduce(book, base)];
        const { conflicts, files } = merged(base, ours, theirs);
        const swapped = merged(base, theirs, ours);
        expect(swapped.conflicts).toBe(conflicts);
        if (conflicts > 0) return;
        expect(swapped.files).toEqual(files);
        expect(read(base.of, files).findings).toEqual([]);
      }),
    );
  });
});

describe('merging many lines', () => {
  const journal =
    'import,source,file,sha256,from,to,exported,records,used,rejected,duplicates,out_of_scope,version,ledger\n';
  const entry = (id: number): string => `${id},tickets,x${','.repeat(11)}\n`;
  const lines = (side: string, count: number): string =>
    Array.from({ length: count }, (_, i) => `2026-01,full,${side}${i},1,2,0\n`).join('');
  const imports = (from: number, count: number): string =>
    Array.from({ length: count }, (_, i) => entry(from + i)).join('');
  const header = 'period,covered,team,good,total,pending\n';
  it.each([
    ['of one period', header, lines('a', 40_000), lines('b', 40_000)],
    ['of the journal', journal, imports(0, 20_000), imports(50_000, 20_000)],
    ['of one import', journal, entry(1).repeat(20_000), entry(2).repeat(20_000)],
  ])('%s takes no time to speak of', (_, head, ours, theirs) => {
    const started = spent();
    const { text, conflicts } = mergeFiles(head, head + ours, head + theirs);
    expect([conflicts, text.length]).toEqual([0, head.length + ours.length + theirs.length]);
    expect(spent() - started).toBeLessThan(3000);
  });
});
