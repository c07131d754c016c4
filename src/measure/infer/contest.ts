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

/** Counts, for several readings at once, how many cells follow each. */
export function createContest<C extends Candidate>(candidates: readonly C[]) {
  let runners: Runner<C>[] = candidates.map((candidate) => ({
    candidate,
    matched: 0,
    otherMisses: 0,
    misses: new Map(),
  }));
  let [cells, next] = [0, patience];

  function miss(runner: Runner<C>, cell: string): void {
    const before = runner.misses.get(cell);
    if (before !== undefined || runner.misses.size < missesKept) runner.misses.set(cell, (before ?? 0) + 1);
    else runner.otherMisses++;
  }

  function add(cell: string): void {
    if (runners.length === 0) return;
    cells++;
    for (const runner of runners) {
      if (runner.candidate.matches(cell)) runner.matched++;
      else miss(runner, cell);
    }
    if (cells < next) return;
    next *= 2;
    runners = runners.filter(({ matched }) => matched >= cells * leastShare);
  }

  /** The readings still standing, the best first, equally good ones in the order given. */
  function standings(): readonly Standing<C>[] {
    return runners
      .filter(({ matched }) => matched > 0 && matched >= cells * leastShare)
      .toSorted((a, b) => b.matched - a.matched);
  }
  return { add, standings };
}
