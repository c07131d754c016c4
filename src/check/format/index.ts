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

export const formatRules: readonly Rule[] = [
  found('syntax', syntax),
  found('conflict-marker', conflictMarker),
  found('duplicate-key', duplicateKey),
  found('anchor', anchor),
  found('too-deep', tooDeep),
  found('too-large', tooLarge),
  found('not-utf8', notUtf8),
  found('control-character', controlCharacter),
  found('reserved-name', reservedName),
  found('unknown-key', unknownKey),
  found('unknown-rule', unknownRule),
  found('missing-key', missingKey),
  found('wrong-type', wrongType),
  found('bad-id', badId),
  found('bad-quantity', badQuantity),
  found('bad-date', badDate),
  found('bad-condition', badCondition),
  found('duplicate-id', duplicateId),
  found('unknown-reference', unknownReference),
  found('symlink', symlink),
  found('not-a-file', notAFile),
  found('unreadable', unreadable),
  found('file-name-case', fileNameCase),
  { ...found('file-name', fileName), severity: 'warning' },
  found('not-utf8-name', nameNotUtf8),
];
