export { readFilesIn, readFolder } from './folder.js';
export { keptInGit } from './kept.js';
export { lockName } from './lock.js';
export { findRoot, findWorkTree, isFolder, resolveInside } from './paths.js';
export { mergeBase, readRevision } from './revision.js';
export * from './tree.js';
export { type Change, type Write, type Written, withLock, writeFiles } from './write.js';
