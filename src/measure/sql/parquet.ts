import { type Sql, text } from './print.js';

/** A cell of one of the engine's types as the text that stands for exactly it; null for a type that is no single value. */
export function cellText(type: string, cell: Sql): Sql | null {
  if (/^(VARCHAR|JSON|BOOLEAN|U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DATE|TIME|UUID)$/.test(type))
    return plain(cell);
  if (/^(DECIMAL\(\d+,\d+\)|TIMESTAMP(_S|_MS|_NS)?)$/.test(type)) return plain(cell);
  if (type === 'TIMESTAMP WITH TIME ZONE') return utc(cell);
  return type === 'FLOAT' || type === 'DOUBLE' ? withoutExponent(cell) : null;
}

const plain = (cell: Sql): Sql => `CAST(${cell} AS VARCHAR)`;

/** Without the engine's own time zone, which its cast would heed. */
function utc(cell: Sql): Sql {
  return `CASE WHEN isfinite(${cell}) THEN CAST(make_timestamp(epoch_us(${cell})) AS VARCHAR) || 'Z' WHEN ${cell} IS NOT NULL THEN 'infinity' END`;
}

/** The shortest decimal that reads as the same number; one that the engine writes with an exponent, in full. */
function withoutExponent(cell: Sql): Sql {
  const written = plain(cell);
  return `CASE WHEN contains(${written}, 'e-') THEN CAST(CAST(${written} AS DECIMAL(38, 30)) AS VARCHAR) WHEN contains(${written}, 'e+') THEN format('{:.0f}', ${cell}) ELSE ${written} END`;
}

/** The rows of a Parquet file with its fields as `c0`, `c1`, …; nothing is taken from its path. */
export function parquetRows(path: string, fields: number): Sql {
  const options = ['hive_partitioning', 'union_by_name', 'filename', 'file_row_number', 'binary_as_string'];
  const names = Array.from({ length: fields }, (_, field) => `c${field}`);
  const read = `read_parquet(${[text(path), ...options.map((option) => `${option} = false`)].join(', ')})`;
  return `${read} AS parquet(${names.join(', ')})`;
}

/** The same with every cell as a text; fields of other types are left out. */
export function parquetCells(path: string, types: readonly string[]): Sql {
  const cells = types.flatMap((type, field) => {
    const cell = cellText(type, `c${field}`);
    return cell === null ? [] : [`${cell} AS c${field}`];
  });
  return `(SELECT ${cells.join(', ')} FROM ${parquetRows(path, types.length)})`;
}
