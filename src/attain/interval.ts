export { type Interval, meanInterval, npsInterval, wilson } from '../model/index.js';
