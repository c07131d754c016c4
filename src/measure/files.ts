import type { Finding } from '../model/index.js';
import { findingAt } from './findings.js';
import { footerFaults } from './footer.js';
import { prepareParquet } from './parquet/prepare.js';
import type { Plan } from './plan.js';
import {
  type ExportFile,
  type Fault,
  type HeaderMapping,
  headerFaults,
  mapHeaders,
  openExport,
  type Prepared,
  type PrepareOptions,
  prepare,
  workOf,
} from './scan/index.js';
import type { Input } from './sql/rows.js';
import type { MeasureRequest } from './types.js';

/** An export whose structure was read. */
export interface OpenFile {
  readonly file: ExportFile;
  readonly prepared: Prepared;
  readonly mapping: HeaderMapping;
  readonly watched: readonly number[];
  /** Records of the footer that are data. */
  readonly footer: readonly Fault[];
}

/** Reads the structure of every file, one after the other; all are read, so that every fault is told. */
export async function openFiles(plan: Plan, request: MeasureRequest): Promise<readonly OpenFile[]> {
  const work = await Promise.all(request.files.map((file) => workOn(plan, file)));
  const total = work.reduce((sum, bytes) => sum + bytes, 0);
  const files: OpenFile[] = [];
  let [before, records] = [0, 0];
  try {
    for (const [index, file] of request.files.entries()) {
      const done = before;
      const prepared = await prepareExport(plan, file, {
        allowEmpty: request.allowEmpty,
        temporary: request.temporary,
        signal: request.signal,
        onBytes: (bytes, _, counted) =>
          request.onProgress?.({ phase: 'read', done: done + bytes, total, records: records + counted }),
      });
      const mapping = columnsIn(plan, prepared.header);
      const watched = watchedIn(plan, prepared.header, mapping);
      files.push({ file, prepared, mapping, watched, footer: await footerFaults(plan, file, prepared, mapping) });
      before += work[index] ?? 0;
      records += prepared.records;
    }
  } catch (error) {
    await closeFiles(files);
    throw error;
  }
  return files;
}

/** Reads the structure of one file, of whatever kind the source declares it to be. */
function prepareExport(plan: Plan, file: ExportFile, options: PrepareOptions): Promise<Prepared> {
  if (plan.dialect.container === 'csv') return prepare(file, plan.dialect, options);
  return prepareParquet(file, { reads: plan.reads, find: (header) => columnsIn(plan, header) }, options);
}

/** Where the columns of a plan are. */
export function columnsIn({ reads }: Plan, header: readonly string[]): HeaderMapping {
  return mapHeaders(
    header,
    reads.map(({ read }) => read.header),
  );
}

/**
 * The fields of a file that are looked at for nothing but rows that call themselves totals: declared ones that no figure
 * needs, and the first one, where spreadsheets write it.
 */
export function watchedIn(plan: Plan, header: readonly string[], { indices }: HeaderMapping): readonly number[] {
  const declared = new Set([...indices.values(), ...mapHeaders(header, plan.unread).indices.values()]);
  const watched = mapHeaders(header, plan.watched).indices.values();
  return [...(declared.has(0) ? [] : [0]), ...watched].filter((field) => field < header.length);
}

/** How much there is to read of a file, in bytes; 0 where it cannot be told: preparing it says why. */
async function workOn(plan: Plan, { path }: ExportFile): Promise<number> {
  const opened = await openExport(path);
  if (!('handle' in opened)) return 0;
  await opened.handle.close();
  return plan.dialect.container === 'csv' ? workOf(opened, plan.dialect) : opened.size;
}

/** Removes what preparing the files left on disk. */
export async function closeFiles(files: readonly OpenFile[]): Promise<void> {
  await Promise.all(files.map(({ prepared }) => prepared.dispose()));
}

/** Why files cannot be read at all, or lack a column. */
export function fatalFindings(files: readonly OpenFile[]): readonly Finding[] {
  return files.flatMap(({ file, prepared, mapping, footer }) => {
    const fatal = prepared.faults.filter((fault) => fault.fatal);
    const headers = fatal.length === 0 && prepared.header.length > 0 ? headerFaults(prepared, mapping) : [];
    const others = fatal.length > 0 ? prepared.faults.slice(0, 20) : [];
    return [...new Set([...others, ...fatal, ...headers, ...footer])].map((fault) =>
      findingAt(headers.includes(fault) ? 'import/header' : 'import/structure', { ...fault, file: file.name }),
    );
  });
}

/** The files as the engine reads them; those without a readable record are left out. */
export function inputsOf(files: readonly OpenFile[]): readonly Input[] {
  return files.flatMap(({ prepared, mapping, watched }, file) =>
    prepared.readable === null ? [] : [{ file, readable: prepared.readable, fields: mapping.indices, watched }],
  );
}
