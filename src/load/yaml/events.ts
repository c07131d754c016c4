import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Range } from './lines.js';

/** How deep a file may be nested. */
export const depthLimit = 64;

/** One value, as the parser found it. */
export interface ScalarNode extends Range {
  readonly kind: 'scalar';
  /** The text as decoded; null for nothing, `~` and `null` written plainly. */
  readonly value: string | null;
}

export interface Pair {
  readonly key: Node;
  readonly value: Node;
}

export type Node =
  | ScalarNode
  | (Range & { readonly kind: 'mapping'; readonly pairs: readonly Pair[] })
  | (Range & { readonly kind: 'sequence'; readonly items: readonly Node[] })
  | (Range & { readonly kind: 'alias'; readonly name: string });

/** Something a node carries that mbo does not read: an anchor or a tag. */
export interface Property extends Range {
  readonly kind: 'anchor' | 'tag';
  readonly name: string;
}

export interface Composed {
  /** One per document of the text; null where a document is empty. */
  readonly documents: readonly (Node | null)[];
  readonly directives: number;
  readonly properties: readonly Property[];
}

/** Builds the tree of a text from the parser's flat events. Depth was limited when the events were made. */
export function compose(text: string, events: readonly Event[]): Composed {
  const properties: Property[] = [];
  const documents: (Node | null)[] = [];
  let directives = 0;
  let position = 0;

  const peek = (): Event => events[position] as Event;

  const note = (event: ScalarEvent | MappingEvent | SequenceEvent): void => {
    if (event.anchorStart >= 0) {
      const { anchorStart: start, anchorEnd: end } = event;
      properties.push({ kind: 'anchor', name: text.slice(start, end), start: start - 1, end });
    }
    if (event.tagStart >= 0) {
      const { tagStart: start, tagEnd: end } = event;
      properties.push({ kind: 'tag', name: text.slice(start, end), start, end });
    }
  };

  const children = <T>(read: () => T): readonly T[] => {
    const list: T[] = [];
    while (peek().type !== EVENT_ID.POP) list.push(read());
    position++;
    return list;
  };

  const endOf = (nodes: readonly Node[], start: number): number => nodes[nodes.length - 1]?.end ?? start + 1;

  // An absent node has no place of its own: it stands where the reading has got to.
  let reached = 0;

  const node = (): Node => {
    const event = peek();
    position++;
    if (event.type === EVENT_ID.SCALAR) {
      note(event);
      const scalar = scalarNode(text, event, reached);
      reached = scalar.end;
      return scalar;
    }
    if (event.type === EVENT_ID.ALIAS) {
      reached = event.anchorEnd;
      const name = text.slice(event.anchorStart, event.anchorEnd);
      return { kind: 'alias', name, start: event.anchorStart - 1, end: event.anchorEnd };
    }
    const opened = event as MappingEvent | SequenceEvent;
    note(opened);
    reached = Math.max(reached, opened.start);
    if (event.type === EVENT_ID.SEQUENCE) {
      const items = children(node);
      return { kind: 'sequence', items, start: opened.start, end: endOf(items, opened.start) };
    }
    const pairs = children((): Pair => ({ key: node(), value: node() }));
    const end = endOf(
      pairs.map((pair) => pair.value),
      opened.start,
    );
    return { kind: 'mapping', pairs, start: opened.start, end };
  };

  while (position < events.length) {
    const event = peek();
    position++;
    if (event.type !== EVENT_ID.DOCUMENT) continue;
    directives += event.directives.length;
    const nodes = children(node);
    documents.push(nodes[0] ?? null);
  }
  return { documents, directives, properties };
}

function scalarNode(text: string, event: ScalarEvent, reached: number): ScalarNode {
  if (event.valueStart < 0) return { kind: 'scalar', value: null, start: reached, end: reached };
  const value = getScalarValue(text, event);
  const plain = event.style === SCALAR_STYLE.PLAIN;
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return {
    kind: 'scalar',
    value: plain && (value === '~' || value === 'null') ? null : value,
    start: event.valueStart - (quoted ? 1 : 0),
    end: event.valueEnd + (quoted ? 1 : 0),
  };
}
