import { closeSync, openSync, writeSync } from 'node:fs';
import type { Dialect } from '../../model/index.js';
import { cellStart, judge } from './judge.js';
import type { OpenExport } from './open.js';
import { grammarOf, type ReadOptions, readRecords, recordLimit } from './read.js';
import { type Grammar, LF, type RecordView } from './scanner.js';

const COMMA = 0x2c;
const QUOTE = 0x22;

/** Writes one record as RFC 4180 with `,`, `"` and LF, completed to so many fields; every cell stays exact. */
function writeRecord(out: Buffer, from: number, record: RecordView, fields: number, quote: number): number {
  let to = from;
  for (let field = 0; field < fields; field++) {
    if (field > 0) out[to++] = COMMA;
    if (field >= record.fields) continue;
    const [start, end] = [cellStart(record, field), record.ends[field] as number];
    const quoted = start < end && record.buffer[start] === quote;
    to = quoted
      ? quoteCell(out, to, record.buffer, start + 1, end - 1, quote)
      : plainCell(out, to, record.buffer, start, end);
  }
  out[to++] = LF;
  return to;
}

/** `quote` is the one doubled in the text, -1 when none is. */
function quoteCell(out: Buffer, at: number, text: Buffer, start: number, end: number, quote: number): number {
  let to = at;
  out[to++] = QUOTE;
  for (let from = start; from < end; from++) {
    const byte = text[from] as number;
    if (byte === quote) from++;
    if (byte === QUOTE) out[to++] = QUOTE;
    out[to++] = byte;
  }
  out[to++] = QUOTE;
  return to;
}

function plainCell(out: Buffer, at: number, text: Buffer, start: number, end: number): number {
  let to = at;
  for (let from = start; from < end; from++) {
    const byte = text[from] as number;
    if (byte === COMMA || byte === QUOTE) return quoteCell(out, at, text, start, end, -1);
    out[to++] = byte;
  }
  return to;
}

/** Cells are at most doubled by quoting; delimiters and quotes come on top. */
const outLimit = 4 * recordLimit;

/** The header of a copy is positional: `c0`, `c1`, …; names live in what was read of the export. */
const headerLine = (fields: number): string =>
  `${Array.from({ length: fields }, (_, field) => `c${field}`).join(',')}\n`;

/** Writes the first `records` well-formed records of a file as UTF-8 RFC 4180. Returns how many there were. */
export async function copyRecords(
  file: OpenExport,
  dialect: Dialect,
  target: { readonly path: string; readonly fields: number; readonly records: number },
  options: ReadOptions,
): Promise<number> {
  const { quote } = grammarOf(dialect) as Grammar;
  const descriptor = openSync(target.path, 'wx', 0o600);
  const out = Buffer.allocUnsafe(outLimit);
  let filled = out.write(headerLine(target.fields));
  let written = -1;
  const flush = () => {
    for (let at = 0; at < filled; ) at += writeSync(descriptor, out, at, filled - at);
    filled = 0;
  };
  try {
    await readRecords(
      file,
      dialect,
      (record) => {
        if (written < 0) written = 0;
        else if (judge(record, target.fields, dialect.ragged) === null) {
          if (filled > outLimit / 4) flush();
          filled = writeRecord(out, filled, record, target.fields, quote);
          written++;
        }
        return written < target.records;
      },
      options,
    );
    flush();
  } finally {
    closeSync(descriptor);
  }
  return written;
}
