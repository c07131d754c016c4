export { importFindings } from './before-import.js';
export { check } from './check.js';
export { type Heard, withoutIgnored } from './ignored.js';
export { editedFindings } from './ledger/edited.js';
export { rawExportsIn } from './privacy/raw-export-committed.js';
export type { Rule } from './rule.js';
export { rules } from './rules.js';
export { closestRule, rulesCalled } from './settings.js';
