import type { Column } from '../plan.js';
import type { Sql } from './print.js';

/**
 * The names of a column in the engine, one for each stage of its reading: no text of a file is ever a name.
 */
export const names = {
  /** The cell as the export holds it. */
  raw: ({ index }: Column): Sql => `r${index}`,
  /** The cell without blanks around it; NULL when empty. */
  trimmed: ({ index }: Column): Sql => `t${index}`,
  /** The cell, or what its emptiness stands for; NULL when the value is missing. */
  given: ({ index }: Column): Sql => `g${index}`,
  /** The given cell as `values` maps it; NULL also when they do not. */
  mapped: ({ index }: Column): Sql => `m${index}`,
  /** A text, a DECIMAL in the unit exported, or a duration in µs. */
  value: ({ index }: Column): Sql => `v${index}`,
  parsed: ({ index }: Column): Sql => `q${index}`,
  zoned: ({ index }: Column): Sql => `z${index}`,
  time: ({ index }: Column): Sql => `p${index}`,
  offset: ({ index }: Column): Sql => `k${index}`,
  /** An instant in µs since 1970 UTC. */
  instant: ({ index }: Column): Sql => `u${index}`,
  /** The same on the clocks of the workspace, a TIMESTAMP. */
  local: ({ index }: Column): Sql => `l${index}`,
  /** Whether the cell holds something that is no value of the column. */
  unreadable: ({ index }: Column): Sql => `b${index}`,
  /** The reading, in µs, of a duration's clock at its start. */
  start: ({ index }: Column): Sql => `s${index}`,
  /** The reading, in µs, of a duration's clock at its end. */
  end: ({ index }: Column): Sql => `e${index}`,
} as const;

/** What tells whether a column has a value, and is compared in conditions. */
export function comparable(column: Column): Sql {
  return column.kind === 'instant' ? names.local(column) : names.value(column);
}
