export { percentile } from '../model/index.js';
