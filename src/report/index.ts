export { findingsConcise } from './findings-concise.js';
export { findingsJson } from './findings-json.js';
export { type FindingsSummary, findingsText, type Lines } from './findings-text.js';
export { reportJson } from './report-json.js';
export { reportText } from './report-text.js';
export { seriesJson } from './series-json.js';
export { seriesText } from './series-text.js';
export type { Style } from './style.js';
