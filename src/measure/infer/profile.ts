import { createContest, type Standing } from './contest.js';
import { latinDoubt } from './encoding.js';
import { durations, isTelling, type Notation, notations } from './numbers.js';
import { type TimeCandidate, timeCandidates } from './times.js';

/** What the cells of one column are like. */
export interface Profile {
  /** Records in which the cell is not empty. */
  readonly filled: number;
  readonly empty: number;
  /** Cells that stand for "no value", with how often each occurs. */
  readonly markers: ReadonlyMap<string, number>;
  /** The different values with how often each occurs; null when there are many. */
  readonly values: ReadonlyMap<string, number> | null;
  /** How many different values there are; null when they were not all counted. */
  readonly distinct: number | null;
  readonly longest: number;
  readonly times: readonly Standing<TimeCandidate>[];
  readonly durations: readonly Standing<(typeof durations)[number]>[];
  readonly numbers: readonly Standing<Notation>[];
  /** Numbers that show how they are written. */
  readonly telling: readonly string[];
  readonly percent: boolean;
  readonly accounting: boolean;
  /** Whether numbers begin with a zero, as those of codes do. */
  readonly zeroLed: boolean;
  /** Whether most cells look like addresses and telephone numbers, or like names of people; null when like neither. */
  readonly personal: 'address' | 'person' | null;
  readonly multiline: boolean;
  /** Whether a cell holds a character that is another one in ISO 8859-15. */
  readonly latin: boolean;
  /** How often the cell says that its row is a total. */
  readonly totals: ReadonlyMap<string, number>;
}

/** Values kept of a column. */
const valuesKept = 60;

const tellingKept = 20;

const markerWords =
  /^(?:\?+|-+|—|–|n\/?a|#n\/a|#n\/d|#value!|#div\/0!|null|none|nan|nil|n\.?[acdr]\.?|s\.?o\.?|non renseigné|not set|unknown|inconnu|\(vide\)|\(blank\)|\(empty\))$/i;

const totalWord = /^(?:grand |sous-|sub-?)?tota(?:l|ls|ux)(?: général| general)?$/i;

/** Whether a cell says that its row sums up others. */
export const isTotal = (cell: string): boolean => totalWord.test(cell);

/** Whether a text can stand in a file as it is: it holds no control and no invisible character. */
export const isPlain = (text: string): boolean => /^[^\p{C}\p{Zl}\p{Zp}]+$/u.test(text);

const address = /\S@\S+\.\S|^\+?\d[\d .()-]{8,}\d$/;
const person = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.?)? (?:(?:de|du|le|la|van|von) )?\p{Lu}[\p{L}'’-]+$/u;

/** Collects what the cells of a column are like. `track` keeps counting different values after the first repetition. */
export function createProfile(track: boolean) {
  const times = createContest(timeCandidates);
  const lengths = createContest(durations);
  const numbers = createContest(notations);
  const [markers, totals] = [new Map<string, number>(), new Map<string, number>()];
  const telling: string[] = [];
  let values: Map<string, number> | null = new Map();
  let seen: Set<string> | null = new Set();
  let [filled, empty, longest, percents, accounts, zeros, addresses, people] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [multiline, latin] = [false, false];

  function tally(cell: string): void {
    if (values !== null) values.set(cell, (values.get(cell) ?? 0) + 1);
    if (values !== null && values.size > valuesKept) values = null;
    if (seen === null) return;
    if (!track && seen.has(cell)) seen = null;
    else seen.add(cell);
  }

  function look(cell: string): void {
    longest = Math.max(longest, cell.length);
    multiline ||= cell.includes('\n');
    latin ||= latinDoubt.test(cell);
    if (address.test(cell)) addresses++;
    else if (person.test(cell)) people++;
    if (/^[(+\d\u2212-]/.test(cell)) lookAtNumber(cell);
  }

  function lookAtNumber(cell: string): void {
    if (cell.endsWith('%')) percents++;
    if (cell.startsWith('(')) accounts++;
    if (/^0\d+$/.test(cell)) zeros++;
    if (telling.length < tellingKept && isTelling(cell)) telling.push(cell);
  }

  function add(cell: string): void {
    if (cell === '') {
      empty++;
      return;
    }
    filled++;
    if (markerWords.test(cell)) {
      markers.set(cell, (markers.get(cell) ?? 0) + 1);
      return;
    }
    tally(cell);
    look(cell);
    times.add(cell);
    lengths.add(cell);
    numbers.add(cell);
  }

  function addTotal(cell: string): void {
    totals.set(cell, (totals.get(cell) ?? 0) + 1);
  }

  function profile(): Profile {
    const stated = filled - [...markers.values()].reduce((sum, n) => sum + n, 0);
    return {
      ...{ filled, empty, markers, values, totals, longest, telling, multiline, latin },
      distinct: values?.size ?? seen?.size ?? null,
      times: times.standings(),
      durations: lengths.standings(),
      numbers: numbers.standings(),
      percent: percents > 0 && percents >= stated * 0.8,
      accounting: accounts > 0,
      zeroLed: zeros > 0,
      personal: addresses > stated / 2 ? 'address' : people > stated / 2 ? 'person' : null,
    };
  }
  return { add, addTotal, profile };
}
