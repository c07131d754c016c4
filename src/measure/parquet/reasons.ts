import * as say from '../../language/parquet.js';
import { noRecords } from '../../language/scan.js';
import type { ReadColumn, Text } from '../../model/index.js';
import type { Engine } from '../engine.js';
import type { Read } from '../plan.js';
import { cellLimit, type HeaderMapping } from '../scan/index.js';
import { cellText, parquetRows } from '../sql/parquet.js';
import type { Footer } from './footer.js';

/** What is to be read of a Parquet file. */
export interface ParquetColumns {
  readonly reads: readonly Read[];
  readonly find: (header: readonly string[]) => HeaderMapping;
}

/** What makes it impossible to use a file, none when nothing does; missing columns are told where those of text are. */
export async function reasonsOf(
  engine: Engine,
  path: string,
  { header, types, records }: Footer,
  { reads, find }: ParquetColumns,
  allowEmpty: boolean,
): Promise<readonly Text[]> {
  const { indices } = find(header);
  const found = reads.flatMap((read) => {
    const field = indices.get(read.read.header);
    return field === undefined ? [] : [{ read: read.read, field, type: types[field] ?? '' }];
  });
  const unfit = found.flatMap((one) => typeFault(one) ?? []);
  if (unfit.length > 0) return unfit;
  if (records === 0) return allowEmpty ? [] : [noRecords];
  return found.length === 0 ? [] : await proof(engine, path, types, records, found);
}

interface Found {
  readonly read: ReadColumn;
  readonly field: number;
  readonly type: string;
}

function typeFault({ read, type }: Found): Text | null {
  if (cellText(type, 'c') === null) return say.nested(read.header, `\`${type.replace(/\(.*/s, '')}\``);
  const typed = type === 'DATE' ? 'date' : type.startsWith('TIMESTAMP') ? 'datetime' : null;
  if (typed === null || read.kind === 'text') return null;
  return read.kind === typed && read.format === null ? null : say.typedColumn(read.header, typed);
}

/** Reads every cell that is declared: all of them can be decoded, and the texts are such as a text file may hold. */
async function proof(
  engine: Engine,
  path: string,
  types: readonly string[],
  records: number,
  found: readonly Found[],
): Promise<readonly Text[]> {
  const cells = found.map(({ field, type }, n) =>
    type === 'VARCHAR'
      ? `count_if(strlen(c${field}) > ${cellLimit} OR contains(c${field}, chr(0))) AS n${n}`
      : `bit_xor(hash(c${field})) AS n${n}`,
  );
  const [row = {}] = await engine.rows(
    `SELECT count(*) AS records, ${cells.join(', ')} FROM ${parquetRows(path, types.length)}`,
  );
  const held = Number(row.records);
  if (held !== records) return [say.parquetCount(records, held)];
  return found.flatMap(({ read, type }, n) => {
    const unfit = type === 'VARCHAR' ? Number(row[`n${n}`]) : 0;
    return unfit > 0 ? [say.unfitText(read.header, unfit)] : [];
  });
}
