import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFailure, withLock, writeFiles } from '../../src/tree/index.js';

/** A program of its own, to be killed or to be run beside others. */
const [mode, root = '', ...rest] = process.argv.slice(2);

if (mode === 'rewrite') await rewrite(rest);
else await count(Number(rest[0]));

async function rewrite(paths: readonly string[]): Promise<never> {
  process.send?.('ready');
  for (let turn = 0; ; turn = (turn + 1) % 26) {
    const text = `${String.fromCharCode(97 + turn)}\n`.repeat(50_000);
    const answer = await writeFiles(
      root,
      paths.map((path) => ({ path, text })),
    );
    if (isFailure(answer)) throw new Error(answer.failure.en);
  }
}

async function count(times: number): Promise<void> {
  for (let turn = 0; turn < times; turn++) {
    const answer = await withLock(root, async (write) => {
      const value = Number(readFileSync(join(root, 'count'), 'utf8'));
      return write([{ path: 'count', text: String(value + 1) }]);
    });
    if (isFailure(answer)) throw new Error(answer.failure.en);
  }
  process.disconnect?.();
}
