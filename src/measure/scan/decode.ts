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

/** The decoder of an encoding, for one file. */
export function createDecoder(encoding: Encoding): Decode {
  if (encoding === 'utf-8') return utf8Decoder();
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? wideDecoder(encoding) : singleByteDecoder(encoding);
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

function wideDecoder(encoding: Encoding): Decode {
  const decoder = iconv.getDecoder(encoding);
  let held = '';
  return (bytes, last) => {
    const all = held + decoder.write(bytes) + (last ? (decoder.end() ?? '') : '');
    held = !last && /[\ud800-\udbff]$/.test(all) ? all.slice(-1) : '';
    const text = held === '' ? all : all.slice(0, -1);
    const half = text.search(/\p{Surrogate}/u);
    return { text: Buffer.from(half < 0 ? text : text.slice(0, half)), invalid: half >= 0 };
  };
}

/** The UTF-8 of every byte beyond ASCII; null where it has no character, or a control code that no text has. */
function upperHalf(encoding: Encoding): readonly (Buffer | null)[] {
  return Array.from({ length: 128 }, (_, at) => {
    const character = iconv.decode(Buffer.of(0x80 + at), encoding);
    return /[\ufffd\u0080-\u009f]/.test(character) ? null : Buffer.from(character);
  });
}

/** By table, as an export from Excel is typically large and in a single-byte encoding. The text holds until the next call. */
function singleByteDecoder(encoding: Encoding): Decode {
  const upper = upperHalf(encoding);
  let out = Buffer.alloc(0);
  return (bytes) => {
    if (isAscii(bytes)) return { text: bytes, invalid: false };
    if (out.length < bytes.length * 3) out = Buffer.allocUnsafe(bytes.length * 3);
    let to = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (byte < 0x80) {
        out[to++] = byte;
        continue;
      }
      const character = upper[byte - 0x80];
      if (!character) return { text: out.subarray(0, to), invalid: true };
      for (let part = 0; part < character.length; part++) out[to++] = character[part] as number;
    }
    return { text: out.subarray(0, to), invalid: false };
  };
}

/** Whether all of a file is UTF-8. Fed piece by piece; the answer is final after the last. */
export function createUtf8Test(): (bytes: Buffer, last: boolean) => boolean {
  const decode = utf8Decoder();
  let fine = true;
  return (bytes, last) => {
    fine &&= !decode(bytes, last).invalid;
    return fine;
  };
}

/** Whether all of a file is UTF-8 with characters beyond ASCII, in the same way. */
export function createUtf8Watch(): (bytes: Buffer, last: boolean) => boolean {
  const isUtf8SoFar = createUtf8Test();
  let beyond = false;
  return (bytes, last) => {
    beyond ||= !isAscii(bytes);
    return isUtf8SoFar(bytes, last) && beyond;
  };
}
