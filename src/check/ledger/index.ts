import * as text from '../../language/rules/ledger.js';
import { documented } from '../documented.js';
import type { Rule } from '../rule.js';
import { definition } from './definition.js';
import { edited } from './edited.js';
import { unknownFile } from './unknown-file.js';
import { windowGap } from './window-gap.js';

const found = documented('ledger');

/** Whether the ledger of measurements is whole. */
export const ledgerRules: readonly Rule[] = [
  found('conflict-marker', text.conflictMarker),
  found('torn', text.torn),
  found('bad-value', text.badValue),
  found('unknown-dimension', text.unknownDimension),
  found('unsorted', text.unsorted),
  found('duplicate-row', text.duplicateRow),
  edited,
  definition,
  unknownFile,
  windowGap,
];
