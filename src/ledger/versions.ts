/** The lines of a file of the ledger under its header, as text by column. */
export type Lines = readonly (readonly string[])[];

/** Three versions of a file that have the same columns. */
export interface Versions {
  readonly header: readonly string[];
  readonly base: Lines;
  readonly ours: Lines;
  readonly theirs: Lines;
}
