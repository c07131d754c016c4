export { estimate, foldCells, pendingOf, volumeOf } from '../model/index.js';
