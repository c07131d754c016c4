import type { GroupFigures, Id, ObjectiveFigures, Report } from '../model/index.js';

/** One line of the cascade. `branches` says for each level above an objective, outermost first, whether more follows. */
export type Row =
  | { readonly kind: 'ambition' | 'axis'; readonly figures: GroupFigures }
  | { readonly kind: 'orphans' }
  | { readonly kind: 'objective'; readonly figures: ObjectiveFigures; readonly branches: readonly boolean[] }
  | { readonly kind: 'again'; readonly figures: ObjectiveFigures; readonly branches: readonly boolean[] };

type Node = Extract<Row, { readonly figures: unknown }>;

/** Levels of branches drawn; what is deeper is drawn as deep as this. */
const mostBranches = 8;

interface Pending {
  readonly id: Id;
  readonly branches: readonly boolean[];
}

interface Index {
  readonly ambitions: ReadonlyMap<Id, GroupFigures>;
  readonly axes: ReadonlyMap<Id, GroupFigures>;
  readonly objectives: ReadonlyMap<Id, ObjectiveFigures>;
}

function indexOf(report: Report): Index {
  const byId = <T extends { readonly id: Id }>(all: readonly T[]) => new Map(all.map((each) => [each.id, each]));
  return { ambitions: byId(report.ambitions), axes: byId(report.axes), objectives: byId(report.objectives) };
}

function nodeFor({ id, branches }: Pending, index: Index, seen: ReadonlySet<Id>): Node | null {
  const ambition = index.ambitions.get(id);
  if (ambition) return { kind: 'ambition', figures: ambition };
  const axis = index.axes.get(id);
  if (axis) return { kind: 'axis', figures: axis };
  const objective = index.objectives.get(id);
  return objective ? { kind: seen.has(id) ? 'again' : 'objective', figures: objective, branches } : null;
}

/** The children of a row, in the order of the plan; below a group the branches start anew. */
function below(row: Node, index: Index): readonly Pending[] {
  if (row.kind === 'again') return [];
  const { children } = row.figures;
  const above = row.kind === 'objective' ? row.branches : [];
  const lastObjective = children.findLast((child) => index.objectives.has(child));
  return children.map((id) => ({ id, branches: [...above, id !== lastObjective].slice(-mostBranches) }));
}

/** What hangs below some roots, depth first. An objective met again is a reference; a group is shown once. */
function walk(roots: readonly Pending[], index: Index, seen: Set<Id>): readonly Row[] {
  const rows: Row[] = [];
  const stack = [...roots].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const row = nodeFor(next, index, seen);
    const shownGroup = row !== null && !('branches' in row) && seen.has(row.figures.id);
    if (row === null || shownGroup) continue;
    rows.push(row);
    seen.add(next.id);
    for (const child of below(row, index).toReversed()) stack.push(child);
  }
  return rows;
}

/**
 * The cascade in reading order: every ambition with its axes and objectives, axes that support none, then the
 * objectives that hang on no axis. With a focus, only that entity and what is below it. Each objective is in full once,
 * wherever the supports of a plan lead, cycles included.
 */
export function cascadeRows(report: Report, focus: Id | null): readonly Row[] {
  const index = indexOf(report);
  const seen = new Set<Id>();
  const root = (id: Id): Pending => ({ id, branches: [] });
  if (focus !== null) return walk([root(focus)], index, seen);
  const groups = [...report.ambitions, ...report.axes.filter((axis) => !hangsOnAmbition(axis, index))];
  const cascade = walk(
    groups.map(({ id }) => root(id)),
    index,
    seen,
  );
  const lost = report.axes.filter(({ id }) => !seen.has(id));
  const cycles = lost.flatMap(({ id }) => walk([root(id)], index, seen));
  const left = orphanRows(report, index, seen);
  return left.length === 0 ? [...cascade, ...cycles] : [...cascade, ...cycles, { kind: 'orphans' }, ...left];
}

/** A row of the last tree under a heading: nothing follows at the outermost level. */
function asLast(row: Row): Row {
  if (!('branches' in row)) return row;
  return { ...row, branches: [false, ...row.branches.slice(1)] };
}

function hangsOnAmbition(axis: GroupFigures, index: Index): boolean {
  return axis.supports.some(({ id }) => index.ambitions.has(id) || index.axes.has(id));
}

/** Objectives not reached from any group: first those at the top of their own tree, then what only a cycle holds. */
function orphanRows(report: Report, index: Index, seen: Set<Id>): readonly Row[] {
  const left = report.objectives.filter(({ id }) => !seen.has(id));
  const tops = left.filter(({ supports }) => !supports.some(({ id }) => index.objectives.has(id)));
  const ordered = [...tops, ...left.filter((objective) => !tops.includes(objective))];
  const trees = ordered.flatMap(({ id }) => (seen.has(id) ? [] : [walk([{ id, branches: [true] }], index, seen)]));
  return trees.flatMap((tree, i) => (i < trees.length - 1 ? tree : tree.map(asLast)));
}
