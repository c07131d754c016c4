import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockName, withLock, writeFiles } from '../../src/tree/index.js';
import { folder } from '../git/repository.js';
import { deadPid, failure, lockOf, names, sparse, text } from './disk.js';

describe('the lock', () => {
  it('is held while the work runs, names its holder, and is given back even when the work throws', async () => {
    const root = folder();
    const holder = await withLock(root, async () => JSON.parse(text(root, lockName)));
    expect(holder).toMatchObject({ pid: process.pid, host: hostname() });
    expect(new Date(holder.since).toISOString()).toBe(holder.since);
    await expect(withLock(root, () => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
    expect(names(root)).toEqual([]);
  });

  it('lets writers of one process in one after the other', async () => {
    const root = folder({ count: '0' });
    await Promise.all(
      Array.from({ length: 10 }, () =>
        withLock(root, async (write) => write([{ path: 'count', text: String(Number(text(root, 'count')) + 1) }])),
      ),
    );
    expect(text(root, 'count')).toBe('10');
  });

  it('19. waits for a living holder, then names it and how to clear it', async () => {
    const root = folder({ 'a.yaml': 'old', [lockName]: lockOf(process.ppid) });
    const said = await failure(withLock(root, async () => 'never', 60));
    expect(said.en).toBe(
      `another mbo is writing here (process ${process.ppid} on ${hostname()}, since 2026-01-12T09:00:00.000Z); wait for it to end, or delete \`${join(root, lockName)}\` if it no longer runs`,
    );
    expect(said.fr).toContain(`processus ${process.ppid} sur ${hostname()}`);
    expect(existsSync(join(root, lockName))).toBe(true);
  });

  it('19. never takes over the lock of another machine', async () => {
    const root = folder({ [lockName]: lockOf(await deadPid(), 'elsewhere') });
    expect((await failure(withLock(root, async () => 'never', 30))).en).toContain('on elsewhere');
  });

  it('19. takes over the lock of a dead process, and sweeps what it left anywhere', async () => {
    const root = folder({
      [lockName]: lockOf(await deadPid()),
      'axes/.1234.mbo-tmp': 'torn',
      'measurements/.5678.mbo-tmp': 'torn',
      'nested/mbo.yaml': '',
      'nested/.9.mbo-tmp': 'in work there',
      'a.yaml': 'kept',
    });
    expect(await withLock(root, async () => 'done', 0)).toBe('done');
    expect(names(root)).toEqual(['a.yaml', 'nested/.9.mbo-tmp', 'nested/mbo.yaml'].map((path) => join(root, path)));
  });

  it('19. takes over the lock of an earlier process with its own number', async () => {
    const root = folder({ [lockName]: lockOf(process.pid) });
    expect(await withLock(root, async () => 'done', 0)).toBe('done');
  });

  it('19. takes over a lock that names nobody once it is old', async () => {
    const root = folder({ [lockName]: '' });
    expect((await failure(withLock(root, async () => 'never', 30))).en).toContain('if none runs');
    utimesSync(join(root, lockName), 0, 0);
    expect(await withLock(root, async () => 'done', 0)).toBe('done');
  });

  it('19. clears the guard of a process that died while taking over', async () => {
    const root = folder({ [lockName]: lockOf(await deadPid()), [`${lockName}.guard`]: '' });
    utimesSync(join(root, `${lockName}.guard`), 0, 0);
    expect(await withLock(root, async () => 'done', 1000)).toBe('done');
    expect(names(root)).toEqual([]);
  });

  it.each([
    ['a link to a device', (path: string) => symlinkSync('/dev/zero', path)],
    ['a link to nothing', (path: string) => symlinkSync('nothing', path)],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
    ['a file of 1 GB', (path: string) => sparse(path, 1e9)],
  ])('is neither followed nor waited for where it is %s', async (_, make) => {
    const root = folder();
    make(join(root, lockName));
    expect((await failure(withLock(root, async () => 'never', 30))).en).toContain('if none runs');
  });

  it('does not give back a lock that has become somebody else’s', async () => {
    const root = folder();
    await withLock(root, async () => writeFileSync(join(root, lockName), lockOf(process.ppid)));
    expect(existsSync(join(root, lockName))).toBe(true);
  });

  it('sweeps the folders it writes to', async () => {
    const root = folder({ 'axes/.1234.mbo-tmp': 'torn', 'axes/a.yaml': 'old' });
    await writeFiles(root, [{ path: 'axes/a.yaml', text: 'new' }]);
    expect(names(root)).toEqual([join(root, 'axes/a.yaml')]);
  });
});
