import * as text from '../../language/rules/import.js';
import { documented } from '../documented.js';
import type { Rule } from '../rule.js';

const found = documented('import');

export const importRules: readonly Rule[] = [
  found('structure', text.structure, 'csv: { delimiter: "," }  # the file has ;', 'csv: { delimiter: ";" }'),
  found('header', text.header, 'created_at: { header: Created }', 'created_at: { header: Créé le }'),
  found('record', text.record, 'note: { header: Note, type: number }  # a cell says N/A', 'csv: { missing: [N/A] }'),
  found(
    'too-many-rejects',
    text.tooManyRejects,
    'mbo import tickets t.csv',
    'mbo import tickets t.csv --max-rejects 3',
  ),
  found(
    'repeated-file',
    text.repeatedFile,
    'mbo import tickets june.csv "june (1).csv"',
    'mbo import tickets june.csv',
  ),
  found('count', text.count, '# the file changed while it was read', '# a copy that nobody writes to'),
  found('format', text.format, 'format: DD/MM/YYYY', 'format: dd/MM/yyyy'),
  found('nothing-used', text.nothingUsed, 'where: { team: writen }', 'where: { team: written }'),
  found('nothing-measured', text.nothingMeasured, 'measure: given', 'source: tickets\nmeasure: count'),
  found(
    'hole',
    text.hole,
    'mbo import tickets jan.csv may.csv',
    'mbo import tickets jan.csv; mbo import tickets may.csv',
  ),
  found(
    'exported-at',
    text.exportedAt,
    'mbo import tickets march.csv --exported-at 2026-01-31',
    'mbo import tickets march.csv --exported-at 2026-04-01',
  ),
  {
    ...found('doubtful-times', text.doubtfulTimes, '26/10/2025 02:30', '2025-10-26T02:30:00+01:00'),
    severity: 'warning',
  },
  {
    ...found('cut-cases', text.cutCases, 'opened: { first: at }', 'opened: { first: at, where: { activity: "Open" } }'),
    severity: 'warning',
  },
  {
    ...found(
      'left-out',
      text.leftOut,
      'rate: { success: { score: ">= 4" } }  # a cell is empty',
      'rate: { of: { score: present }, success: { score: ">= 4" } }',
    ),
    severity: 'warning',
  },
  {
    ...found('unread-column', text.unreadColumn, 'closed_at: { header: Closed }', 'closed_at: { header: Closed at }'),
    severity: 'warning',
  },
  {
    ...found('open-end', text.openEnd, '12;4,  # and here the file stops', '12;4,5\n'),
    severity: 'warning',
  },
];
