import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sizeLimits } from '../../src/model/index.js';
import { type Failure, isFailure, lockName, readFolder, withLock, writeFiles } from '../../src/tree/index.js';
import { folder, put } from '../git/repository.js';

const isRoot = process.getuid?.() === 0;

async function failure(answer: Promise<unknown>): Promise<Failure['failure']> {
  const given = await answer;
  if (!isFailure(given)) throw new Error('no failure');
  return given.failure;
}

/** Every name below a folder but the folders', so that nothing left behind goes unseen. */
function names(root: string): readonly string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [] : [join(entry.parentPath, entry.name)])).sort();
}

const sparse = (path: string, size: number): void => {
  writeFileSync(path, '');
  truncateSync(path, size);
};

const text = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const lockOf = (pid: number, host = hostname()) => JSON.stringify({ pid, host, since: '2026-01-12T09:00:00.000Z' });

/** A process number that nobody has: that of a child that has ended. */
async function deadPid(): Promise<number> {
  const child = fork('-e', [], { execArgv: ['-e', '0'], stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid as number;
}

describe('writeFiles', () => {
  it('writes new and old files, folders included, and leaves nothing else', async () => {
    const root = folder({ 'a.yaml': 'old' });
    const answer = await writeFiles(root, [
      { path: 'measurements/imports.csv', text: 'journal' },
      { path: 'measurements/rate.csv', text: 'é\r\n' },
      { path: 'a.yaml', text: 'new' },
      { path: 'deep/er/b.yaml', text: '' },
    ]);
    const order = ['a.yaml', 'deep/er/b.yaml', 'measurements/rate.csv', 'measurements/imports.csv'];
    expect(answer).toEqual({ written: order });
    expect(names(root)).toEqual(order.map((path) => join(root, path)).sort());
    expect(text(root, 'a.yaml')).toBe('new');
    expect(text(root, 'measurements/rate.csv')).toBe('é\r\n');
  });

  it('keeps the permissions of a file', async () => {
    const root = folder({ 'a.yaml': 'old' });
    chmodSync(join(root, 'a.yaml'), 0o640);
    await writeFiles(root, [{ path: 'a.yaml', text: 'new' }]);
    expect(statSync(join(root, 'a.yaml')).mode & 0o777).toBe(0o640);
  });

  it.each(['../x', '/tmp/x', 'C:\\x', 'out/x'])('13. writes nothing when one path is %j', async (path) => {
    const root = folder({ 'a.yaml': 'old', out: { link: '..' } });
    const said = await failure(
      writeFiles(root, [
        { path: 'a.yaml', text: 'new' },
        { path, text: 'x' },
      ]),
    );
    expect(said.en).toContain(`\`${path}\` is not written`);
    expect(text(root, 'a.yaml')).toBe('old');
  });

  it('overwrites nothing that somebody changed since it was read', async () => {
    const root = folder({ 'a.yaml': 'edited by hand', 'b.yaml': 'b' });
    const changes = ['a', 'b'].map((name) => ({ path: `${name}.yaml`, before: name, text: 'new' }));
    expect((await failure(writeFiles(root, changes))).en).toMatch(/^`a.yaml` was changed by somebody else/);
    expect([text(root, 'a.yaml'), text(root, 'b.yaml')]).toEqual(['edited by hand', 'b']);
    expect(names(root)).toHaveLength(2);
    expect(await writeFiles(root, changes.slice(1))).toEqual({ written: ['b.yaml'] });
  });

  it('writes nothing that could not be read again', async () => {
    const root = folder({ 'a.yaml': 'a' });
    const large = { path: 'measurements/a.csv', text: 'x'.repeat(sizeLimits.csv + 1) };
    const said = await failure(writeFiles(root, [{ path: 'a.yaml', text: 'new' }, large]));
    expect(said.en).toMatch(/^`measurements\/a.csv` would be larger than 64 MB/);
    expect([text(root, 'a.yaml'), names(root)]).toEqual(['a', [join(root, 'a.yaml')]]);
  });

  it('replaces neither a folder nor a link', async () => {
    const root = folder({ 'a.yaml': 'old', 'folder.yaml/x': '', 'link.yaml': { link: 'a.yaml' } });
    for (const path of ['folder.yaml', 'link.yaml']) {
      expect((await failure(writeFiles(root, [{ path, text: 'x' }]))).fr).toContain('un dossier ou un lien');
    }
    expect(text(root, 'a.yaml')).toBe('old');
  });

  it('19. writes nothing when a file stands where a folder is needed', async () => {
    const root = folder({ 'a.yaml': 'old', file: '' });
    const changes = ['a.yaml', 'file/b.yaml'].map((path) => ({ path, text: 'new' }));
    expect((await failure(writeFiles(root, changes))).en).toContain('`file/b.yaml` is not written');
    expect(text(root, 'a.yaml')).toBe('old');
    expect(names(root)).toHaveLength(2);
  });

  it.skipIf(isRoot)('19. names a folder it may not write to (root may write everywhere)', async () => {
    const root = folder({ 'axes/a.yaml': 'old' });
    chmodSync(join(root, 'axes'), 0o555);
    onTestFinished(() => chmodSync(join(root, 'axes'), 0o755));
    const said = await failure(writeFiles(root, [{ path: 'axes/a.yaml', text: 'new' }]));
    expect(said.en).toContain('permission denied (EACCES');
    expect(names(root)).toEqual([join(root, 'axes/a.yaml')]);
  });

  it('says that the workspace is not there', async () => {
    const said = await failure(writeFiles(join(folder(), 'nowhere'), [{ path: 'a', text: '' }]));
    expect(said.en).toContain('nothing was written (ENOENT');
  });
});

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
