/** A reading that a cell may follow. */
export interface Candidate {
  readonly name: string;
  readonly matches: (cell: string) => boolean;
}

/** How far the cells of a column follow a reading. */
export interface Standing<C extends Candidate> {
  readonly candidate: C;
  readonly matched: number;
  /** Cells that do not follow it, with how often each occurs; at most a few. */
  readonly misses: ReadonlyMap<string, number>;
  /** Cells that do not follow it and are not among those. */
  readonly otherMisses: number;
}

const missesKept = 8;

/** Cells after which readings that most of them did not follow are given up. */
const patience = 10;

/** The least share of cells that a reading explains. */
export const leastShare = 0.8;

interface Runner<C extends Candidate> {
  readonly candidate: C;
  matched: number;
  otherMisses: number;
  readonly misses: Map<string, number>;
}

/**
 * Counts, for several readings at once, how many cells follow each. The first cells are kept until there are enough to give
 * most readings up: there are hundreds of them, and an export may have thousands of columns.
 */
export function createContest<C extends Candidate>(candidates: readonly C[]) {
  const first: string[] = [];
  let runners: readonly Runner<C>[] | null = null;
  let [cells, next] = [0, 2 * patience];

  function add(cell: string): void {
    cells++;
    if (runners === null) {
      first.push(cell);
      if (cells === patience) runners = standing(runnersOf(candidates, first), cells);
      return;
    }
    for (const runner of runners) run(runner, cell);
    if (cells < next) return;
    next *= 2;
    runners = standing(runners, cells);
  }

  /** The readings still standing, the best first, equally good ones in the order given. */
  function standings(): readonly Standing<C>[] {
    return standing(runners ?? runnersOf(candidates, first), cells)
      .filter(({ matched }) => matched > 0)
      .toSorted((a, b) => b.matched - a.matched);
  }
  return { add, standings };
}

const standing = <C extends Candidate>(runners: readonly Runner<C>[], cells: number): readonly Runner<C>[] =>
  runners.filter(({ matched }) => matched >= cells * leastShare);

/** The readings that explain enough of the first cells, told without counting those that do not. */
function runnersOf<C extends Candidate>(candidates: readonly C[], cells: readonly string[]): readonly Runner<C>[] {
  const most = cells.length - cells.length * leastShare;
  return candidates.flatMap((candidate) => {
    let misses = 0;
    if (cells.some((cell) => !candidate.matches(cell) && ++misses > most)) return [];
    const runner: Runner<C> = { candidate, matched: 0, otherMisses: 0, misses: new Map() };
    for (const cell of cells) run(runner, cell);
    return [runner];
  });
}

function run<C extends Candidate>(runner: Runner<C>, cell: string): void {
  if (runner.candidate.matches(cell)) {
    runner.matched++;
    return;
  }
  const before = runner.misses.get(cell);
  if (before !== undefined || runner.misses.size < missesKept) runner.misses.set(cell, (before ?? 0) + 1);
  else runner.otherMisses++;
}
