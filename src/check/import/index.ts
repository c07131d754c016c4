import * as text from '../../language/rules/import.js';
import { documented } from '../documented.js';
import type { Rule } from '../rule.js';

const found = documented('import');

export const importRules: readonly Rule[] = [
  found('structure', text.structure),
  found('header', text.header),
  found('record', text.record),
  found('too-many-rejects', text.tooManyRejects),
  found('repeated-file', text.repeatedFile),
  found('count', text.count),
  found('format', text.format),
  found('nothing-used', text.nothingUsed),
  found('nothing-measured', text.nothingMeasured),
  found('hole', text.hole),
  found('shrinks', text.shrinks),
  found('exported-at', text.exportedAt),
  { ...found('doubtful-times', text.doubtfulTimes), severity: 'warning' },
  { ...found('cut-cases', text.cutCases), severity: 'warning' },
  { ...found('unheld-value', text.unheldValue), severity: 'warning' },
  { ...found('left-out', text.leftOut), severity: 'warning' },
  { ...found('unread-column', text.unreadColumn), severity: 'warning' },
  { ...found('open-end', text.openEnd), severity: 'warning' },
];
