import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as real from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isFailure, readFolder, writeFiles } from '../../src/tree/index.js';
import { folder } from '../git/repository.js';

const plan = vi.hoisted(() => ({ failAt: Number.POSITIVE_INFINITY, last: false, calls: 0, code: 'ENOSPC' }));

// Counts every call that changes the disk, and makes one of them fail as a full disk or a broken one would.
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof real>();
  const guarded =
    <A extends unknown[], R>(syscall: string, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      plan.calls += 1;
      if (plan.calls === plan.failAt || (plan.last && plan.calls > plan.failAt)) {
        throw Object.assign(new Error(plan.code), { code: plan.code, syscall });
      }
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
  const [rename, mkdir, rm] = [guarded('rename', fs.rename), guarded('mkdir', fs.mkdir), guarded('unlink', fs.rm)];
  return { ...fs, open, copyFile, rename, mkdir, rm };
});

const healthy = { failAt: Number.POSITIVE_INFINITY, last: false, calls: 0, code: 'ENOSPC' };
afterEach(() => Object.assign(plan, healthy));

const old = { 'a.yaml': 'old a', 'measurements/imports.csv': 'old journal', 'measurements/gone.csv': 'old' };
const changes = [
  ...['a.yaml', 'measurements/imports.csv', 'measurements/new.csv'].map((path) => ({ path, text: 'new' })),
  { path: 'measurements/gone.csv', text: null },
];
const written = { 'a.yaml': 'new', 'measurements/imports.csv': 'new', 'measurements/new.csv': 'new' };

const contents = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isDirectory() ? [] : [[path.slice(root.length + 1), readFileSync(path, 'utf8')]];
    }),
  );

/** What mbo takes the folder to hold. */
const seen = (root: string) =>
  Object.fromEntries(readFolder(root).value.files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));

/** The calls that change the disk in one write of all changes, and in cleaning up after it. */
async function steps(): Promise<{ readonly writing: number; readonly all: number }> {
  const root = folder(old);
  plan.calls = 0;
  expect(isFailure(await writeFiles(root, changes))).toBe(false);
  expect(contents(root)).toEqual(written);
  // The last calls remove the new and the old copies of files: by then all is written.
  return { writing: plan.calls - 7, all: plan.calls };
}

describe('19. a fault at any step', () => {
  it.each(['ENOSPC', 'EIO'])('%s leaves what was there, and says so', async (code) => {
    const { writing } = await steps();
    expect(writing).toBeGreaterThan(30);
    for (let failAt = 1; failAt <= writing; failAt++) {
      const root = folder(old);
      Object.assign(plan, healthy, { failAt, code });
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

  it('18. after which nothing works any more leaves all as it was or all as it was to be, and the next run cleans up', async () => {
    const { all } = await steps();
    const states = new Set<string>();
    for (let failAt = 1; failAt <= all; failAt++) {
      const root = folder(old);
      Object.assign(plan, healthy, { failAt, last: true, code: 'EIO' });
      await writeFiles(root, changes);
      const state = seen(root);
      expect([old, written], `step ${failAt}`).toContainEqual(state);
      Object.assign(plan, healthy);
      const later = { path: 'measurements/later.csv', text: 'later' };
      expect(isFailure(await writeFiles(root, [later, { path: 'b.yaml', text: 'b' }]))).toBe(false);
      expect(contents(root), `step ${failAt}`).toEqual({ ...state, 'b.yaml': 'b', [later.path]: 'later' });
      states.add(JSON.stringify(state));
    }
    expect(states.size).toBe(2);
  });
});

describe('a record of moves that mbo did not write there', () => {
  it('is heeded by nobody, like one that a repository brings', async () => {
    const moves = [{ target: 'a.yaml', temporary: '.x.mbo-tmp', removes: false, backup: null }];
    for (const inode of ['1', undefined]) {
      const root = folder({ ...old, '.x.mbo-tmp': 'hostile', '.mbo.commit': JSON.stringify({ inode, moves }) });
      expect(seen(root)).toEqual(old);
      await writeFiles(root, [{ path: 'b.yaml', text: 'b' }]);
      expect(contents(root)).toEqual({ ...old, 'b.yaml': 'b' });
    }
  });

  it.each(['.mbo.commit', '.mbo.rollback'])('is neither followed nor waited for: %s', async (name) => {
    for (const make of [
      (path: string) => symlinkSync('/dev/zero', path),
      (path: string) => execFileSync('mkfifo', [path]),
    ]) {
      const root = folder(old);
      make(join(root, name));
      expect(seen(root)).toEqual(old);
    }
  });

  it('is heeded by nobody where it leads elsewhere', async () => {
    for (const [target, temporary] of [
      ['../out.yaml', '../.x.mbo-tmp'],
      ['a.yaml', 'measurements/gone.csv'],
      ['a.yaml', 'measurements/.x.mbo-tmp'],
    ]) {
      const root = folder({ ...old, '.mbo.commit': '' });
      const path = join(root, '.mbo.commit');
      const inode = String(statSync(path, { bigint: true }).ino);
      const moves = [
        { target: 'measurements/imports.csv', temporary: 'measurements/.y.mbo-tmp', removes: false, backup: null },
        { target, temporary, removes: true, backup: null },
      ];
      writeFileSync(path, JSON.stringify({ inode, moves }));
      expect(seen(root)).toEqual(old);
      await writeFiles(root, [{ path: 'b.yaml', text: 'b' }]);
      expect(contents(root)).toEqual({ ...old, 'b.yaml': 'b' });
    }
  });
});
