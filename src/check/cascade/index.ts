import type { Rule } from '../rule.js';
import { axisWithoutObjective } from './axis-without-objective.js';
import { cycle } from './cycle.js';
import { noGuardrail } from './no-guardrail.js';
import { orphan } from './orphan.js';
import { sameAimTwice } from './same-aim-twice.js';
import { skipsLevel } from './skips-level.js';
import { targetsDoNotAddUp } from './targets-do-not-add-up.js';
import { teamCycle } from './team-cycle.js';
import { teamWithoutObjective } from './team-without-objective.js';
import { weightZero } from './weight-zero.js';

/** Whether objectives hang together, from the ambition down to each team. */
export const cascadeRules: readonly Rule[] = [
  orphan,
  cycle,
  teamCycle,
  axisWithoutObjective,
  teamWithoutObjective,
  skipsLevel,
  weightZero,
  sameAimTwice,
  noGuardrail,
  targetsDoNotAddUp,
];
