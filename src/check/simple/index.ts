import type { Rule } from '../rule.js';
import { activityNotOutcome } from './activity-not-outcome.js';
import { longTitle } from './long-title.js';
import { severalOutcomes } from './several-outcomes.js';
import { tooManyIndicators } from './too-many-indicators.js';
import { tooManyObjectives } from './too-many-objectives.js';
import { vagueWording } from './vague-wording.js';

// Structure before words: what joins two outcomes is split first, then each is reworded.
export const simpleRules: readonly Rule[] = [
  severalOutcomes,
  vagueWording,
  activityNotOutcome,
  longTitle,
  tooManyIndicators,
  tooManyObjectives,
];
