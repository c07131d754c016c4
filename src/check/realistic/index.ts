import type { Rule } from '../rule.js';
import { alreadyReached } from './already-reached.js';
import { baselineContradictsLedger } from './baseline-contradicts-ledger.js';
import { beyondHistory } from './beyond-history.js';
import { impossibleTarget } from './impossible-target.js';
import { wrongDirection } from './wrong-direction.js';

/** Whether what an objective wants can be reached, and what the past says of it. */
export const realisticRules: readonly Rule[] = [
  impossibleTarget,
  wrongDirection,
  alreadyReached,
  baselineContradictsLedger,
  beyondHistory,
];
