export { parseJournal, printJournal } from './journal.js';
export { mergeSeries, type Window } from './merge.js';
export { parseSeries, printSeries } from './series.js';
