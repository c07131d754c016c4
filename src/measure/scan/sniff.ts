import type { Encoding } from '../../model/index.js';

/** What the first bytes of a file say that it is, whatever was declared. */
export type Looks = Encoding | 'workbook' | 'parquet' | 'gzip' | 'archive' | null;

// OLE holds workbooks, ZIP those and anything else; the last two are Zstandard and xz.
const marks: readonly (readonly [bytes: readonly number[], looks: Looks])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x50, 0x4b, 0x03, 0x04], 'archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'workbook'],
  // `PAR1` and the first field of a page or of the footer.
  [[0x50, 0x41, 0x52, 0x31, 0x15], 'parquet'],
  [[0x1f, 0x8b, 0x08], 'gzip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'archive'],
];

const head = 4096;

/** By signature or BOM, else by where the NULs of UTF-16 fall: on the odd bytes when little-endian, on the even ones else. */
export function looksLike(bytes: Buffer): Looks {
  const mark = marks.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (mark) return mark[1] === 'archive' && isWorkbook(bytes) ? 'workbook' : mark[1];
  const nuls = [0, 0];
  const length = Math.min(bytes.length, head) & ~1;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nuls[at & 1] = (nuls[at & 1] as number) + 1;
  const [even = 0, odd = 0] = nuls;
  if (odd > length / 4 && even < odd / 8) return 'utf-16le';
  return even > length / 4 && odd < even / 8 ? 'utf-16be' : null;
}

/** Whether a ZIP begins with a part of a workbook, of Excel or of LibreOffice. */
const isWorkbook = (bytes: Buffer): boolean =>
  ['[Content_Types].xml', '_rels/', 'xl/', 'mimetypeapplication/vnd.oasis'].some((part) =>
    bytes.subarray(0, head).includes(part),
  );

/** What the first bytes contradict about the encoding declared; null when nothing. */
export function contradicts(bytes: Buffer, declared: Encoding): Looks {
  const looks = looksLike(bytes);
  if (looks !== null) return looks === declared ? null : looks;
  const wide = declared === 'utf-16le' || declared === 'utf-16be';
  return wide && bytes.length > 1 && !bytes.subarray(0, head).includes(0) ? 'utf-8' : null;
}
