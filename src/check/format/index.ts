import { badDate } from '../../language/rules/format/date.js';
import { notAFile, symlink, unreadable } from '../../language/rules/format/entry.js';
import {
  anchor,
  conflictMarker,
  controlCharacter,
  duplicateKey,
  notUtf8,
  syntax,
  tooDeep,
  tooLarge,
} from '../../language/rules/format/file.js';
import { missingKey, reservedName, unknownKey } from '../../language/rules/format/key.js';
import { fileName, fileNameCase, nameNotUtf8 } from '../../language/rules/format/name.js';
import { badQuantity } from '../../language/rules/format/quantity.js';
import { duplicateId, unknownReference } from '../../language/rules/format/reference.js';
import { badCondition, badId, wrongType } from '../../language/rules/format/value.js';
import { unknownRule } from '../../language/rules/settings.js';
import { documented } from '../documented.js';
import type { Rule } from '../rule.js';

const found = documented('format');

const objective = (lines: string): string => `kind: objective\nid: reply-12h\n${lines}`;

export const formatRules: readonly Rule[] = [
  found('syntax', syntax, 'title: "Reply in under 12 h', 'title: Reply in under 12 h'),
  found(
    'conflict-marker',
    conflictMarker,
    '<<<<<<< HEAD\ntitle: Responsiveness\n=======\ntitle: Fast replies\n>>>>>>> titles',
    'title: Fast replies',
  ),
  found('duplicate-key', duplicateKey, 'period: 2026\nperiod: 2027', 'period: 2026'),
  found('anchor', anchor, 'baseline: &start 62 %\ntarget: *start', 'baseline: 62 %\ntarget: 90 %'),
  found('too-deep', tooDeep, 'support: [[[[[[[[ … ]]]]]]]]', 'support: [coaching]'),
  found('too-large', tooLarge, '# a file of more than 256 KiB', '# several files, one thing in each'),
  found('not-utf8', notUtf8, 'title: R\\xe9pondre  # Windows-1252', 'title: Répondre  # UTF-8'),
  found('control-character', controlCharacter, 'title: Reply\\u202e h21', 'title: Reply in 12 h'),
  found(
    'reserved-name',
    reservedName,
    'teams: { constructor: { name: Builders } }',
    'teams: { builders: { name: Builders } }',
  ),
  found('unknown-key', unknownKey, objective('ower: lea.martin'), objective('owner: lea.martin')),
  found('unknown-rule', unknownRule, 'rules: { simple/vague-word: off }', 'rules: { simple/vague-wording: off }'),
  found('missing-key', missingKey, 'id: responsiveness', 'kind: axis\nid: responsiveness\ntitle: Responsiveness'),
  found('wrong-type', wrongType, 'title: [Reply, fast]', 'title: Reply in under 12 h'),
  found('bad-id', badId, 'id: Réactivité', 'id: reactivite'),
  found('bad-quantity', badQuantity, 'target: 1,5 h', 'target: 1.5 h'),
  found('bad-date', badDate, 'by: 31/03/2026', 'by: 2026-03-31'),
  found('bad-condition', badCondition, 'success: { first_reply: "=< 12 h" }', 'success: { first_reply: "<= 12 h" }'),
  found('duplicate-id', duplicateId, 'id: responsiveness  # in two files', 'id: responsiveness  # in one file'),
  found('unknown-reference', unknownReference, 'supports: responsivness', 'supports: responsiveness'),
  found('symlink', symlink, 'axes -> ../shared/axes  # a link', 'axes/  # a folder of its own'),
  found('not-a-file', notAFile, 'objectives/reply.yaml/  # a folder', 'objectives/reply.yaml  # a file'),
  found('unreadable', unreadable, 'mbo.yaml  # mode 000', 'mbo.yaml  # mode 644'),
  found('file-name-case', fileNameCase, 'O1.yaml and o1.yaml', 'o1.yaml and o2.yaml'),
  { ...found('file-name', fileName, 'axes/aux.yaml', 'axes/help.yaml'), severity: 'warning' },
  found('not-utf8-name', nameNotUtf8, 'r\\xe9ponse.yaml  # in Latin-1', 'reponse.yaml'),
];
