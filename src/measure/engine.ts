import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { OpenDay } from './clock/opening.js';
import { openingTable } from './sql/derived.js';
import { type Sql, text } from './sql/print.js';

/** One row of a result: counts and exact numbers as strings, small integers as numbers, days as `YYYY-MM-DD`. */
export type Row = Readonly<Record<string, unknown>>;

/** An engine that can read the files it was opened for, and nothing else. */
export interface Engine {
  readonly run: (sql: Sql) => Promise<void>;
  readonly rows: (sql: Sql) => Promise<readonly Row[]>;
  /** Makes the table of opening hours. */
  readonly open: (days: readonly OpenDay[], slots: number) => Promise<void>;
  /** Breaks the running query off. */
  readonly interrupt: () => void;
  readonly close: () => Promise<void>;
}

export interface EngineOptions {
  readonly paths: readonly string[];
  readonly temporary: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens DuckDB in memory, with its configuration locked: no file but `paths`, no network, no extension, no setting can be
 * reached from then on, whatever a query says. Rejects with the signal's reason when aborted.
 */
export async function openEngine({ paths, temporary, signal }: EngineOptions): Promise<Engine> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  // What does not fit in memory goes to a folder of its own, as the engine may read all of that folder.
  const spill = await mkdtemp(join(temporary, 'engine-'));
  for (const setting of settings(paths, spill)) await connection.run(setting);
  const interrupt = (): void => connection.interrupt();
  signal?.addEventListener('abort', interrupt);
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    signal?.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      throw withoutCells(error);
    }
  };
  return {
    run: (sql) => guarded(async () => void (await connection.run(sql))),
    rows: (sql) => guarded(async () => (await connection.runAndReadAll(sql)).getRowObjectsJson()),
    open: (days, slots) => guarded(() => fillOpening(connection, days, slots)),
    interrupt,
    close: async () => {
      signal?.removeEventListener('abort', interrupt);
      connection.closeSync();
      instance.closeSync();
      await rm(spill, { recursive: true, force: true });
    },
  };
}

/** The engine's own word for a file that it reads otherwise than it was proven to be. */
export function isDisagreement(error: unknown): boolean {
  return error instanceof Error && error.message.includes('CSV Error');
}

/** The engine quotes cells and whole lines of an export in its errors: only the first line is kept, without quotations. */
function withoutCells(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  const [first = ''] = message.split('\n');
  return new Error(first.replace(/"[^"]*"|'[^']*'/g, '…'));
}

function settings(paths: readonly string[], spill: string): readonly Sql[] {
  return [
    `SET temp_directory = ${text(spill)}`,
    "SET memory_limit = '1GB'",
    // Joins are written with the small table on the right: the engine's guess would hash the export instead. Nor may it make
    // a join of a list of values: rows come out of joins in any order, and of a key the last row in the file counts.
    "SET disabled_optimizers = 'join_order,build_side_probe_side,in_clause'",
    `SET allowed_paths = [${paths.map(text).join(', ')}]`,
    'SET allow_community_extensions = false',
    'SET autoinstall_known_extensions = false',
    'SET autoload_known_extensions = false',
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ];
}

const microsPerMs = 1000n;

async function fillOpening(connection: DuckDBConnection, days: readonly OpenDay[], slots: number): Promise<void> {
  const { DuckDBDateValue } = await import('@duckdb/node-api');
  const hours = Array.from({ length: slots }, (_, n) => `start${n} BIGINT, length${n} BIGINT`);
  await connection.run(
    `CREATE TABLE ${openingTable} (day DATE, before BIGINT${hours.map((one) => `, ${one}`).join('')})`,
  );
  const appender = await connection.createAppender(openingTable);
  for (const { day, before, slots: own } of days) {
    appender.appendDate(new DuckDBDateValue(Date.parse(`${day}T00:00:00Z`) / 86_400_000));
    appender.appendBigInt(BigInt(before) * microsPerMs);
    for (let n = 0; n < slots; n += 1) {
      const slot = own[n] ?? { start: 0, length: 0 };
      appender.appendBigInt(BigInt(slot.start) * microsPerMs);
      appender.appendBigInt(BigInt(slot.length) * microsPerMs);
    }
    appender.endRow();
  }
  appender.closeSync();
}
