/*
 * The structure of a CSV export, read independently of the engine that aggregates it:
 *
 *   prepare(file, dialect, options)             → Promise<Prepared>
 *   locateRecords(file, dialect, ordinals)      → Promise<ReadonlyMap<number, RecordPlace>>, by 0-based ordinal in the readable
 *   mapHeaders(header, wanted)                  → HeaderMapping
 *   headerFaults(prepared, mapping)             → readonly Fault[], all fatal, empty when every wanted header was found once
 */
export type * from './types.js';
