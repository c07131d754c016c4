import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

// Whatever stands at a path may have been put there to be followed or waited for, or swapped since it was listed.
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a regular file of at most `limit` bytes; else what it is. Never follows a link, waits for a pipe or reads a
 * device. Throws what the file system refuses.
 */
export function readRegular(path: string, limit: number): Buffer | 'special' | 'oversize' {
  const descriptor = openSync(path, readOnly);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return 'special';
    return (stat.size > limit ? null : readCapped(descriptor, stat.size, limit)) ?? 'oversize';
  } finally {
    closeSync(descriptor);
  }
}

/** Reads to the end of a file that may be growing; null when it holds more than `limit` bytes. */
function readCapped(descriptor: number, expected: number, limit: number): Buffer | null {
  let buffer = Buffer.allocUnsafe(expected + 1);
  for (let length = 0; ; ) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    length += read;
    if (length > limit) return null;
    // One byte more than expected was asked for: that it did not come is the end.
    if (read === 0 || length === expected) return buffer.subarray(0, length);
    if (length === buffer.length) {
      const larger = Buffer.allocUnsafe(Math.min(length * 2, limit) + 1);
      buffer.copy(larger);
      buffer = larger;
    }
  }
}
