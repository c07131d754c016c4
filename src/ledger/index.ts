export { digestOfText, recordDigests } from './digests.js';
export { parseJournal, printJournal } from './journal.js';
export { parseLedger } from './ledger.js';
export { mergeSeries } from './merge.js';
export { mergeFiles } from './merge-files.js';
export { parseSeries, printSeries } from './series.js';
export { putBack, replacedBy } from './undo.js';
