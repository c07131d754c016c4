import { progressWords } from '../language/imported.js';
import type { Language } from '../model/index.js';
import type { Io } from './io.js';

interface Progress {
  readonly phase: 'scan' | 'aggregate';
  readonly bytes: number;
  readonly total: number;
}

/** A line on the terminal that says how far a long work is; silent where nobody looks. */
export function progressLine(io: Io, quiet: boolean, language: Language) {
  const visible = io.stderr.isTTY === true && !quiet;
  let shown = '';
  return {
    show: ({ phase, bytes, total }: Progress): void => {
      const line = progressWords[phase](total > 0 ? Math.floor((100 * bytes) / total) : 100)[language];
      if (visible && line !== shown) io.stderr.write(`\r\u001b[K${line}`);
      shown = line;
    },
    clear: (): void => {
      if (visible && shown !== '') io.stderr.write('\r\u001b[K');
    },
  };
}
