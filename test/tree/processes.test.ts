import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { lockName, readFolder, writeFiles } from '../../src/tree/index.js';
import { folder, put } from '../git/repository.js';
import { deadPid, lockOf, names, text } from './disk.js';

describe('in other processes', () => {
  const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
  let program: string;

  beforeAll(() => {
    const [file] = buildSync({
      entryPoints: [writer],
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
    }).outputFiles;
    program = `data:text/javascript;base64,${Buffer.from(file?.text ?? '').toString('base64')}`;
  });

  const start = (...args: readonly string[]): ChildProcess => {
    const code = `await import(${JSON.stringify(program)})`;
    return fork('-', [...args], { execArgv: ['--input-type=module', '-e', code, '--'], stdio: 'ignore' });
  };

  it('18. a kill at any moment leaves each file old or new, and the next run cleans up', async () => {
    const root = folder();
    const files = ['a.yaml', 'measurements/imports.csv', 'measurements/rate.csv'];
    put(root, Object.fromEntries(files.map((path) => [path, 'x\n'.repeat(50_000)])));
    let leftovers = 0;
    for (let run = 0; run < 20; run++) {
      const child = start('rewrite', root, ...files);
      await once(child, 'message');
      await new Promise((resolve) => setTimeout(resolve, run * 1.7));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const letters = files.map((path) => {
        const content = text(root, path);
        expect(content).toBe(`${content[0]}\n`.repeat(50_000));
        return content[0];
      });
      if (letters[0] !== letters[2]) expect(letters[0]).not.toBe(letters[1]);
      leftovers += names(root).length - files.length;
    }
    expect(leftovers).toBeGreaterThan(0);
    await writeFiles(root, [{ path: 'a.yaml', text: 'whole' }]);
    expect(names(root)).toEqual(files.map((path) => join(root, path)));
  });

  it('what one writes as one, others read as one', async () => {
    const root = folder();
    const files = ['a.yaml', 'measurements/imports.csv', 'measurements/rate.csv', 'z.yaml'];
    put(root, Object.fromEntries(files.map((path) => [path, 'x\n'.repeat(50_000)])));
    const child = start('rewrite', root, ...files);
    await once(child, 'message');
    const seen = new Set<string>();
    for (let reading = 0; reading < 200; reading++) {
      const letters = readFolder(root).value.files.map(({ bytes }) => String.fromCharCode(bytes[0] as number));
      expect(letters).toEqual(files.map(() => letters[0]));
      seen.add(letters[0] as string);
      if (reading % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(seen.size).toBeGreaterThan(1);
  });

  it('19. four writers at once lose nothing', async () => {
    const root = folder({ count: '0' });
    const children = Array.from({ length: 4 }, () => start('count', root, '10'));
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(text(root, 'count')).toBe('40');
    expect(names(root)).toEqual([join(root, 'count')]);
  });

  it('19. four writers at once take over a stale lock, and lose nothing', async () => {
    const root = folder({ count: '0', [lockName]: lockOf(await deadPid()) });
    const children = Array.from({ length: 4 }, () => start('count', root, '5'));
    await Promise.all(children.map((child) => once(child, 'exit')));
    expect(text(root, 'count')).toBe('20');
  });
});
