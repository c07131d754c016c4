import { type Cell, compareStrings, groupBy, isDay, type Period, parsePeriod } from '../model/index.js';
import { printCsv, restore } from './csv.js';
import { compareCells } from './order.js';
import { stateColumns } from './state-columns.js';
import { choose, conflicting, type Part } from './three-way.js';
import type { Lines, Versions } from './versions.js';

/** A line of a series, and which cell it is of. */
interface Line extends Omit<Cell, 'state'> {
  readonly key: string;
  readonly text: string;
}

/** What the header says of the lines. */
interface Columns {
  readonly names: readonly string[];
  readonly dimensions: readonly string[];
  /** Whether people type the values: then the days covered may differ from one slice to the next. */
  readonly given: boolean;
}

/**
 * The lines of both sides of a series, in their order; null where one is no line of a series, or stands there twice. Both
 * sides' changes of different cells are taken. A conflict are cells that both changed differently, and a period of which
 * the sides measured different days that overlap, since both would count.
 */
export function mergeSheets({ header, base, ours, theirs }: Versions): readonly Part[] | null {
  const columns = columnsOf(header);
  const [known, mine, yours] = [base, ours, theirs].map((lines) => readSheet(lines, columns));
  if (columns === null || !known || !mine || !yours) return null;
  const compare = compareCells(columns.dimensions);
  const starts = new Map([...mine, ...yours].map(({ period }) => [period.label, period.start]));
  const labels = [...starts.keys()].sort((a, b) => compareStrings(starts.get(a) ?? '', starts.get(b) ?? ''));
  const [before, left, right] = [known, mine, yours].map(byPeriod) as [Periods, Periods, Periods];
  return labels.flatMap((label) => {
    const versions = [before, left, right].map((periods) => periods.get(label) ?? []) as [Line[], Line[], Line[]];
    const { kept, conflict } = mergePeriod(versions, columns);
    const first = [...conflict.ours, ...conflict.theirs].sort(compare)[0];
    const [above, below] = [true, false].map((isAbove) =>
      kept.filter((line) => isAbove === (first === undefined || compare(line, first) < 0)).sort(compare),
    );
    const texts = (lines: readonly Line[] = []): readonly string[] => lines.toSorted(compare).map(({ text }) => text);
    const block = first && { ours: texts(conflict.ours), theirs: texts(conflict.theirs) };
    return [...texts(above), ...(block ? [block] : []), ...texts(below)];
  });
}

interface MergedPeriod {
  readonly kept: readonly Line[];
  readonly conflict: { readonly ours: readonly Line[]; readonly theirs: readonly Line[] };
}

function mergePeriod([base, ours, theirs]: readonly [Line[], Line[], Line[]], columns: Columns): MergedPeriod {
  const [known, mine, yours] = [base, ours, theirs].map((lines) => new Map(lines.map((line) => [line.key, line])));
  const keys = [...new Set([...ours, ...theirs].map(({ key }) => key))];
  const both = keys.flatMap((key) => {
    const [o, a, b] = [known?.get(key), mine?.get(key), yours?.get(key)];
    const chosen = choose(o?.text, a?.text, b?.text);
    return [{ a, b, chosen, line: chosen === a?.text ? a : b }];
  });
  const kept = both.flatMap(({ chosen, line }) => (typeof chosen === 'string' && line ? [line] : []));
  const isWhole = overlap(kept, columns) && !overlap(ours, columns) && !overlap(theirs, columns);
  const open = both.filter(({ a, b, chosen }) => (isWhole ? a?.text !== b?.text : chosen === conflicting));
  const inConflict = new Set(open.flatMap(({ a, b }) => [a, b]));
  return {
    kept: kept.filter((line) => !inConflict.has(line)),
    conflict: { ours: open.flatMap(({ a }) => a ?? []), theirs: open.flatMap(({ b }) => b ?? []) },
  };
}

/** Whether days of a period would count twice. */
function overlap(lines: readonly Line[], { given, dimensions }: Columns): boolean {
  const slice = (line: Line): string => (given ? dimensions.map((name) => line.dimensions[name]).join('\n') : '');
  return [...groupBy(lines, slice).values()].some((alike) => {
    // Many lines cover few different stretches of days.
    const distinct = [...new Map(alike.map((line) => [`${line.from}${line.to}`, line])).values()];
    const sorted = distinct.sort((a, b) => compareStrings(a.from, b.from));
    let reached = '';
    return sorted.some(({ from, to }) => {
      const isCovered = from <= reached;
      if (to > reached) reached = to;
      return isCovered;
    });
  });
}

type Periods = ReadonlyMap<Period['label'], readonly Line[]>;

const byPeriod = (lines: readonly Line[]): Periods => groupBy(lines, ({ period }) => period.label);

/** Which columns hold what is measured follows from their names: they come last, but for values that people type. */
function columnsOf(names: readonly string[]): Columns | null {
  if (!names.includes('period')) return null;
  const { given, ...measured } = stateColumns;
  const endings = Object.values(measured).map((columns) => columns.map(({ name }) => name));
  const state = endings
    .filter((ending) => names.slice(-ending.length).join() === ending.join())
    .sort((a, b) => b.length - a.length)[0];
  const values = state ?? given.map(({ name }) => name);
  const others = ['period', 'covered', ...values];
  return { names, dimensions: names.filter((name) => !others.includes(name)), given: names.includes('value') };
}

function readSheet(lines: Lines, columns: Columns | null): readonly Line[] | null {
  const read = columns === null ? [] : lines.map((line) => readLine(line, columns));
  const isSound = read.every((line) => line !== null) && new Set(read.map((line) => line.key)).size === read.length;
  return isSound ? read : null;
}

function readLine(line: readonly string[], { names, dimensions }: Columns): Line | null {
  const cell = (name: string): string => restore(line[names.indexOf(name)] ?? '');
  const period = parsePeriod(cell('period'));
  const covered = names.includes('covered') ? cell('covered') : 'full';
  const [from = '', to = ''] = covered === 'full' ? [period?.start, period?.end] : covered.split('..');
  if (period === null || !isDay(from) || !isDay(to)) return null;
  const values = dimensions.map((name) => [name, cell(name)] as const);
  const key = JSON.stringify([period.label, from, to, ...values.map(([, value]) => value)]);
  return { period, from, to, dimensions: Object.fromEntries(values), key, text: printCsv([line]) };
}
