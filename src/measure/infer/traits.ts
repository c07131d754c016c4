import { latinDoubt } from './encoding.js';
import { isTelling } from './numbers.js';

/** The different values of a column. */
export interface Distinct {
  /** With how often each occurs; null when there are many. */
  readonly values: ReadonlyMap<string, number> | null;
  /** How many there are; null when they were not all counted. */
  readonly distinct: number | null;
}

/** Values kept of a column. */
const valuesKept = 60;

/** Counts different values; `track` keeps counting them after the first repetition. */
export function createDistinct(track: boolean) {
  let values: Map<string, number> | null = new Map();
  let seen: Set<string> | null = new Set();

  function add(cell: string): void {
    if (values !== null) values.set(cell, (values.get(cell) ?? 0) + 1);
    if (values !== null && values.size > valuesKept) values = null;
    if (seen === null) return;
    if (!track && seen.has(cell)) seen = null;
    else seen.add(cell);
  }
  return { add, found: (): Distinct => ({ values, distinct: values?.size ?? seen?.size ?? null }) };
}

/** The marks that numbers bear. */
export interface Marks {
  /** Numbers that show how they are written. */
  readonly telling: readonly string[];
  readonly percent: boolean;
  readonly accounting: boolean;
  /** Whether numbers begin with a zero, as those of codes do. */
  readonly zeroLed: boolean;
}

const tellingKept = 20;

/** Collects the marks of numbers. */
export function createMarks() {
  const telling: string[] = [];
  let [percents, accounts, zeros] = [0, 0, 0];

  function add(cell: string): void {
    if (!/^[(+\d\u2212-]/.test(cell)) return;
    if (cell.endsWith('%')) percents++;
    if (cell.startsWith('(')) accounts++;
    if (/^0\d+$/.test(cell)) zeros++;
    if (telling.length < tellingKept && isTelling(cell)) telling.push(cell);
  }

  /** `stated` is the number of cells that state a value. */
  function found(stated: number): Marks {
    const percent = percents > 0 && percents >= stated * 0.8;
    return { telling, percent, accounting: accounts > 0, zeroLed: zeros > 0 };
  }
  return { add, found };
}

/** What the texts of a column look like. */
export interface Appearance {
  readonly longest: number;
  readonly multiline: boolean;
  /** Whether a cell holds a character that is another one in ISO 8859-15. */
  readonly latin: boolean;
  /** Whether most cells look like addresses and telephone numbers, or like names of people; null when like neither. */
  readonly personal: 'address' | 'person' | null;
}

const address = /\S@\S+\.\S|^\+?\d[\d .()-]{8,}\d$/;
const person = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.?)? (?:(?:de|du|le|la|van|von) )?\p{Lu}[\p{L}'’-]+$/u;

/** Collects what texts look like. */
export function createAppearance() {
  let [longest, addresses, people] = [0, 0, 0];
  let [multiline, latin] = [false, false];

  function add(cell: string): void {
    longest = Math.max(longest, cell.length);
    multiline ||= cell.includes('\n');
    latin ||= latinDoubt.test(cell);
    if (address.test(cell)) addresses++;
    else if (person.test(cell)) people++;
  }

  /** `stated` is the number of cells that state a value. */
  function found(stated: number): Appearance {
    const personal = addresses > stated / 2 ? 'address' : people > stated / 2 ? 'person' : null;
    return { longest, multiline, latin, personal };
  }
  return { add, found };
}
