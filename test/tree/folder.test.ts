import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sizeLimits } from '../../src/model/index.js';
import { findRoot, readFilesIn, readFolder, resolveInside } from '../../src/tree/index.js';
import { folder } from '../git/repository.js';

const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === 'linux';

const paths = (root: string) => readFolder(root).value.files.map((file) => file.path);
const found = (root: string) => readFolder(root).findings.map(({ rule, place }) => `${rule} ${place.file}`);

describe('readFolder', () => {
  it('reads YAML files and the ledger, sorted by code unit, byte for byte', () => {
    const root = folder({
      'mbo.yaml': 'format: 1\n',
      'b.yml': 'é\r\n',
      'Z.yaml': '',
      'axes/é.yaml': '',
      'measurements/rate.csv': 'a,b\n',
      'measurements/deep/rate.csv': '',
      'export.csv': '',
      'notes.md': '',
    });
    expect(paths(root)).toEqual(['Z.yaml', 'axes/é.yaml', 'b.yml', 'mbo.yaml', 'measurements/rate.csv']);
    expect(readFolder(root).value.files[2]?.bytes.toString()).toBe('é\r\n');
    expect(found(root)).toEqual([]);
  });

  it('leaves out what belongs to other tools and to nested workspaces', () => {
    const root = folder({
      'mbo.yaml': '',
      '.gitlab-ci.yml': '',
      '.github/workflows/mbo.yaml': '',
      'node_modules/yaml/x.yaml': '',
      'branch/mbo.yaml': '',
      'branch/axes/x.yaml': '',
    });
    expect(paths(root)).toEqual(['mbo.yaml']);
  });

  it('keeps names exactly as on disk: quotes, line ends, decomposed accents', () => {
    const names = ['e\u0301.yaml', 'new\nline.yaml', 'é"x.yaml'];
    expect(paths(folder(Object.fromEntries(names.map((name) => [name, '']))))).toEqual(names);
  });

  it('14. reports each symbolic link once and follows none', () => {
    const root = folder({
      'mbo.yaml': '',
      'file.yaml': { link: '/etc/passwd' },
      inside: { link: 'axes' },
      outside: { link: '/' },
      'dangling.yaml': { link: 'nowhere' },
      loop: { link: 'loop' },
      'axes/up': { link: '..' },
      'AGENTS.md': { link: 'README.md' },
      '.cache': { link: '/' },
    });
    expect(paths(root)).toEqual(['mbo.yaml']);
    expect(found(root).sort()).toEqual(
      ['axes/up', 'dangling.yaml', 'file.yaml', 'inside', 'loop', 'outside'].map((path) => `format/symlink ${path}`),
    );
  });

  it.skipIf(!isLinux)('15. reports a pipe, a socket and a folder named like a file, without waiting', async () => {
    // Nobody writes into the pipe: to wait for it would be to wait for ever.
    const root = folder({ 'mbo.yaml': '', 'folder.yaml/inner.yaml': '' });
    execFileSync('mkfifo', [join(root, 'pipe.yaml'), join(root, 'pipe')]);
    const server = createServer().listen(join(root, 'socket.yaml'));
    await once(server, 'listening');
    const expected = ['folder', 'pipe', 'socket'].map((name) => `format/not-a-file ${name}.yaml`);
    expect(found(root).sort()).toEqual(expected);
    server.close();
    expect(paths(root)).toEqual(['folder.yaml/inner.yaml', 'mbo.yaml']);
  });

  it.skipIf(!isLinux || !isRoot)('15. reports a device (making one needs root)', () => {
    const root = folder({ 'mbo.yaml': '' });
    try {
      execFileSync('mknod', [join(root, 'zero.yaml'), 'c', '1', '5'], { stdio: 'ignore' });
    } catch {
      return expect(paths(root)).toEqual(['mbo.yaml']);
    }
    return expect(found(root)).toEqual(['format/not-a-file zero.yaml']);
  });

  it('4. 15. leaves out files over their limit, and reads those at it', () => {
    const root = folder({
      'at.yaml': Buffer.alloc(sizeLimits.yaml, 0x20),
      'over.yaml': Buffer.alloc(sizeLimits.yaml + 1, 0x20),
      'measurements/large.csv': Buffer.alloc(sizeLimits.yaml + 1, 0x20),
      'measurements/over.csv': Buffer.alloc(sizeLimits.csv + 1, 0x20),
    });
    expect(paths(root)).toEqual(['at.yaml', 'measurements/large.csv']);
    expect(found(root)).toEqual(['format/too-large measurements/over.csv', 'format/too-large over.yaml']);
  });

  it('15. reads a file that grows meanwhile up to the limit, and ends', async () => {
    const root = folder({ 'grows.yaml': 'kind: axis\n' });
    const script = `const fs = require('fs'); for (;;) fs.appendFileSync(${JSON.stringify(join(root, 'grows.yaml'))}, 'x'.repeat(4096));`;
    const writer = spawn(process.execPath, ['-e', script]);
    onTestFinished(() => void writer.kill('SIGKILL'));
    let last = 0;
    for (let reads = 0; last <= sizeLimits.yaml && reads < 1e6; reads++) {
      const [file] = readFolder(root).value.files;
      last = file === undefined ? sizeLimits.yaml + 1 : file.bytes.length;
      if (file !== undefined) expect(last).toBeLessThanOrEqual(sizeLimits.yaml);
      await new Promise((resolve) => setImmediate(resolve));
    }
    writer.kill('SIGKILL');
    expect(found(root)).toEqual(['format/too-large grows.yaml']);
  });

  it.skipIf(!isLinux)('16. reports names that are one on other systems', () => {
    const root = folder({
      'o1.yaml': '',
      'O1.yaml': '',
      'é.yaml': '',
      'e\u0301.yaml': '',
      'A/x.yaml': '',
      'a/x.yaml': '',
    });
    expect(found(root).sort()).toEqual([
      'format/file-name-case a/x.yaml',
      'format/file-name-case o1.yaml',
      'format/file-name-case é.yaml',
    ]);
    expect(
      readFolder(root)
        .findings.map(({ related }) => related[0]?.place.file)
        .sort(),
    ).toEqual(['A/x.yaml', 'O1.yaml', 'e\u0301.yaml'].sort());
    expect(paths(root)).toHaveLength(6);
  });

  it('16. reports an extension in capitals', () => {
    expect(found(folder({ 'axes/A.YAML': '', 'Makefile.TXT': '' }))).toEqual(['format/file-name-case axes/A.YAML']);
  });

  it.skipIf(!isLinux)('16. reports names that are not UTF-8, and does not open them', () => {
    const root = folder({ 'mbo.yaml': '' });
    const latin = (name: string) => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, 'latin1')]);
    writeFileSync(latin('café.yaml'), '');
    writeFileSync(latin('photo é.jpg'), '');
    mkdirSync(latin('équipe'));
    writeFileSync(latin('équipe/x.yaml'), '');
    expect(found(root).sort()).toEqual(['format/not-utf8-name \\xe9quipe', 'format/not-utf8-name caf\\xe9.yaml']);
    expect(paths(root)).toEqual(['mbo.yaml']);
  });

  it.skipIf(isRoot)('17. reports what it may not read and goes on (root may read everything)', () => {
    const root = folder({ 'a.yaml': '', 'b.yaml': '', 'closed/c.yaml': '' });
    chmodSync(join(root, 'a.yaml'), 0);
    chmodSync(join(root, 'closed'), 0);
    onTestFinished(() => chmodSync(join(root, 'closed'), 0o755));
    expect(found(root).sort()).toEqual(['format/unreadable a.yaml', 'format/unreadable closed']);
    expect(paths(root)).toEqual(['b.yaml']);
  });

  it('17. reports a root that is not there', () => {
    expect(found(join(folder(), 'nowhere'))).toEqual(['format/unreadable .']);
  });

  it('says in both languages what is wrong and what to do', () => {
    const [finding] = readFolder(folder({ 'x.yaml': { link: '/' } })).findings;
    expect(finding).toEqual({
      rule: 'format/symlink',
      severity: 'error',
      place: { file: 'x.yaml', span: { line: 1, column: 1, endLine: 1, endColumn: 2 } },
      entity: null,
      message: {
        en: '`x.yaml` is a symbolic link and is not followed; put the file itself there',
        fr: '`x.yaml` est un lien symbolique et n’est pas suivi\u00a0; mettez le fichier lui-même à sa place',
      },
      related: [],
    });
  });
});

describe('readFilesIn', () => {
  it('13. reads nothing that is not inside', () => {
    const outside = folder({ 'secret.csv': 'secret' });
    const root = folder({ 'in.csv': 'in' });
    symlinkSync(outside, join(root, 'link'));
    const paths = ['in.csv', 'gone.csv', 'link/secret.csv', `../${basename(outside)}/secret.csv`];
    const { value, findings } = readFilesIn(root, paths);
    expect([value.map(({ path }) => path), findings]).toEqual([['in.csv'], []]);
  });
});

describe('findRoot', () => {
  it('searches upwards for mbo.yaml, past folders of that name', () => {
    const root = folder({ 'mbo.yaml': '', 'a/mbo.yaml/x': '', 'a/b/c': '' });
    expect(findRoot(join(root, 'a/b'))).toBe(root);
    expect(findRoot(root)).toBe(root);
    expect(findRoot(join(root, 'a/b/c'))).toBe(root);
  });

  it('finds nothing where there is nothing', () => {
    expect(findRoot(folder())).toBeNull();
  });
});

describe('resolveInside', () => {
  const outside = [
    '',
    '..',
    '../x',
    'a/../../x',
    'a/../b',
    '/etc/passwd',
    'C:\\x',
    'c:x',
    '\\\\host\\share',
    'a\\b',
    'a\0b',
  ];

  it.each(outside)('13. refuses %j', (path) => {
    expect(resolveInside(folder(), path)).toBeNull();
  });

  it('13. does not take /repo-evil for /repo', () => {
    const base = folder({ 'repo/mbo.yaml': '', 'repo-evil/x.csv': '', 'repo/evil': { link: '../repo-evil' } });
    expect(resolveInside(join(base, 'repo'), 'evil/x.csv')).toBeNull();
    expect(resolveInside(join(base, 'repo'), '../repo-evil/x.csv')).toBeNull();
  });

  it('13. refuses links that lead out or nowhere, and takes those that stay inside', () => {
    const root = folder({
      'in/x.csv': '',
      ok: { link: 'in' },
      out: { link: '/etc' },
      dangling: { link: 'nowhere/x' },
      loop: { link: 'loop' },
    });
    expect(
      ['out/passwd', 'out/new', 'dangling', 'dangling/x', 'loop'].map((path) => resolveInside(root, path)),
    ).toEqual(Array.from({ length: 5 }, () => null));
    expect(resolveInside(root, 'ok/x.csv')).toBe(join(root, 'ok/x.csv'));
  });

  it('takes files that are there or not yet, and a root reached by a link', () => {
    const base = folder({ 'repo/mbo.yaml': '', link: { link: 'repo' } });
    expect(resolveInside(join(base, 'repo'), 'new/deep/..x.csv')).toBe(join(base, 'repo/new/deep/..x.csv'));
    expect(resolveInside(join(base, 'link'), './mbo.yaml')).toBe(join(base, 'link/mbo.yaml'));
  });
});
