/** A piece of SQL: made by this module and its callers only, never by a file. */
export type Sql = string;

/** A text as an SQL literal. */
export function text(value: string): Sql {
  return `'${value.replaceAll("'", "''")}'`;
}

/** Texts as what stands behind `IN`. */
export function list(values: readonly string[]): Sql {
  return `(${values.map(text).join(', ')})`;
}

/** A finite number as an exact decimal literal: at most 15 significant digits, no exponent. */
export function decimal(value: number): Sql {
  const [digits = '0', exponent = '0'] = value.toExponential(14).split('e');
  const power = Number(exponent);
  const unsigned = digits.replace('-', '').replace('.', '');
  const fraction = power < 0 ? `${'0'.repeat(-power - 1)}${unsigned}` : unsigned.slice(power + 1);
  const whole = power < 0 ? '0' : unsigned.slice(0, power + 1).padEnd(power + 1, '0');
  const trimmed = fraction.replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${trimmed && `.${trimmed}`}`;
}

/** A whole number. */
export function integer(value: number | bigint): Sql {
  return `${typeof value === 'bigint' ? value : BigInt(Math.round(value))}::BIGINT`;
}

/** A wall-clock time given in ms since 1970, as if it were UTC. */
export function timestamp(ms: number): Sql {
  return `TIMESTAMP '${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')}'`;
}

/** The conjunction of conditions, true where there is none. */
export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? 'TRUE' : conditions.map((condition) => `(${condition})`).join(' AND ');
}

/** The disjunction of conditions, false where there is none. */
export function any(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? 'FALSE' : conditions.map((condition) => `(${condition})`).join(' OR ');
}

/** The columns of a relation kept, and more computed from them. */
export function extend(relation: Sql, columns: readonly (readonly [name: string, value: Sql])[]): Sql {
  if (columns.length === 0) return relation;
  return `SELECT *, ${columns.map(([name, value]) => `${value} AS ${name}`).join(', ')} FROM (${relation})`;
}
