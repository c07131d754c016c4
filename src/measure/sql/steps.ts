import { endInstant, firstInstant, type Zone } from '../clock/zone.js';
import { integer, type Sql, timestamp } from './print.js';

/** A step function: `value` up to `until` (exclusive, ms); the last step has no end. */
interface Step {
  readonly until: number;
  readonly value: bigint;
}

const micro = (ms: number): bigint => BigInt(ms) * 1000n;

/** Years in which nearly all records fall: a tree of their own keeps the path to them short. */
const [hotFrom, hotTo] = [Date.UTC(2018, 0, 1), Date.UTC(2034, 0, 1)];

/**
 * The offset of a zone at a wall-clock time (a TIMESTAMP), in µs, plus 1 where the clocks show that time twice or never:
 * offsets are whole seconds, so the last bit is free to mark them. Same policy as `toInstant`.
 */
export function localOffset(zone: Zone, local: Sql): Sql {
  const steps: Step[] = [];
  let value = micro(zone.offset);
  for (const { at, before, after } of zone.transitions) {
    steps.push({ until: at + Math.min(before, after), value });
    steps.push({ until: at + Math.max(before, after), value: value + 1n });
    value = micro(after);
  }
  return inHotYears(local, [...steps, { until: Number.POSITIVE_INFINITY, value }], timestamp);
}

/** The offset of a zone at an instant (µs since 1970, BIGINT), in µs. */
export function instantOffset(zone: Zone, instant: Sql): Sql {
  const steps: Step[] = zone.transitions.map(({ at, before }) => ({ until: at, value: micro(before) }));
  const last = micro(zone.transitions.at(-1)?.after ?? zone.offset);
  return inHotYears(instant, [...steps, { until: Number.POSITIVE_INFINITY, value: last }], (ms) => integer(micro(ms)));
}

/** Whether a wall-clock time lies in the years that zones are known for. */
export function isPlausible(local: Sql): Sql {
  return `(${local} >= ${timestamp(firstInstant)} AND ${local} < ${timestamp(endInstant)})`;
}

function inHotYears(x: Sql, steps: readonly Step[], bound: (ms: number) => Sql): Sql {
  if (steps.length < 8) return tree(x, steps, bound);
  const early = steps.findIndex(({ until }) => until > hotFrom);
  const late = steps.findIndex(({ until }) => until > hotTo);
  const between = (from: number, to: number): Sql => tree(x, steps.slice(from, to), bound);
  return `CASE WHEN ${x} < ${bound(hotFrom)} THEN ${between(0, early + 1)} WHEN ${x} < ${bound(hotTo)} THEN ${between(early, late + 1)} ELSE ${between(late, steps.length)} END`;
}

/** A balanced tree of comparisons: the engine evaluates one path per row. */
function tree(x: Sql, steps: readonly Step[], bound: (ms: number) => Sql): Sql {
  const middle = steps.length >> 1;
  const pivot = steps[middle - 1];
  if (pivot === undefined) return integer(steps[0]?.value ?? 0n);
  return `CASE WHEN ${x} < ${bound(pivot.until)} THEN ${tree(x, steps.slice(0, middle), bound)} ELSE ${tree(x, steps.slice(middle), bound)} END`;
}
