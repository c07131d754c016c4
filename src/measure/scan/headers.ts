import { distance } from 'fastest-levenshtein';
import * as say from '../../language/scan.js';
import type { Text } from '../../model/index.js';
import { fatal } from './read.js';
import type { Fault, HeaderMapping, Prepared } from './types.js';

/** Headers are the same whatever their case, Unicode form, blanks around them, and kind of space. */
const normal = (header: string): string => header.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Finds wanted columns by header; where several differ only in case, the one written exactly so is meant. */
export function mapHeaders(header: readonly string[], wanted: readonly string[]): HeaderMapping {
  const found = header.map(normal);
  const indices = new Map<string, number>();
  const missing: { wanted: string; suggestion: string | null }[] = [];
  const ambiguous: { wanted: string; fields: readonly number[] }[] = [];
  for (const name of new Set(wanted)) {
    const same = found.flatMap((cell, field) => (cell === normal(name) ? [field] : []));
    const exact = same.filter((field) => header[field]?.trim() === name);
    const fields = exact.length === 1 ? exact : same;
    if (fields.length === 1) indices.set(name, fields[0] as number);
    else if (fields.length > 1) ambiguous.push({ wanted: name, fields });
    else missing.push({ wanted: name, suggestion: nearest(name, header) });
  }
  return { indices, missing, ambiguous };
}

function nearest(wanted: string, header: readonly string[]): string | null {
  const target = normal(wanted);
  const near = header
    .map((cell) => ({ cell: cell.trim(), apart: distance(target, normal(cell)) }))
    .filter(({ cell, apart }) => cell !== '' && apart <= Math.max(1, Math.floor(target.length / 3)));
  return (
    near.reduce<{ cell: string; apart: number } | null>(
      (best, one) => (best === null || one.apart < best.apart ? one : best),
      null,
    )?.cell ?? null
  );
}

/** Whether a cell reads like a value: a number, a date or an address, as no header is. */
const looksLikeData = (cell: string): boolean => /^\W*\d[\d\s.,:/TZ+-]*\W*$|\S@\S/.test(cell);

/**
 * Columns that cannot be found, at the header row; all fatal. A row that holds none of them and is shorter, or reads like
 * data, is not quoted, nor is such a cell of any row, as it may name customers.
 */
export function headerFaults(
  { header, headerLine }: Pick<Prepared, 'header' | 'headerLine'>,
  { indices, missing, ambiguous }: HeaderMapping,
): readonly Fault[] {
  const at = (reason: Text) => fatal({ line: headerLine, column: 1 }, reason);
  const found = header.map((cell) => cell.trim()).filter((cell) => cell !== '' && !looksLikeData(cell));
  const isOther = header.length < missing.length || header.some(looksLikeData);
  if (indices.size === 0 && ambiguous.length === 0 && missing.length > 0 && isOther) {
    return [at(say.noHeaderRow(missing.map(({ wanted }) => wanted)))];
  }
  return [
    ...missing.map(({ wanted, suggestion }) => at(say.missingHeader(wanted, suggestion, found))),
    ...ambiguous.map(({ wanted, fields }) =>
      at(
        say.ambiguousHeader(
          wanted,
          fields.map((field) => field + 1),
        ),
      ),
    ),
  ];
}
