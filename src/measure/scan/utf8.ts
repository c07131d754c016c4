import { isUtf8 } from 'node:buffer';

/** How many bytes at the end begin a character that is not complete yet: 0 to 3. */
export function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function lengthOf(lead: number): number {
  if (lead > 0xf4) return 1;
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** Where the first byte that is not UTF-8 is; the length when there is none. An incomplete character at the end is fine. */
export function validLength(bytes: Uint8Array): number {
  const fine = (length: number) => isUtf8(bytes.subarray(0, length - incompleteTail(bytes.subarray(0, length))));
  if (fine(bytes.length)) return bytes.length;
  let [low, high] = [0, bytes.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (fine(middle)) low = middle;
    else high = middle;
  }
  return low - incompleteTail(bytes.subarray(0, low));
}
