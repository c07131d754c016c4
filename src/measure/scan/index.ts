export { readHeader } from './header.js';
export { headerFaults, mapHeaders } from './headers.js';
export { locateRecords } from './locate.js';
export { prepare } from './prepare.js';
export type * from './types.js';
