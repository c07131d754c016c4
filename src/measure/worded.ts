import { conditionsIn, type Indicator } from '../model/index.js';

/** What an indicator asks of a column of free texts: one of some words. */
export interface Worded {
  readonly indicator: Indicator['id'];
  readonly column: string;
  readonly words: readonly string[];
}

/** The conditions of indicators that name words of columns which may hold any. */
export function wordedIn(indicators: readonly Indicator[], isOpen: (column: string) => boolean): readonly Worded[] {
  return indicators.flatMap((indicator) =>
    conditionsIn(indicator.measure)
      .flatMap((where) => Object.entries(where))
      .filter(([column, { operator }]) => operator === '=' && isOpen(column))
      .map(([column, { operands }]) => ({ column, words: operands.flatMap(({ text }) => (text === '' ? [] : [text])) }))
      .filter(({ words }) => words.length > 0)
      .map((worded) => ({ indicator: indicator.id, ...worded })),
  );
}
