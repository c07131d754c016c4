import type { Engine, Row } from '../engine.js';
import { parquetRows } from '../sql/parquet.js';
import { text } from '../sql/print.js';

/** What a Parquet file says of itself. */
export interface Footer {
  readonly header: readonly string[];
  /** The engine's types of the columns. */
  readonly types: readonly string[];
  readonly records: number;
}

/** Reads the footer of a Parquet file. Throws what the engine refuses, and where the schema does not add up. */
export async function footerOf(engine: Engine, path: string): Promise<Footer> {
  const [file] = await engine.rows(`SELECT num_rows FROM parquet_file_metadata(${text(path)})`);
  const schema = await engine.rows(`SELECT name, num_children FROM parquet_schema(${text(path)})`);
  const header = topLevel(schema);
  const types = await engine.rows(
    `SELECT column_type FROM (DESCRIBE SELECT * FROM ${parquetRows(path, header.length)})`,
  );
  return { header, types: types.map(({ column_type }) => String(column_type)), records: Number(file?.num_rows) };
}

/** The names of the columns of a schema, which lists the root and every node below it in depth. */
function topLevel([root, ...nodes]: readonly Row[]): readonly string[] {
  const names: string[] = [];
  let below = 0;
  for (const { name, num_children } of nodes) {
    if (below === 0) names.push(String(name));
    else below -= 1;
    below += Number(num_children ?? 0);
  }
  if (names.length !== Number(root?.num_children ?? 0)) throw new Error('the schema is not whole');
  return names;
}
