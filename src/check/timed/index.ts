import type { Rule } from '../rule.js';
import { closedWithoutLesson } from './closed-without-lesson.js';
import { longWithoutMilestone } from './long-without-milestone.js';
import { milestoneOrder } from './milestone-order.js';
import { milestoneOutside } from './milestone-outside.js';
import { noPeriod } from './no-period.js';
import { noReview } from './no-review.js';
import { notYet } from './not-yet.js';
import { outsideParent } from './outside-parent.js';
import { overdueOpen } from './overdue-open.js';
import { stepWithoutDate } from './step-without-date.js';

export const timedRules: readonly Rule[] = [
  noPeriod,
  outsideParent,
  milestoneOutside,
  milestoneOrder,
  longWithoutMilestone,
  stepWithoutDate,
  notYet,
  noReview,
  overdueOpen,
  closedWithoutLesson,
];
