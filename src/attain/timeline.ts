export { foldsInto, type Measured, timelineOf } from '../model/index.js';
