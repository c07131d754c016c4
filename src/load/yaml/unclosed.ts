import type { CST } from 'yaml';
import { groupBy } from '../../model/index.js';

/** Where a bracket or a quote stands that nothing closes, and how many more of its line it leaves open. */
export interface Unclosed {
  readonly offset: number;
  readonly opening: string;
  readonly closing: string;
  readonly more: number;
}

const closings: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** The brackets and quotes of a text that nothing closes: of several on one line the innermost, for which the others wait. */
export function unclosedOf(text: string, tokens: readonly CST.Token[]): readonly Unclosed[] {
  const found = tokens.flatMap(unclosedIn).sort((a, b) => a - b);
  const lines = groupBy(found, (offset) => text.lastIndexOf('\n', offset));
  return [...lines.values()].map((offsets) => {
    const offset = offsets.at(-1) as number;
    const opening = text[offset] ?? '';
    return { offset, opening, closing: closings[opening] ?? opening, more: offsets.length - 1 };
  });
}

/** The offsets in a token. It is no deeper than the limit, which was looked at first. */
function unclosedIn(token: CST.Token | null | undefined): readonly number[] {
  switch (token?.type) {
    case 'document':
      return unclosedIn(token.value);
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return token.source.length > 1 && token.source.endsWith(token.source[0] ?? '') ? [] : [token.offset];
    case 'flow-collection': {
      const isClosed = token.end.some(({ source }) => source === closings[token.start.source]);
      return [...(isClosed ? [] : [token.offset]), ...itemsIn(token.items)];
    }
    case 'block-map':
    case 'block-seq':
      return itemsIn(token.items);
    default:
      return [];
  }
}

const itemsIn = (items: readonly CST.CollectionItem[]): readonly number[] =>
  items.flatMap(({ key, value }) => [...unclosedIn(key), ...unclosedIn(value)]);
