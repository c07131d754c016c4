import * as text from '../../language/rules/ledger.js';
import { documented } from '../documented.js';
import type { Rule } from '../rule.js';
import { edited } from './edited.js';
import { unknownFile } from './unknown-file.js';
import { windowGap } from './window-gap.js';

const found = documented('ledger');

const rate = (...lines: readonly string[]): string => ['period,covered,team,good,total,pending', ...lines].join('\n');

/** Whether the ledger of measurements is whole. */
export const ledgerRules: readonly Rule[] = [
  found(
    'conflict-marker',
    text.conflictMarker,
    '<<<<<<< HEAD\n2026-03,full,written,61,80,0\n=======\n2026-03,full,written,62,81,0\n>>>>>>> import',
    '2026-03,full,written,62,81,0',
  ),
  found('torn', text.torn, rate('2026-03,full,writ'), rate('2026-03,full,written,61,80,0')),
  found('bad-value', text.badValue, 'period,value\n2026-03,"14,2"', 'period,value\n2026-03,14.2'),
  found(
    'unknown-dimension',
    text.unknownDimension,
    `# the indicator has by: [channel]\n${rate('2026-03,full,written,61,80,0')}`,
    `# the indicator has by: [team]\n${rate('2026-03,full,written,61,80,0')}`,
  ),
  found(
    'unsorted',
    text.unsorted,
    rate('2026-04,full,written,70,90,2', '2026-03,full,written,61,80,0'),
    rate('2026-03,full,written,61,80,0', '2026-04,full,written,70,90,2'),
  ),
  found(
    'duplicate-row',
    text.duplicateRow,
    rate('2026-03,full,written,61,80,0', '2026-03,full,written,70,90,2'),
    rate('2026-03,full,written,61,80,0'),
  ),
  edited,
  unknownFile,
  windowGap,
];
