import { readdirSync, readFileSync } from 'node:fs';
import type * as real from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isFailure, writeFiles } from '../../src/tree/index.js';
import { folder } from '../git/repository.js';

const plan = vi.hoisted(() => ({ failAt: Number.POSITIVE_INFINITY, calls: 0, code: 'ENOSPC' }));

// Counts every call that changes the disk, and makes one of them fail as a full disk or a broken one would.
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof real>();
  const guarded =
    <A extends unknown[], R>(syscall: string, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      plan.calls += 1;
      if (plan.calls === plan.failAt) throw Object.assign(new Error(plan.code), { code: plan.code, syscall });
      return call(...args);
    };
  const open = guarded('open', async (...args: Parameters<typeof fs.open>) => {
    const handle = await fs.open(...args);
    handle.writeFile = guarded('write', handle.writeFile.bind(handle));
    handle.sync = guarded('fsync', handle.sync.bind(handle));
    const close = handle.close.bind(handle);
    handle.close = () => close().then(guarded('close', async () => undefined));
    handle.chmod = guarded('fchmod', handle.chmod.bind(handle));
    return handle;
  });
  const copyFile = guarded('copyfile', fs.copyFile);
  return { ...fs, open, copyFile, rename: guarded('rename', fs.rename), mkdir: guarded('mkdir', fs.mkdir) };
});

afterEach(() => Object.assign(plan, { failAt: Number.POSITIVE_INFINITY, calls: 0, code: 'ENOSPC' }));

const old = { 'a.yaml': 'old a', 'measurements/imports.csv': 'old journal' };
const changes = ['a.yaml', 'measurements/imports.csv', 'measurements/new.csv'].map((path) => ({ path, text: 'new' }));

const contents = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isDirectory() ? [] : [[path.slice(root.length + 1), readFileSync(path, 'utf8')]];
    }),
  );

describe('19. a fault at any step', () => {
  it.each(['ENOSPC', 'EIO'])('%s leaves what was there, and says so', async (code) => {
    const faulty = folder(old);
    plan.calls = 0;
    expect(isFailure(await writeFiles(faulty, changes))).toBe(false);
    const steps = plan.calls;
    expect(steps).toBeGreaterThan(20);
    for (let failAt = 1; failAt <= steps; failAt++) {
      const root = folder(old);
      Object.assign(plan, { failAt, calls: 0, code });
      const answer = await writeFiles(root, changes);
      expect(contents(root), `step ${failAt}`).toEqual(old);
      const said = isFailure(answer) ? answer.failure.en : 'written';
      expect(said).toBe(
        code === 'ENOSPC'
          ? 'nothing was written: the disk is full (ENOSPC); make room and run the command again'
          : 'nothing was written (EIO); put that right and run the command again',
      );
    }
  });
});
