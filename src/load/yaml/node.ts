import type { Range } from './lines.js';

/** One value, as the parser found it. */
export interface ScalarNode extends Range {
  readonly kind: 'scalar';
  /** The text as decoded; null for nothing, `~` and `null` written plainly. */
  readonly value: string | null;
  /** Whether YAML cuts it in two, at a decimal comma. */
  readonly isCut?: true;
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
