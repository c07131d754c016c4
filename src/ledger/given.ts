import { canonicalUnit, type State } from '../model/index.js';
import { meantNumber, printNumber, readNumber, suggestion } from './numbers.js';

/** A typed value: its number as it is written, and the unit behind it, `''` where there is none. */
interface Typed {
  readonly number: string;
  readonly unit: string;
}

function typedIn(text: string): Typed {
  const number = /^[-+\u2212\d.,\s]*/.exec(text)?.[0] ?? '';
  const unit = text.slice(number.length);
  return unit === '' ? { number: text, unit } : { number: number.trimEnd(), unit };
}

/**
 * A value typed by hand, canonical as in Quantity: in its own unit where it has one, else in `unit`, that of the indicator as
 * its file writes it; a share without one is a fraction, at most 1. Null when it is no value in that unit.
 */
export function readGiven(text: string, unit: string): number | null {
  const typed = typedIn(text);
  const value = readNumber(typed.number);
  if (value === null || isOfOtherUnit(typed, unit)) return null;
  if (typed.unit === '' && unit === '%') return Math.abs(value) > 1 ? null : value;
  const amount = canonicalUnit(typed.unit === '' ? unit : typed.unit)?.amount(typed.number) ?? value;
  return Number.isFinite(amount) ? amount + 0 : null;
}

/** Whether a value is a number with a unit that cannot be converted to that of the indicator. */
export function isInOtherUnit(text: string, unit: string): boolean {
  const typed = typedIn(text);
  return readNumber(typed.number) !== null && isOfOtherUnit(typed, unit);
}

const isOfOtherUnit = (typed: Typed, unit: string): boolean =>
  typed.unit !== '' && canonicalUnit(typed.unit)?.unit !== canonicalUnit(unit)?.unit;

/** The value that alone can be meant by French digits, as `meantNumber` has it. Null for anything else. */
export function meantGiven(text: string, unit: string): string | null {
  return readable(text, unit, meantNumber);
}

/** The same of a value that a comma has cut into two cells: only its unit says that it ends there. */
export function meantOfCut(text: string, unit: string): string | null {
  return typedIn(text).unit === '' ? null : meantGiven(text, unit);
}

/** How a value would have to be written, where that can be guessed. */
export function suggestedGiven(text: string, unit: string): string | null {
  return readable(text, unit, suggestion);
}

/** The value with its number written anew, where it can be read then. */
function readable(text: string, unit: string, rewritten: (number: string) => string | null): string | null {
  const typed = typedIn(text);
  const number = rewritten(typed.number);
  if (number === null) return null;
  const whole = typed.unit === '' ? number : `${number} ${typed.unit}`;
  return readGiven(whole, unit) === null ? null : whole;
}

/** The shortest cell that gives the same state back, in `unit`: that of the indicator as its file writes it. */
export function printGiven({ weighted, weight }: Extract<State, { kind: 'given' }>, unit: string): string {
  const value = weighted / weight / (unit === '%' ? 1 : (canonicalUnit(unit)?.amount('1') ?? 1));
  for (let digits = 1; digits <= 17; digits++) {
    const short = printTyped(Number(value.toPrecision(digits)), unit);
    if ((readGiven(short, unit) ?? Number.NaN) * weight === weighted) return short;
  }
  return printTyped(value, unit);
}

function printTyped(value: number, unit: string): string {
  return unit === '%' && Math.abs(value) > 1 ? `${printNumber(value, 2)} %` : printNumber(value);
}
