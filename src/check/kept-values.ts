import {
  type Condition,
  type Id,
  type Indicator,
  isRead,
  type Ledger,
  type Plan,
  type Source,
  takenFrom,
} from '../model/index.js';

/** The only values that a column can have once an export is read, and where its source says so. */
export interface KeptValues {
  readonly source: Source;
  /** The column that declares them; another than was asked for where that one is taken from it. */
  readonly column: Id;
  readonly values: ReadonlySet<string>;
}

/** The values that the source of an indicator declares for a column; null where it may hold anything. */
export function keptValues(plan: Plan, indicator: Indicator, id: Id): KeptValues | null {
  const source = indicator.source === null ? undefined : plan.sources.get(indicator.source);
  const taken = source && takenFrom(source, id);
  if (!source || !taken?.column || !isRead(taken.column) || taken.column.values === null) return null;
  const { values, empty } = taken.column;
  return { source, column: taken.id, values: new Set([...Object.values(values), ...(empty === null ? [] : [empty])]) };
}

/** The operands of a condition that are none of some values, with their place in its list. */
export function unknownOperands(
  { operator, operands }: Condition,
  known: ReadonlySet<string>,
): readonly { readonly text: string; readonly index: number }[] {
  if (operator !== '=' && operator !== '!=') return [];
  return operands.flatMap(({ text }, index) => (known.has(text) ? [] : [{ text, index }]));
}

/** What each dimension of the ledger of an indicator was ever measured as, and each combination of them once. */
export interface MeasuredValues {
  readonly of: (dimension: Id) => ReadonlySet<string>;
  readonly combinations: readonly Readonly<Record<Id, string>>[];
}

const none: ReadonlySet<string> = new Set();

/** The values and combinations in the ledger of an indicator; empty where nothing was measured. */
export function measuredValues(ledger: Ledger, indicator: Id): MeasuredValues {
  const combinations = new Map<string, Readonly<Record<Id, string>>>();
  for (const { dimensions } of ledger.series.get(indicator)?.cells ?? []) {
    combinations.set(Object.values(dimensions).join('\0'), dimensions);
  }
  const values = new Map<Id, Set<string>>();
  for (const [dimension, value] of [...combinations.values()].flatMap(Object.entries<string>)) {
    values.set(dimension, (values.get(dimension) ?? new Set()).add(value));
  }
  return { of: (dimension) => values.get(dimension) ?? none, combinations: [...combinations.values()] };
}
