import type { Rule } from '../rule.js';
import { emptySlice } from './empty-slice.js';
import { grainTooFine } from './grain-too-fine.js';
import { neverMeasured } from './never-measured.js';
import { noBaseline } from './no-baseline.js';
import { noIndicator } from './no-indicator.js';
import { noSource } from './no-source.js';
import { noTarget } from './no-target.js';
import { stale } from './stale.js';
import { titleContradicts } from './title-contradicts.js';
import { tooFewRecords } from './too-few-records.js';
import { unitMismatch } from './unit-mismatch.js';
import { unknownValue } from './unknown-value.js';
import { unsettledSource } from './unsettled-source.js';

/** Whether what an objective wants can be measured, and is. */
export const measurableRules: readonly Rule[] = [
  noIndicator,
  noTarget,
  noBaseline,
  unitMismatch,
  grainTooFine,
  titleContradicts,
  noSource,
  unsettledSource,
  unknownValue,
  neverMeasured,
  emptySlice,
  stale,
  tooFewRecords,
];
