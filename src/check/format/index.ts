import * as text from '../../language/rules/format.js';
import { unknownRule } from '../../language/rules/settings.js';
import * as tree from '../../language/tree.js';
import { documented } from '../documented.js';
import type { Rule } from '../rule.js';

const found = documented('format');

const objective = (lines: string): string => `kind: objective\nid: reply-12h\n${lines}`;

export const formatRules: readonly Rule[] = [
  found('syntax', text.syntax, 'title: "Reply in under 12 h', 'title: Reply in under 12 h'),
  found(
    'conflict-marker',
    text.conflictMarker,
    '<<<<<<< HEAD\ntitle: Responsiveness\n=======\ntitle: Fast replies\n>>>>>>> titles',
    'title: Fast replies',
  ),
  found('duplicate-key', text.duplicateKey, 'period: 2026\nperiod: 2027', 'period: 2026'),
  found('anchor', text.anchor, 'baseline: &start 62 %\ntarget: *start', 'baseline: 62 %\ntarget: 90 %'),
  found('too-deep', text.tooDeep, 'support: [[[[[[[[ … ]]]]]]]]', 'support: [coaching]'),
  found('too-large', text.tooLarge, '# a file of more than 256 KiB', '# several files, one thing in each'),
  found('not-utf8', text.notUtf8, 'title: R\\xe9pondre  # Windows-1252', 'title: Répondre  # UTF-8'),
  found('control-character', text.controlCharacter, 'title: Reply\\u202e h21', 'title: Reply in 12 h'),
  found(
    'reserved-name',
    text.reservedName,
    'teams: { constructor: { name: Builders } }',
    'teams: { builders: { name: Builders } }',
  ),
  found('unknown-key', text.unknownKey, objective('ower: lea.martin'), objective('owner: lea.martin')),
  found('unknown-rule', unknownRule, 'rules: { simple/vague-word: off }', 'rules: { simple/vague-wording: off }'),
  found('missing-key', text.missingKey, 'id: responsiveness', 'kind: axis\nid: responsiveness\ntitle: Responsiveness'),
  found('wrong-type', text.wrongType, 'title: [Reply, fast]', 'title: Reply in under 12 h'),
  found('bad-id', text.badId, 'id: Réactivité', 'id: reactivite'),
  found('bad-quantity', text.badQuantity, 'target: 1,5 h', 'target: 1.5 h'),
  found('bad-date', text.badDate, 'by: 31/03/2026', 'by: 2026-03-31'),
  found(
    'bad-condition',
    text.badCondition,
    'success: { first_reply: "=< 12 h" }',
    'success: { first_reply: "<= 12 h" }',
  ),
  found('duplicate-id', text.duplicateId, 'id: responsiveness  # in two files', 'id: responsiveness  # in one file'),
  found('unknown-reference', text.unknownReference, 'supports: responsivness', 'supports: responsiveness'),
  found('symlink', tree.symlink, 'axes -> ../shared/axes  # a link', 'axes/  # a folder of its own'),
  found('not-a-file', tree.notAFile, 'objectives/reply.yaml/  # a folder', 'objectives/reply.yaml  # a file'),
  found('unreadable', tree.unreadable, 'mbo.yaml  # mode 000', 'mbo.yaml  # mode 644'),
  found('file-name-case', tree.fileNameCase, 'O1.yaml and o1.yaml', 'o1.yaml and o2.yaml'),
  { ...found('file-name', tree.fileName, 'axes/aux.yaml', 'axes/help.yaml'), severity: 'warning' },
  found('not-utf8-name', tree.nameNotUtf8, 'r\\xe9ponse.yaml  # in Latin-1', 'reponse.yaml'),
];
