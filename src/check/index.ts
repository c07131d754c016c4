export { check } from './check.js';
export type { Rule } from './rule.js';
export { rules } from './rules.js';
