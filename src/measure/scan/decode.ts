import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Encoding } from '../../model/index.js';
import { incompleteTail, validLength } from './utf8.js';

/** The next text as UTF-8, up to the first byte that the encoding does not allow, where there is one. */
export interface Decoded {
  readonly text: Buffer;
  readonly invalid: boolean;
}

/** Decodes a file piece by piece, keeping back characters cut at the end of a piece; a BOM is dropped. */
export type Decode = (bytes: Buffer, last: boolean) => Decoded;

export function createDecoder(encoding: Encoding): Decode {
  return encoding === 'utf-8' ? utf8Decoder() : otherDecoder(encoding);
}

const bom = Buffer.from('\ufeff');

function utf8Decoder(): Decode {
  let tail = Buffer.alloc(0);
  let begun = false;
  return (bytes, last) => {
    const joined = tail.length > 0 ? Buffer.concat([tail, bytes]) : bytes;
    const skip = !begun && joined.subarray(0, 3).equals(bom) ? 3 : 0;
    begun = true;
    const whole = joined.length - (last ? 0 : incompleteTail(joined));
    tail = Buffer.from(joined.subarray(whole));
    const text = joined.subarray(skip, whole);
    if (isUtf8(text)) return { text, invalid: false };
    const valid = validLength(text);
    return { text: text.subarray(0, valid === text.length ? valid - incompleteTail(text) : valid), invalid: true };
  };
}

/** What a decoded text cannot hold: half a pair, a byte without a character, control codes that stand for another encoding. */
const impossible: Readonly<Record<Exclude<Encoding, 'utf-8'>, RegExp>> = {
  'utf-16le': /\p{Surrogate}/u,
  'utf-16be': /\p{Surrogate}/u,
  'windows-1252': /[\ufffd\u0080-\u009f]/u,
  'iso-8859-1': /[\u0080-\u009f]/u,
  'iso-8859-15': /[\u0080-\u009f]/u,
};

function otherDecoder(encoding: Exclude<Encoding, 'utf-8'>): Decode {
  const decoder = iconv.getDecoder(encoding);
  let held = '';
  return (bytes, last) => {
    const all = held + decoder.write(bytes) + (last ? (decoder.end() ?? '') : '');
    held = !last && /[\ud800-\udbff]$/.test(all) ? all.slice(-1) : '';
    const text = held === '' ? all : all.slice(0, -1);
    const at = text.search(impossible[encoding]);
    return { text: Buffer.from(at < 0 ? text : text.slice(0, at)), invalid: at >= 0 };
  };
}

/** Whether all of a file is UTF-8 with characters beyond ASCII. Fed piece by piece; the answer is final after the last. */
export function createUtf8Watch(): (bytes: Buffer, last: boolean) => boolean {
  const decode = utf8Decoder();
  let fine = true;
  let beyond = false;
  return (bytes, last) => {
    if (fine && !(beyond || isAscii(bytes))) beyond = true;
    if (fine) fine = !decode(bytes, last).invalid;
    return fine && beyond;
  };
}
