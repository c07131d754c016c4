import { accessibleRules } from './accessible/index.js';
import { agreementRules } from './agreement/index.js';
import { cascadeRules } from './cascade/index.js';
import { formatRules } from './format/index.js';
import { ignoreRules } from './ignore/index.js';
import { importRules } from './import/index.js';
import { ledgerRules } from './ledger/index.js';
import { measurableRules } from './measurable/index.js';
import { privacyRules } from './privacy/index.js';
import { realisticRules } from './realistic/index.js';
import type { Rule } from './rule.js';
import { simpleRules } from './simple/index.js';
import { timedRules } from './timed/index.js';

/** Every rule, in the order in which it is documented and its findings are made. */
export const rules: readonly Rule[] = [
  ...formatRules,
  ...simpleRules,
  ...measurableRules,
  ...realisticRules,
  ...accessibleRules,
  ...timedRules,
  ...cascadeRules,
  ...agreementRules,
  ...privacyRules,
  ...ignoreRules,
  ...importRules,
  ...ledgerRules,
];
