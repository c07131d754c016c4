import { statusWords, words } from '../language/report.js';
import type { Attainment, Status } from '../model/index.js';
import { attainmentBar, plainBar } from './bar.js';
import type { Cells, Grid } from './grid.js';
import { attainmentText } from './numbers.js';
import { type Pen, say, statusInk, symbolOf } from './pen.js';

/** What groups and objectives have in common: where they stand. */
export interface Standing extends Attainment {
  readonly expected: number | null;
  readonly status: Status;
}

/** The bar, percentage and status of a standing: unknown is a question mark, never a number. */
export function standingCells(standing: Standing, grid: Grid, pen: Pen): Omit<Cells, 'text'> {
  const ink = statusInk(pen, standing.status);
  const status = ink(`${symbolOf(pen, standing.status)} ${say(pen, statusWords[standing.status])}`);
  if (standing.attainment === null && !isWaitedFor(standing.status)) {
    return { bar: pen.ink.gray(plainBar(0, grid.bar, pen)), percent: '', status };
  }
  const bar = inkedBar(attainmentBar(standing, standing.expected, grid.bar, pen), ink, pen);
  const share = standing.attainment === null ? '?' : attainmentText(standing.attainment, pen.language);
  const percent = standing.status === 'unknown' ? pen.ink.gray(share) : pen.ink.bold(share);
  return { bar, percent, status };
}

/** Whether figures are missing rather than not called for. */
function isWaitedFor(status: Status): boolean {
  return status !== 'dropped' && status !== 'not-started';
}

/** Colours what is secured by the status and leaves the rest, and the mark, quiet. */
function inkedBar(bar: string, ink: (text: string) => string, pen: Pen): string {
  const { filled, tick } = pen.glyph;
  const runs = bar.match(/(.)\1*/gu) ?? [];
  return runs
    .map((run) => (run.startsWith(filled) ? ink(run) : run.startsWith(tick) ? run : pen.ink.gray(run)))
    .join('');
}

const behind: readonly Status[] = ['lagging', 'at-risk', 'missed'];

/**
 * How far it should be by now, where it is behind or looked at closely, and between which bounds it lies when part of
 * it is unknown.
 */
export function standingFacts(standing: Standing, detailed: boolean, pen: Pen): readonly string[] {
  const share = (value: number) => attainmentText(value, pen.language);
  const { expected, coverage, low, high, status } = standing;
  const due = expected !== null && (detailed || behind.includes(status));
  const expectedFact = due ? [say(pen, words.expected(share(expected)))] : [];
  const partly = coverage > 0 && coverage < 1;
  return partly ? [...expectedFact, say(pen, words.known(share(coverage), share(low), share(high)))] : expectedFact;
}
