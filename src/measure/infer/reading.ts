import type { ReadColumn } from '../../model/index.js';
import type { Standing } from './contest.js';
import { bestTimes, type Looked, standingIn } from './notation.js';
import type { Notation } from './numbers.js';
import { isPlain } from './profile.js';
import { isDimension, isDuration, isIdentifier, stageOf } from './roles.js';
import type { TimeCandidate } from './times.js';
import { amountUnitIn, unitIn } from './units.js';

/** What a column would be declared as, and what of it that would not read. */
export interface Reading {
  readonly column: Looked;
  readonly read: ReadColumn;
  /** Cells that mean "no value", found in a column that is no text. */
  readonly markers: readonly string[];
  /** Cells that are neither. */
  readonly misses: number;
}

/** What the whole export settles for each of its columns. */
export interface Settled {
  readonly notation: Notation;
  readonly order: NonNullable<TimeCandidate['order']>;
}

/** What a column holds: times before durations before numbers, else text; null when it holds nothing. */
export function readingOf(column: Looked, { notation, order }: Settled): Reading | null {
  const { header, profile } = column;
  if (profile.filled === 0) return null;
  const best = bestTimes(column);
  const time = best.find(({ candidate }) => candidate.order === null || candidate.order === order) ?? best[0];
  if (time) return typed(column, time, { kind: time.candidate.kind, format: time.candidate.format });
  const [duration] = profile.durations;
  if (duration && (isDuration(header) || ['reply', 'resolved', 'closed'].includes(stageOf(header)))) {
    return typed(column, duration, { kind: 'duration', format: duration.candidate.format });
  }
  const number = profile.zeroLed || isCode(column) ? null : standingIn(profile, notation);
  if (number === null) return { column, read: readColumn(header, { kind: 'text' }), markers: [], misses: 0 };
  const unit = unitIn(header);
  if (unit !== null && isDuration(header) && !profile.percent) return typed(column, number, { kind: 'duration', unit });
  return typed(column, number, { kind: 'number', unit: profile.percent ? '%' : amountUnitIn(header) });
}

/** Whether numbers are names of something: ids, or the grades of a dimension. */
const isCode = ({ header, profile }: Looked): boolean =>
  isIdentifier(header) || (isDimension(header) && profile.values !== null && profile.telling.length === 0);

/** A column of text read from a header, as far as nothing else is stated. */
export function readColumn(header: string, stated: Partial<ReadColumn>): ReadColumn {
  return { kind: 'text', format: null, unit: null, zone: null, empty: null, values: null, ...stated, header };
}

/** A word that occurs again and again where numbers or dates are expected stands for none. */
const isWord = (cell: string, times: number): boolean =>
  times > 1 && cell.length <= 15 && isPlain(cell) && !/[\d@]/.test(cell) && cell.split(' ').length < 3;

function typed(
  column: Looked,
  standing: Standing<{ name: string; matches: (cell: string) => boolean }>,
  stated: Partial<ReadColumn>,
): Reading {
  const words = [...standing.misses].filter(([cell, times]) => isWord(cell, times));
  const usual = words.length <= 2 ? words : [];
  const missed = [...standing.misses.values()].reduce((sum, n) => sum + n, standing.otherMisses);
  return {
    column,
    read: readColumn(column.header, stated),
    markers: [...column.profile.markers.keys(), ...usual.map(([cell]) => cell)],
    misses: missed - usual.reduce((sum, [, times]) => sum + times, 0),
  };
}
