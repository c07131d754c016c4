import { doubts } from '../../language/infer.js';
import type { Language } from '../../model/index.js';
import type { Standing } from './contest.js';
import type { Inquiry } from './inquiry.js';
import { type Notation, notations } from './numbers.js';
import type { Profile } from './profile.js';
import type { Evident } from './records.js';
import { isIdentifier, isTemporal } from './roles.js';
import type { TimeCandidate } from './times.js';

/** A column whose cells were looked at. */
export type Looked = Evident & { readonly profile: Profile };

/** What the person's surroundings make likely. */
export interface Surroundings {
  readonly language: Language;
  readonly timezone: string;
  readonly delimiter: string;
}

/** The times that a column holds, by the best readings of it; a year alone or a large number needs a header to be one. */
export function bestTimes({ header, profile }: Looked): readonly Standing<TimeCandidate>[] {
  const standings = profile.times.filter(({ candidate }) => !candidate.weak || isTemporal(header));
  return standings.filter(({ matched }) => matched === standings[0]?.matched);
}

/**
 * How all numbers of an export are written: as most columns allow whose numbers show it. Where two ways would give such
 * numbers two values, that is asked.
 */
export function notationOf(columns: readonly Looked[], { delimiter }: Surroundings, inquiry: Inquiry): Notation {
  const telling = columns.filter((one) => one.profile.telling.length > 0 && isNumeric(one));
  const fits = (notation: Notation) => telling.filter((one) => standingIn(one.profile, notation) !== null).length;
  const most = Math.max(...notations.map(fits));
  const possible = notations.filter((notation) => fits(notation) === most);
  const [plain] = notations as readonly [Notation];
  if (telling.length === 0 || possible.length === 0) return plain;
  const byValues = new Map<string, Notation>();
  for (const notation of possible) {
    const key = JSON.stringify(telling.map(({ profile }) => profile.telling.map(notation.value)));
    if (!byValues.has(key)) byValues.set(key, notation);
  }
  const choices = [...byValues.values()];
  if (choices.length === 1) return choices[0] as Notation;
  return choices[inquiry.choose(decimalDoubt(telling, choices, delimiter))] ?? plain;
}

function decimalDoubt(telling: readonly Looked[], choices: readonly Notation[], delimiter: string) {
  const headers = telling.map(({ header }) => header);
  const usual = delimiter === ';' ? ',' : '.';
  const mark = telling.some(({ profile }) => profile.telling.some((cell) => cell.includes('.'))) ? '.' : ',';
  return {
    name: 'decimal',
    at: 'csv' as const,
    question: doubts.decimal.question(headers),
    choices: choices.map(({ decimal, thousands }) => doubts.decimal.choice(decimal, thousands)),
    likeliest: Math.max(
      0,
      choices.findIndex(({ decimal }) => decimal === usual),
    ),
    remark: doubts.decimal.remark(headers, mark),
  };
}

const isNumeric = (column: Looked): boolean =>
  column.profile.numbers.length > 0 && bestTimes(column).length === 0 && !isIdentifier(column.header);

/** How far the cells of a column are numbers of a notation; null when they are not. */
export function standingIn({ numbers }: Profile, notation: Notation): Standing<Notation> | null {
  return numbers.find(({ candidate }) => candidate === notation) ?? null;
}

type Order = NonNullable<TimeCandidate['order']>;

/** Whether the day or the month comes first: as some column settles it, else as asked. */
export function orderOf(columns: readonly Looked[], surroundings: Surroundings, inquiry: Inquiry): Order {
  const ordered = columns
    .map((column) => ({ column, orders: ordersIn(column) }))
    .filter(({ orders }) => orders.size > 0);
  const settled = ordered.filter(({ orders }) => orders.size === 1).flatMap(({ orders }) => [...orders]);
  const open = ordered.filter(({ orders }) => orders.size > 1).map(({ column }) => column);
  const first = settled[0] ?? (isAmerican(open, surroundings) ? 'month-day' : 'day-month');
  const [one] = open;
  if (one === undefined || new Set(settled).size === 1) return first;
  const headers = open.map(({ header }) => header);
  const likeliest = first === 'day-month' ? 0 : 1;
  const choice = inquiry.choose({
    name: 'order',
    at: { header: one.header },
    question: doubts.order.question(headers),
    choices: [doubts.order.day, doubts.order.month],
    likeliest,
    remark: doubts.order.remark(headers, likeliest === 0 ? 'day' : 'month'),
  });
  return choice === 0 ? 'day-month' : 'month-day';
}

const ordersIn = (column: Looked): ReadonlySet<Order> =>
  new Set(bestTimes(column).flatMap(({ candidate }) => candidate.order ?? []));

/** Only in the United States does the month come first, and only there is half a day marked with it. */
function isAmerican(open: readonly Looked[], { language, timezone }: Surroundings): boolean {
  const halves = open.some((column) => bestTimes(column).some(({ candidate }) => candidate.name.endsWith(' a')));
  return language !== 'fr' && (timezone.startsWith('America/') || halves);
}
