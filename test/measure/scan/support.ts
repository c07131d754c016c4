import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Prepared, prepare, type ReadableText } from '../../../src/measure/scan/index.js';
import type { Dialect } from '../../../src/model/index.js';
import { commas } from '../kit.js';

export const plain: Dialect = { ...commas, delimiter: ';', decimal: ',' };

export interface Folder {
  readonly path: (name: string) => string;
  readonly write: (content: string | Buffer) => Promise<{ readonly path: string; readonly name: string }>;
  readonly prepare: (
    content: string | Buffer,
    dialect?: Partial<Dialect>,
    allowEmpty?: boolean,
  ) => Promise<Prepared<ReadableText>>;
}

/** A temporary folder for the tests of one file. */
export function useFolder(): Folder {
  let root = '';
  let count = 0;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'mbo-scan-'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));
  const path = (name: string) => join(root, name);
  const write = async (content: string | Buffer) => {
    const name = `export-${count++}.csv`;
    await writeFile(path(name), content);
    return { path: path(name), name };
  };
  return {
    path,
    write,
    prepare: async (content, dialect = {}, allowEmpty = false) =>
      prepare(await write(content), { ...plain, ...dialect }, { allowEmpty, temporary: root }),
  };
}

/** What the normalised file holds, byte for byte, without its header line. */
export async function body(prepared: Prepared): Promise<string> {
  if (!prepared.readable) throw new Error(`not readable: ${JSON.stringify(prepared.faults)}`);
  const content = await readFile(prepared.readable.path, 'utf8');
  return content.slice(content.indexOf('\n') + 1);
}

/** Faults in short: `line:column` of each, `!` before a fatal one. */
export const places = (prepared: Prepared): readonly string[] =>
  prepared.faults.map(({ line, column, fatal }) => `${fatal ? '!' : ''}${line}:${column}`);
