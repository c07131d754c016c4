import type { Rule } from '../rule.js';
import { competencyGap } from './competency-gap.js';
import { noCompetencies } from './no-competencies.js';
import { noMeans } from './no-means.js';
import { noOwner } from './no-owner.js';
import { overBudget } from './over-budget.js';
import { overCapacity } from './over-capacity.js';

/** Whether what is still pursued is within reach. What is closed is history: people, teams and means move on. */
export const accessibleRules: readonly Rule[] = [
  noOwner,
  noMeans,
  noCompetencies,
  competencyGap,
  overCapacity,
  overBudget,
];
