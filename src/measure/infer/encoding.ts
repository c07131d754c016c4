import { isAscii } from 'node:buffer';
import { type Encoding, encodings } from '../../model/index.js';
import { createUtf8Test } from '../scan/decode.js';
import { chunksOf, type OpenExport } from '../scan/open.js';
import { looksLike } from '../scan/sniff.js';

/** The encodings that all bytes of a file allow, the likeliest first; none when no encoding mbo reads does. */
export interface EncodingEvidence {
  readonly possible: readonly Encoding[];
  /** A spreadsheet or an archive, which is no text at all. */
  readonly binary: boolean;
  /** Whether bytes that are letters in DOS and Mac code pages, and rarely used in Windows-1252, prevail. */
  readonly odd: boolean;
}

/** Bytes that Windows-1252 does not define. */
const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** Bytes that are other characters in ISO 8859-15 than in ISO 8859-1 and Windows-1252: `€ Š š Ž ž Œ œ Ÿ`. */
const latin9Bytes = [0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe];

/** The characters that those bytes may be, in either encoding. */
export const latinDoubt = /[¤¦¨´¸¼½¾€ŠšŽžŒœŸ]/;

const isEncoding = (looks: string): looks is Encoding => (encodings as readonly string[]).includes(looks);

/** Reads all of a file once, as a byte that is not UTF-8 may be its last. */
export async function encodingOf(file: OpenExport): Promise<EncodingEvidence> {
  const counts = new Float64Array(256);
  const isUtf8SoFar = createUtf8Test();
  let [utf8, first] = [true, true];
  for await (const { bytes, last } of chunksOf(file)) {
    const known = first ? marked(bytes) : null;
    if (known !== null) return known;
    first = false;
    utf8 = isUtf8SoFar(bytes, last);
    if (!isAscii(bytes)) for (const byte of bytes) counts[byte] = (counts[byte] as number) + 1;
  }
  return utf8 ? { possible: ['utf-8'], binary: false, odd: false } : singleByte(counts);
}

/** What the first bytes alone tell. */
function marked(bytes: Buffer): EncodingEvidence | null {
  const looks = looksLike(bytes);
  if (looks !== null && isEncoding(looks)) return { possible: [looks], binary: false, odd: false };
  const binary = looks !== null || bytes.subarray(0, 4096).includes(0);
  return binary ? { possible: [], binary, odd: false } : null;
}

function singleByte(counts: Float64Array): EncodingEvidence {
  const has = (bytes: readonly number[]): boolean => bytes.some((byte) => (counts[byte] as number) > 0);
  const sum = (from: number, to: number): number => counts.subarray(from, to).reduce((total, n) => total + n, 0);
  if (has(undefinedBytes)) return { possible: [], binary: false, odd: true };
  const controls = sum(0x80, 0xa0);
  if (controls > 0) {
    // Curly quotes, dashes, the euro and œ are what Windows text has there.
    const usual = [0x80, 0x85, 0x8c, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9c, 0xa0];
    const known = usual.reduce((total, byte) => total + (counts[byte] as number), 0);
    return { possible: ['windows-1252'], binary: false, odd: controls > known + sum(0xc0, 0x100) };
  }
  if (!has(latin9Bytes)) return { possible: ['windows-1252'], binary: false, odd: false };
  // Nobody writes ¤; what looks like it is the euro.
  const euro = (counts[0xa4] as number) > 0 || has([0xbc, 0xbd, 0xbe]);
  const both = ['windows-1252', 'iso-8859-15'] as const;
  return { possible: euro ? both.toReversed() : both, binary: false, odd: false };
}
