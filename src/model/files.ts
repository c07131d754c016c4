import type { Id } from './entity.js';

/** The folder of the ledger, relative to the root of the workspace as all paths are. */
export const ledgerFolder = 'measurements/';

/** The journal of imports. */
export const journalPath = `${ledgerFolder}imports.csv`;

/** The measurements of an indicator. */
export const ledgerPath = (indicator: Id): string => `${ledgerFolder}${indicator}.csv`;

/** Where the lines of an indicator that an import replaced are kept: in a folder below, so as to be no part of the ledger. */
export const replacedPath = (entry: string, indicator: Id): string =>
  `${ledgerFolder}replaced/${entry}.${indicator}.csv`;

/** The largest files read, in bytes: a plan is written by people, a ledger by mbo. */
export const sizeLimits = { yaml: 256 * 1024, csv: 64 * 1024 * 1024 } as const;
