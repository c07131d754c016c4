import { doubts } from '../../language/infer.js';
import type { Inquiry } from './inquiry.js';
import type { Notation } from './numbers.js';
import type { Reading } from './reading.js';
import { isDuration } from './roles.js';
import { isCount } from './units.js';

const asked = ['h', 'min', 's', 'd'] as const;

/** The unit of a duration whose header states none, as asked. */
export function durationUnit(header: string, inquiry: Inquiry, likeliest: (typeof asked)[number] = 'h'): string {
  return asked[askUnit(header, inquiry, likeliest, [])] ?? 'h';
}

function askUnit(
  header: string,
  inquiry: Inquiry,
  likeliest: (typeof asked)[number],
  others: readonly (typeof doubts.unit.none)[],
) {
  return inquiry.choose({
    name: `unit ${header}`,
    at: { header },
    question: doubts.unit.question(header),
    choices: [...asked.map((unit) => doubts.unit.choice(unit)), ...others],
    likeliest: asked.indexOf(likeliest),
    remark: others.length === 0 ? doubts.unit.remark(header) : doubts.unit.plain(header),
  });
}

/** A column of numbers with its unit, where the header speaks of one that only a person can tell. */
export function withUnit(reading: Reading, notation: Notation, inquiry: Inquiry): Reading {
  const { column, read } = reading;
  const { header, profile } = column;
  if (read.kind !== 'number') return reading;
  if (read.unit === '%' && !profile.percent && isShare(reading, notation)) {
    const choice = inquiry.choose({
      name: `share ${header}`,
      at: { header },
      question: doubts.share.question(header),
      choices: [doubts.share.hundred, doubts.share.one],
      likeliest: 0,
      remark: doubts.share.remark(header),
    });
    return choice === 0 ? reading : { ...reading, read: { ...read, unit: 'fraction' } };
  }
  if (read.unit !== null || !isDuration(header) || isCount(header)) return reading;
  const unit = asked[askUnit(header, inquiry, 'h', [doubts.unit.none])];
  return unit === undefined ? reading : { ...reading, read: { ...read, kind: 'duration', unit } };
}

/** Whether none of the numbers that show how they are written goes beyond 1: they may be shares of 1 rather than of 100. */
function isShare({ column: { profile } }: Reading, notation: Notation): boolean {
  return profile.telling.length > 0 && profile.telling.every((cell) => Math.abs(notation.value(cell)) <= 1);
}
