import type { Rule } from '../rule.js';
import { missing } from './missing.js';
import { notTheManager } from './not-the-manager.js';
import { oneSided } from './one-sided.js';
import { self } from './self.js';
import { stale } from './stale.js';

export const agreementRules: readonly Rule[] = [missing, oneSided, stale, notTheManager, self];
