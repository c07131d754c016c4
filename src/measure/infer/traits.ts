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
  /** Whether most cells look like addresses or telephone numbers, names of people, or their initials; null when like none. */
  readonly personal: 'address' | 'person' | 'initials' | null;
  /** What most cells look like, though they may follow no reading of it. */
  readonly looks: 'dates' | 'units' | 'numbers' | null;
}

const address = /\S@\S+\.\S|^\+?\d[\d .()-]{8,}\d$/;
const person = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.?)? (?:(?:de|du|le|la|van|von) )?\p{Lu}[\p{L}'’-]+$/u;

const initials = /^(?!(?:OUI|NON|YES|NO|OK|KO|NA|NC|NSP|VIP|SAV)$)\p{Lu}{2,3}$/u;

const likenesses = {
  dates: /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})(?!\d)/,
  units:
    /^(?:[-+\u2212]?\d[\d\s.,]*(?:[€$£%]|eur|euros?|usd|gbp|chf|h|hrs?|heures?|hours?|min|mn|minutes?|s|secs?|d|days?|j|jours?)\.?(?: ?\d+.*)?|[€$£]\s?\d.*)$/i,
  numbers: /^[-+\u2212]?\d[\d\s.,'’]*$/,
} as const;

type Likeness = keyof typeof likenesses;
const likenessNames = Object.keys(likenesses) as readonly Likeness[];

/** Collects what texts look like. */
export function createAppearance() {
  let [longest, addresses, people, signed] = [0, 0, 0, 0];
  const alike: Record<Likeness, number> = { dates: 0, units: 0, numbers: 0 };
  let [multiline, latin] = [false, false];

  function add(cell: string): void {
    longest = Math.max(longest, cell.length);
    multiline ||= cell.includes('\n');
    latin ||= latinDoubt.test(cell);
    if (address.test(cell)) addresses++;
    else if (person.test(cell)) people++;
    else if (initials.test(cell)) signed++;
    const like = likenessNames.find((name) => likenesses[name].test(cell));
    if (like !== undefined) alike[like]++;
  }

  /** `stated` is the number of cells that state a value. */
  function found(stated: number): Appearance {
    const most = (count: number): boolean => count > stated / 2;
    const personal = most(addresses) ? 'address' : most(people) ? 'person' : most(signed) ? 'initials' : null;
    return { longest, multiline, latin, personal, looks: likenessNames.find((name) => most(alike[name])) ?? null };
  }
  return { add, found };
}
