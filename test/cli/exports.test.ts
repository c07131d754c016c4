import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, git, put, repository } from '../git/repository.js';
import { base } from '../workspace.js';
import { mbo } from './run.js';

const exports = { 'exports/june.csv': 'Ticket;Requester\n1;Jane\n', 'exports/july.CSV': 'Ticket\n' };

/** The places of privacy/raw-export-committed when the command runs in a folder. */
async function warned(root: string): Promise<readonly string[]> {
  const { out } = await mbo(root, ['validate', '--as-of', '2026-07-15', '--format', 'json']);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { rule: string; file: string; line: number }[] };
  return diagnostics.flatMap(({ rule, file, line }) =>
    rule === 'privacy/raw-export-committed' ? [`${file}:${line}`] : [],
  );
}

describe('privacy/raw-export-committed', () => {
  it('warns of exports that are committed, once a folder, without opening them', async () => {
    const root = repository({ ...base(), ...exports, 'survey.xlsx': 'PK\u0000\u0001' });
    expect(await warned(root)).toEqual(['exports/july.CSV:1', 'survey.xlsx:1']);
    const { out } = await mbo(root, ['validate', '--as-of', '2026-07-15']);
    expect(out).toContain('`exports/july.CSV` and 1 more beside it look like raw exports');
    expect(out).not.toContain('Jane');
  });

  it('warns of exports that the next `git add` would take in, but not of ignored ones', async () => {
    const root = repository(base());
    put(root, exports);
    expect(await warned(root)).toEqual(['exports/july.CSV:1']);
    put(root, { '.gitignore': 'exports/\n' });
    expect(await warned(root)).toEqual([]);
    git(root, 'add', '-f', 'exports/june.csv');
    expect(await warned(root)).toEqual(['exports/june.csv:1']);
  });

  it('knows its files in a workspace below the top of the repository', async () => {
    const below = Object.fromEntries(
      Object.entries({ ...base(), ...exports }).map(([path, text]) => [`a b/${path}`, text]),
    );
    expect(await warned(join(repository(below), 'a b'))).toEqual(['exports/july.CSV:1']);
  });

  it('says nothing outside a repository, where nothing is committed', async () => {
    expect(await warned(folder({ ...base(), ...exports }))).toEqual([]);
  });

  it('would rather warn where git does not answer', async () => {
    const root = folder({ ...base(), ...exports, '.git': 'no repository' });
    expect(await warned(root)).toEqual(['exports/july.CSV:1']);
  });

  it('lets a folder of invented exports be, as the example does', async () => {
    const root = repository();
    cpSync(new URL('../../examples/nordvent', import.meta.url).pathname, root, { recursive: true });
    git(root, 'add', '-A');
    expect(await warned(root)).toEqual([]);
  });
});
