import { createContest, type Standing } from './contest.js';
import { durations, type Notation, notations } from './numbers.js';
import { type TimeCandidate, timeCandidates } from './times.js';
import { type Appearance, createAppearance, createDistinct, createMarks, type Distinct, type Marks } from './traits.js';

/** What the cells of one column are like. */
export interface Profile extends Distinct, Marks, Appearance {
  /** Records in which the cell is not empty. */
  readonly filled: number;
  readonly empty: number;
  /** Cells that stand for "no value", with how often each occurs. */
  readonly markers: ReadonlyMap<string, number>;
  readonly times: readonly Standing<TimeCandidate>[];
  readonly durations: readonly Standing<(typeof durations)[number]>[];
  readonly numbers: readonly Standing<Notation>[];
  /** How often the cell says that its row is a total. */
  readonly totals: ReadonlyMap<string, number>;
}

const markerWords =
  /^(?:\?+|-+|—|–|n\/?a|#n\/a|#n\/d|#value!|#div\/0!|null|none|nan|nil|n\.?[acdr]\.?|s\.?o\.?|non renseigné|not set|unknown|inconnu|\(vide\)|\(blank\)|\(empty\))$/i;

/** Whether a text can stand in a file as it is: it holds no control and no invisible character. */
export const isPlain = (text: string): boolean => /^[^\p{C}\p{Zl}\p{Zp}]+$/u.test(text);

/** Collects what the cells of a column are like. `track` keeps counting different values after the first repetition. */
export function createProfile(track: boolean) {
  const [times, lengths, numbers] = [createContest(timeCandidates), createContest(durations), createContest(notations)];
  const [distinct, marks, appearance] = [createDistinct(track), createMarks(), createAppearance()];
  const lookers = [times, lengths, numbers, distinct, marks, appearance];
  const [markers, totals] = [new Map<string, number>(), new Map<string, number>()];
  let [filled, empty] = [0, 0];

  function add(cell: string): void {
    if (cell === '') {
      empty++;
      return;
    }
    filled++;
    if (markerWords.test(cell)) count(markers, cell);
    else for (const looker of lookers) looker.add(cell);
  }

  function profile(): Profile {
    const stated = filled - [...markers.values()].reduce((sum, n) => sum + n, 0);
    return {
      filled,
      empty,
      markers,
      totals,
      ...distinct.found(),
      ...marks.found(stated),
      ...appearance.found(stated),
      times: times.standings(),
      durations: lengths.standings(),
      numbers: numbers.standings(),
    };
  }
  return { add, addTotal: (cell: string): void => count(totals, cell), profile };
}

function count(times: Map<string, number>, cell: string): void {
  times.set(cell, (times.get(cell) ?? 0) + 1);
}
