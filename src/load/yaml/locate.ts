import { parseEvents } from 'js-yaml';
import type { Diagnostic, Finding, Fix, Located, Path, Place, Span } from '../../model/index.js';
import { entryRange } from './entry.js';
import { compose, depthLimit } from './events.js';
import { lineIndex, type Range } from './lines.js';
import type { Node, Pair } from './node.js';
import { spelledAs } from './spell.js';
import { rangeWithin } from './within.js';

/** The text of a file, by its path; undefined when it is not part of the tree. */
export type TextOf = (file: string) => string | undefined;

/** Gives every finding its line and column. Only files that have findings are read again for their positions. */
export function locate(findings: readonly Finding[], textOf: TextOf): readonly Diagnostic[] {
  const files = new Map<string, (place: Place) => Spot | null>();
  const spotAt = (place: Place): Spot | null => {
    let spotOf = files.get(place.file);
    if (spotOf === undefined) {
      spotOf = spotsIn(textOf(place.file));
      files.set(place.file, spotOf);
    }
    return spotOf(place);
  };
  const located = (place: Place, span: Span): Located => {
    const { line, column, endLine, endColumn } = span;
    return { file: place.file, field: 'path' in place ? place.path.join('/') : null, line, column, endLine, endColumn };
  };
  const at = (place: Place): Located => located(place, spotAt(place)?.span ?? start);
  const fixAt = ({ place, text }: Fix<Place>): Pick<Diagnostic, 'fix'> => {
    const spot = spotAt(place);
    return spot === null ? {} : { fix: { place: located(place, spot.span), text: spot.spelled(text) } };
  };
  return findings.map(({ fix, ...finding }) => ({
    ...finding,
    place: at(finding.place),
    related: finding.related.map((related) => ({ ...related, place: at(related.place) })),
    ...(fix && fixAt(fix)),
  }));
}

const start: Span = { line: 1, column: 1, endLine: 1, endColumn: 2 };

/** A stretch of text, and how a text that a fix puts there is spelled. */
interface Spot {
  readonly span: Span;
  readonly spelled: (text: string) => string;
}

const asItIs = (span: Span): Spot => ({ span, spelled: (text) => text });

/** The stretch of text that a place stands for; null for an entry that cannot be cut out by itself. */
function spotsIn(text: string | undefined): (place: Place) => Spot | null {
  if (text === undefined) return (place) => asItIs('span' in place ? place.span : start);
  let root: Node | null | undefined;
  let lines: ReturnType<typeof lineIndex> | undefined;
  const into = pairFinder();
  return (place) => {
    if ('span' in place) return asItIs(place.span);
    root ??= compose(text, parseEvents(text, { maxDepth: depthLimit })).documents[0] ?? null;
    if (root === null) return asItIs(start);
    lines ??= lineIndex(text);
    if (place.part === 'entry') {
      const entry = entryRange(text, root, place.path);
      return entry && asItIs(lines(entry.start, entry.end));
    }
    const whole = rangeOf(root, place.path, place.part ?? 'value', into);
    const scalar = place.within && whole.kind === 'scalar' ? whole : null;
    const part = scalar && place.within ? rangeWithin(text, scalar, place.within) : null;
    const { start: from, end: to } = part ?? trimmed(text, whole);
    const spelled = (value: string): string => (scalar ? spelledAs(text, scalar, value) : value);
    return { span: lines(from, to), spelled };
  };
}

/** A block scalar begins with its indentation and ends with the end of a line: what it says does not. */
function trimmed(text: string, { start: from, end: to }: Range): Range {
  const written = text.slice(from, to);
  const inner = written.trim();
  const first = from + written.indexOf(inner);
  return inner === '' ? { start: from, end: to } : { start: first, end: first + inner.length };
}

/** The range of the node at a path; where the path leads further than the document, of the last node on the way. */
function rangeOf(root: Node, path: Path, part: 'key' | 'value', into: StepInto): Node {
  let node = root;
  let pair: Pair | null = null;
  for (const step of path) {
    const next = into(node, step);
    if (next === null) return shortest(pair, node, into);
    pair = next.pair;
    node = next.node;
  }
  return part === 'key' && pair !== null ? pair.key : shortest(pair, node, into);
}

type StepInto = (node: Node, step: string | number) => { readonly node: Node; readonly pair: Pair | null } | null;

/** Finds a child of a node; the keys of each mapping are listed once, so that thousands of findings stay cheap. */
function pairFinder(): StepInto {
  const listed = new Map<Node, ReadonlyMap<string, Pair>>();
  return (node, step) => {
    if (node.kind === 'sequence') {
      const item = typeof step === 'number' ? node.items[step] : undefined;
      return item ? { node: item, pair: null } : null;
    }
    if (node.kind !== 'mapping') return null;
    const pairs = listed.get(node) ?? pairsByKey(node.pairs);
    listed.set(node, pairs);
    const found = pairs.get(String(step));
    return found ? { node: found.value, pair: found } : null;
  };
}

/** The pairs of a mapping by their keys; of two with one key the first. */
function pairsByKey(pairs: readonly Pair[]): ReadonlyMap<string, Pair> {
  const byKey = new Map<string, Pair>();
  for (const pair of pairs) {
    const { key } = pair;
    if (key.kind === 'scalar' && key.value !== null && !byKey.has(key.value)) byKey.set(key.value, pair);
  }
  return byKey;
}

/** A whole block says too much: its key does, or in the document its `id`, `kind` or first key. */
function shortest(pair: Pair | null, node: Node, into: StepInto): Node {
  if (node.kind === 'scalar') return node.value === null && pair !== null ? pair.key : node;
  if (pair !== null) return pair.key;
  if (node.kind !== 'mapping') return node;
  const named = ['id', 'kind'].map((name) => into(node, name)).find((found) => found !== null);
  return named?.node ?? node.pairs[0]?.key ?? node;
}
