import { tooDeep } from '../../language/rules/format/file.js';
import { unknownReference } from '../../language/rules/format/reference.js';
import { computedFrom, type Finding, type Id, type Source } from '../../model/index.js';
import { problem } from './reference.js';

/** How many columns may stand on each other: far more than anybody needs, and fewer than the engine takes. */
const mostStacked = 64;

/** Of columns that are computed from themselves, or through too many others, the first. */
export function endless(source: Source): readonly Finding[] {
  const heights = heightsOf(source);
  const ids = Object.keys(source.columns);
  const at = (id: Id) => ({ entity: source, path: ['columns', id] });
  const circular = inCircle(source, heights, ids);
  if (circular !== null) {
    const message = unknownReference.circular(circular, openIn(source, heights, circular) ?? circular);
    return [problem('format/unknown-reference', at(circular), message)];
  }
  const high = ids.find((id) => (heights.get(id) ?? 0) > mostStacked);
  return high === undefined ? [] : [problem('format/too-deep', at(high), tooDeep.columns(high, mostStacked))];
}

/** A column of a circle: where a walk along columns without a height meets itself. */
function inCircle(source: Source, heights: Heights, ids: readonly Id[]): Id | null {
  const seen = new Set<Id>();
  for (let id = ids.find((each) => !heights.has(each)); id !== undefined; id = openIn(source, heights, id)) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

const openIn = (source: Source, heights: Heights, id: Id): Id | undefined =>
  dependenciesOf(source, id).find((other) => !heights.has(other));

const dependenciesOf = ({ columns }: Source, id: Id): readonly Id[] => {
  const column = columns[id];
  return column === undefined ? [] : computedFrom(column);
};

/** By column how many stand on each other there; none for one that hangs on a circle. */
type Heights = ReadonlyMap<Id, number>;

function heightsOf(source: Source): Heights {
  const heights = new Map<Id, number>();
  const entered = new Set<Id>();
  const stack = Object.keys(source.columns).reverse();
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const below = dependenciesOf(source, id);
    const open = entered.has(id) ? [] : below.filter((other) => !entered.has(other));
    entered.add(id);
    for (const other of open) stack.push(other);
    if (open.length > 0) continue;
    stack.pop();
    if (below.every((other) => heights.has(other))) {
      heights.set(id, 1 + below.reduce((most, other) => Math.max(most, heights.get(other) ?? 0), 0));
    }
  }
  return heights;
}
