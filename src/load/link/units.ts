import { badQuantity } from '../../language/rules/format/quantity.js';
import { wrongType } from '../../language/rules/format/value.js';
import {
  canonicalUnit,
  durationUnits,
  type Finding,
  isRead,
  type ReadColumn,
  type Source,
  type Text,
} from '../../model/index.js';
import { problem } from './reference.js';

/** Units of columns that mbo cannot read, or only as those of another type. */
export function linkUnits(source: Source): readonly Finding[] {
  return Object.entries(source.columns).flatMap(([id, column]) => {
    if (!isRead(column) || column.unit === null) return [];
    const message = refusalOf(column.kind, column.unit);
    return message === null
      ? []
      : [problem('format/bad-quantity', { entity: source, path: ['columns', id, 'unit'] }, message)];
  });
}

function refusalOf(kind: ReadColumn['kind'], unit: string): Text | null {
  if (kind === 'duration') return durationUnits.has(unit) ? null : wrongDuration(unit);
  if (kind !== 'number') return null;
  const known = canonicalUnit(unit);
  if (known?.unit === 'h') return badQuantity.durations(unit, durationUnits.has(unit) ? unit : meant(unit));
  return known?.unit === unit ? null : badQuantity.unit(unit, '`%`, `fraction`, `/5`, `EUR`');
}

const wrongDuration = (unit: string): Text => wrongType.choice(unit, [...durationUnits.keys()], meant(unit));

const spellings: Readonly<Record<string, RegExp>> = {
  s: /^(?:secs?|seconde?s?)$/i,
  min: /^(?:mn|mins?|minutes?)$/i,
  h: /^(?:h|hrs?|hours?|heures?)$/i,
  d: /^(?:d|j|days?|jours?)$/i,
};

/** The unit that a word stands for; null for one that may be several (`m`) or none (`ms`, `weeks`). */
function meant(unit: string): string | null {
  return Object.entries(spellings).find(([, spelling]) => spelling.test(unit))?.[0] ?? null;
}
