const reserved = new Set(['__proto__', 'constructor', 'prototype', 'null']);

/** Whether a name means something to JavaScript or YAML itself, so that no key or id may have it. */
export const isReserved = (name: string): boolean => reserved.has(name);

const columns = new Set([
  // What `mbo series` says of every row.
  ...['period', 'start', 'end', 'complete', 'value', 'n', 'low', 'high', 'pending'],
  // What a line of the ledger holds beside its dimensions.
  ...['covered', 'good', 'total', 'sum', 'squares', 'over', 'under', 'promoters', 'passives', 'detractors', 'buckets'],
]);

/** Whether a ledger or a series has a column of this name, so that no dimension may. */
export const isColumn = (name: string): boolean => columns.has(name);
