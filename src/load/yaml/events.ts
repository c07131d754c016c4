import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { withoutCutItems, withoutCutValues } from './comma.js';
import type { Node, Pair, Property, ScalarNode } from './node.js';

/** How deep a file may be nested. */
export const depthLimit = 64;

export interface Composed {
  /** One per document of the text; null where a document is empty. */
  readonly documents: readonly (Node | null)[];
  readonly directives: number;
  readonly properties: readonly Property[];
}

/** How far the events of a text are read. */
interface Reading {
  readonly text: string;
  readonly events: readonly Event[];
  readonly properties: Property[];
  position: number;
  /** An absent node has no place of its own: it stands at the offset that the reading has got to. */
  reached: number;
}

/** Builds the tree of a text from the parser's flat events. Depth was limited when the events were made. */
export function compose(text: string, events: readonly Event[]): Composed {
  const reading: Reading = { text, events, properties: [], position: 0, reached: 0 };
  const documents: (Node | null)[] = [];
  let directives = 0;
  while (reading.position < events.length) {
    const event = next(reading);
    if (event.type !== EVENT_ID.DOCUMENT) continue;
    directives += event.directives.length;
    const nodes = untilClosed(reading, readNode);
    documents.push(nodes[0] ?? null);
  }
  return { documents, directives, properties: reading.properties };
}

function next(reading: Reading): Event {
  const event = reading.events[reading.position] as Event;
  reading.position++;
  return event;
}

/** What stands before the event that closes the collection or document being read. */
function untilClosed<T>(reading: Reading, read: (reading: Reading) => T): readonly T[] {
  const list: T[] = [];
  while (reading.events[reading.position]?.type !== EVENT_ID.POP) list.push(read(reading));
  reading.position++;
  return list;
}

function readNode(reading: Reading): Node {
  const event = next(reading);
  if (event.type === EVENT_ID.SCALAR) {
    noteProperties(reading, event);
    const scalar = scalarNode(reading.text, event, reading.reached);
    reading.reached = scalar.end;
    return scalar;
  }
  if (event.type === EVENT_ID.ALIAS) {
    const { anchorStart: start, anchorEnd: end } = event;
    reading.reached = end;
    return { kind: 'alias', name: reading.text.slice(start, end), start: start - 1, end };
  }
  return readCollection(reading, event as MappingEvent | SequenceEvent);
}

function readCollection(reading: Reading, event: MappingEvent | SequenceEvent): Node {
  const { start } = event;
  noteProperties(reading, event);
  reading.reached = Math.max(reading.reached, start);
  const bracket = reading.text[start];
  if (event.type === EVENT_ID.SEQUENCE) {
    const listed = untilClosed(reading, readNode);
    const items = bracket === '[' ? withoutCutItems(reading.text, listed) : listed;
    return { kind: 'sequence', items, start, end: items.at(-1)?.end ?? start + 1 };
  }
  const written = untilClosed(reading, readPair);
  const pairs = bracket === '{' ? withoutCutValues(reading.text, written) : written;
  return { kind: 'mapping', pairs, start, end: pairs.at(-1)?.value.end ?? start + 1 };
}

const readPair = (reading: Reading): Pair => ({ key: readNode(reading), value: readNode(reading) });

function noteProperties({ text, properties }: Reading, event: ScalarEvent | MappingEvent | SequenceEvent): void {
  if (event.anchorStart >= 0) {
    const { anchorStart: start, anchorEnd: end } = event;
    properties.push({ kind: 'anchor', name: text.slice(start, end), start: start - 1, end });
  }
  if (event.tagStart >= 0) {
    const { tagStart: start, tagEnd: end } = event;
    properties.push({ kind: 'tag', name: text.slice(start, end), start, end });
  }
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
