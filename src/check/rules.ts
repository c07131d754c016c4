import { orphan } from './cascade/orphan.js';
import { formatRules } from './format/index.js';
import { noBaseline } from './measurable/no-baseline.js';
import type { Rule } from './rule.js';
import { simpleRules } from './simple/index.js';

/** Every rule, in the order in which it is documented and its findings are made. */
export const rules: readonly Rule[] = [...formatRules, ...simpleRules, noBaseline, orphan];
