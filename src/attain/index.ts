export { reportOf } from './report.js';
export { type SeriesRequest, seriesOf } from './series.js';
