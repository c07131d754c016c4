import * as text from '../../language/rules/ignore.js';
import { documented } from '../documented.js';
import type { Rule } from '../rule.js';

const found = documented('ignore');

/** Whether what an entity says to live with is still there, and still meant. */
export const ignoreRules: readonly Rule[] = [
  { ...found('expired', text.expired), severity: 'warning' },
  { ...found('unused', text.unused), severity: 'warning' },
];
