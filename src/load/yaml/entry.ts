import type { Path } from '../../model/index.js';
import type { Range } from './lines.js';
import type { Node, Pair } from './node.js';

/** A collection, and the stretch of one of its parts: an item, or a key with its value. */
interface Part extends Range {
  readonly container: Node;
}

/**
 * What has to go from a text so that an entry of a list goes, with its comma or its lines; of a list's only entry, the key
 * with its list. Null where something else would go too, such as a comment in it.
 */
export function entryRange(text: string, root: Node, path: Path): Range | null {
  const part = partAt(text, root, path);
  if (part === null || holdsComment(text.slice(part.start, part.end))) return null;
  return '[{'.includes(text[part.container.start] ?? ' ') ? inFlow(text, part) : inBlock(text, part);
}

/** Whether a stretch of text may hold a comment: a `#` after a space or at the start of a line. */
const holdsComment = (text: string): boolean => /(?<=\s)#/.test(text);

function partAt(text: string, root: Node, path: Path): Part | null {
  let node = root;
  let owner: { readonly mapping: Node; readonly pair: Pair } | null = null;
  for (const step of path.slice(0, -1)) {
    const pair: Pair | undefined = node.kind === 'mapping' ? pairOf(node.pairs, step) : undefined;
    if (pair) owner = { mapping: node, pair };
    const next: Node | undefined = pair?.value ?? (node.kind === 'sequence' ? node.items[Number(step)] : undefined);
    if (next === undefined) return null;
    node = next;
  }
  const item = node.kind === 'sequence' ? node.items[Number(path.at(-1))] : undefined;
  if (node.kind !== 'sequence' || item === undefined) return null;
  if (node.items.length > 1) return partOf(text, node, item.start, item);
  return owner === null ? null : partOf(text, owner.mapping, owner.pair.key.start, owner.pair.value);
}

const pairOf = (pairs: readonly Pair[], step: string | number): Pair | undefined =>
  pairs.find(({ key }) => key.kind === 'scalar' && key.value === step);

function partOf(text: string, container: Node, start: number, last: Node): Part | null {
  const end = endOf(text, last);
  return end === null ? null : { container, start, end };
}

/** Where a node ends in the text, with the bracket that closes it; null where none does. */
function endOf(text: string, node: Node): number | null {
  if (node.kind === 'scalar' || node.kind === 'alias') return node.end;
  const last = node.kind === 'sequence' ? node.items.at(-1) : node.pairs.at(-1)?.value;
  const inner = last === undefined ? node.start + 1 : endOf(text, last);
  const closing = { '[': ']', '{': '}' }[text[node.start] ?? ''];
  if (inner === null || closing === undefined) return inner;
  const between = /^(?:[\s,]|(?<=\s)#.*)*/.exec(text.slice(inner)) as RegExpExecArray;
  const end = inner + between[0].length;
  return text[end] === closing ? end + 1 : null;
}

/** An entry between brackets goes with the comma after it, the last one with the comma before it. */
function inFlow(text: string, { container, start, end }: Part): Range | null {
  const after = /^\s*,[ \t]*/.exec(text.slice(end));
  if (after) return { start, end: end + after[0].length };
  const before = /,\s*$/.exec(text.slice(container.start + 1, start));
  return before ? { start: start - before[0].length, end } : null;
}

/** An entry of a block goes with its lines, but for a comment behind it; null where it shares one of them. */
function inBlock(text: string, { start, end }: Part): Range | null {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const [, indent] = /^( *)(?:- *)?$/.exec(text.slice(line, start)) ?? [];
  if (indent === undefined) return null;
  if (text[end - 1] === '\n') return { start: line, end };
  const [rest, comment] = /^[ \t]*(?:(?<=[ \t])(#.*)|\r?\n|$)/.exec(text.slice(end)) ?? [];
  if (rest === undefined) return null;
  if (comment === undefined) return { start: line, end: end + rest.length };
  return { start: line + indent.length, end: end + rest.length - comment.length };
}
