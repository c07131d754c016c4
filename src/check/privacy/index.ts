import type { Rule } from '../rule.js';
import { personalColumn } from './personal-column.js';
import { personalDimension } from './personal-dimension.js';
import { rawExportCommitted } from './raw-export-committed.js';
import { smallCells } from './small-cells.js';

/** Whether people can be recognised in what the repository holds. */
export const privacyRules: readonly Rule[] = [rawExportCommitted, personalColumn, personalDimension, smallCells];
