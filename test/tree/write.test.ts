import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sizeLimits } from '../../src/model/index.js';
import { writeFiles } from '../../src/tree/index.js';
import { folder } from '../git/repository.js';
import { failure, isRoot, names, text } from './disk.js';

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
