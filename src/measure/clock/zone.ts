import { tzOffset } from '@date-fns/tz';

/** Instants outside these bounds are taken for placeholders (`1970-01-01`, `9999-12-31`) rather than for dates. */
export const firstInstant = Date.UTC(1980, 0, 1);
export const endInstant = Date.UTC(2080, 0, 1);

/** A change of the clocks: when (ms since 1970 UTC), and the offsets from UTC before and after it (ms). */
export interface Transition {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** The clocks of a time zone from 1980 to 2079. */
export interface Zone {
  readonly name: string;
  /** Offset from UTC at the beginning, in ms. */
  readonly offset: number;
  readonly transitions: readonly Transition[];
}

/** Shorter than any two changes of the clocks are apart (a pause of summer time for Ramadan takes a month). */
const step = 20 * 24 * 3600_000;
const minute = 60_000;

/** Reads the clocks of an IANA zone. Throws a RangeError when there is no such zone. */
export function zoneOf(name: string): Zone {
  const offsetAt = (instant: number): number => {
    const minutes = tzOffset(name, new Date(instant));
    if (Number.isNaN(minutes)) throw new RangeError(`no such time zone: ${name}`);
    return Math.round(minutes * 60) * 1000;
  };
  const transitions: Transition[] = [];
  const offset = offsetAt(firstInstant);
  let before = offset;
  for (let from = firstInstant; from < endInstant; from += step) {
    const after = offsetAt(from + step);
    if (after === before) continue;
    transitions.push({ at: changeWithin(from, from + step, before, offsetAt), before, after });
    before = after;
  }
  return { name, offset, transitions };
}

function changeWithin(from: number, to: number, before: number, offsetAt: (instant: number) => number): number {
  let low = from;
  let high = to;
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** The offset in force at an instant, in ms. */
export function offsetAt(zone: Zone, instant: number): number {
  return offsetAfter(zone, ({ at }) => at <= instant);
}

/** What the clocks show at an instant, as if it were UTC: ms since 1970 on the wall clock. */
export function toLocal(zone: Zone, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/**
 * The instant of a wall-clock time, given as if it were UTC. A time shown twice is taken as the first (daylight) one; a
 * time never shown as the instant after moving forward.
 */
export function toInstant(zone: Zone, local: number): number {
  return local - offsetAfter(zone, ({ at, before, after }) => at + Math.max(before, after) <= local);
}

/** The offset after the last transition that is over, which all before it are too. */
function offsetAfter({ offset, transitions }: Zone, isOver: (transition: Transition) => boolean): number {
  let [low, high] = [0, transitions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isOver(transitions[middle] as Transition)) low = middle + 1;
    else high = middle;
  }
  return transitions[low - 1]?.after ?? offset;
}
