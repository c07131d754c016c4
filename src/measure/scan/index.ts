export { readFooter } from './footer.js';
export { readHeader } from './header.js';
export { headerFaults, mapHeaders } from './headers.js';
export { cellLimit } from './judge.js';
export { literalPath } from './literal.js';
export { locateRecords } from './locate.js';
export { chunksOf, openExport } from './open.js';
export { prepare, workOf } from './prepare.js';
export type * from './types.js';
