export type { SourceFile } from './document.js';
export { type Fixed, fixFile, type Reader } from './fix.js';
export { knownPresets } from './known.js';
export { loadPlan } from './load.js';
export { jsonSchemas } from './schemas.js';
export { isId, slug } from './shape/leaf.js';
export { decode } from './text.js';
export { locate, type TextOf } from './yaml/locate.js';
