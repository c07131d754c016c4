import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { binary } from '../cli/run.js';
import { countingFiles, tickets } from '../cli/tickets.js';
import { commit, git, repository } from './repository.js';

const driver = `"${process.execPath}" "${binary}" ledger merge %O %A %B %P`;
const attributes = { '.gitattributes': 'measurements/*.csv merge=mbo\n' };

function mbo(root: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [binary, ...args], { cwd: root, encoding: 'utf8' });
}

/** An export by its name: a ticket on each of these days, counted from 0. */
type Export = readonly [name: string, days: readonly number[]];

function importAndCommit(root: string, [name, days]: Export): void {
  writeFileSync(join(root, `${name}.csv`), tickets(days));
  expect(mbo(root, 'import', 'tickets', `${name}.csv`).status).toBe(0);
  commit(root, {});
}

/** January on main, and a branch with imports for each side; `ours` is checked out. */
function branches(ours: readonly Export[], theirs: readonly Export[]): string {
  const root = repository({ ...countingFiles, ...attributes });
  git(root, 'config', 'user.name', 'Paul Durand');
  git(root, 'config', 'user.email', 'paul@nordvent.example');
  importAndCommit(root, ['january', [0, 5, 30]]);
  for (const [branch, exports] of Object.entries({ theirs, ours })) {
    git(root, 'checkout', '-q', '-b', branch, 'main');
    for (const one of exports) importAndCommit(root, one);
  }
  return root;
}

/** Merges the other branch; whether git was content, and what it said. */
function merge(root: string): { readonly clean: boolean; readonly said: string } {
  try {
    return { clean: true, said: git(root, 'merge', '--no-edit', 'theirs') };
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    return { clean: false, said: stdout + stderr };
  }
}

const file = (root: string, name: string): string => readFileSync(join(root, 'measurements', name), 'utf8');
const validate = (root: string) => mbo(root, 'validate', '--format', 'concise', '--as-of', '2026-04-01');
const february: Export = ['february', [31, 40, 58]];
const march: Export = ['march', [59, 60, 89]];

describe('two branches that imported different months', () => {
  it('conflict without the driver, and merge with it into what one branch would hold', () => {
    const root = branches([march], [february]);
    expect(merge(root)).toMatchObject({ clean: false, said: expect.stringContaining('measurements/imports.csv') });
    const conflict = validate(root);
    expect(conflict.status).toBe(1);
    expect(conflict.stdout).toMatch(/^measurements\/imports\.csv:3:1: error\[ledger\/conflict-marker\]/m);
    expect(conflict.stdout).toMatch(/^measurements\/received\.csv:3:1: error\[ledger\/conflict-marker\]/m);
    for (const name of ['imports.csv', 'received.csv']) keepBoth(join(root, 'measurements', name));
    expect(validate(root)).toMatchObject({ status: 0 });
    git(root, 'merge', '--abort');

    git(root, 'config', 'merge.mbo.driver', driver);
    expect(merge(root)).toMatchObject({ clean: true });
    expect(validate(root)).toMatchObject({ status: 0 });
    const merged = ['imports.csv', 'received.csv'].map((name) => file(root, name));
    git(root, 'checkout', '-q', 'theirs');
    importAndCommit(root, march);
    expect(['imports.csv', 'received.csv'].map((name) => file(root, name))).toEqual(merged);
  });
});

/** Settles a conflict by hand: the lines of both sides, in order. */
function keepBoth(path: string): void {
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const kept = lines.filter((line) => !/^[<=>]{7}/.test(line)).sort();
  writeFileSync(path, [header, ...kept, ''].join('\n'));
}

describe('two branches that imported the same month anew', () => {
  it('conflict on its lines and on no others, also where the plan cannot be read', () => {
    const root = branches([['a', [0, 5, 6, 30]], march], [['b', [0, 5, 6, 7, 30]], february]);
    git(root, 'config', 'merge.mbo.driver', driver);
    writeFileSync(join(root, 'mbo.yaml'), '<<<<<<< ours\n');
    git(root, 'update-index', '--assume-unchanged', 'mbo.yaml');
    const { clean, said } = merge(root);
    expect(clean).toBe(false);
    expect(said).toContain('mbo: `measurements/received.csv`: one place was changed differently on both sides');
    expect(file(root, 'received.csv').split('\n').slice(1)).toEqual([
      '<<<<<<< ours',
      '2026-01,full,phone,4',
      '=======',
      '2026-01,full,phone,5',
      '>>>>>>> theirs',
      '2026-02,full,phone,3',
      '2026-03,full,phone,3',
      '',
    ]);
    expect(file(root, 'imports.csv')).not.toContain('<<<<<<<');
  });

  it('agree where both found the same', () => {
    const root = branches([['a', [0, 5, 6, 30]]], [['b', [0, 6, 5, 30]]]);
    git(root, 'config', 'merge.mbo.driver', driver);
    expect(merge(root)).toMatchObject({ clean: true });
    expect(validate(root)).toMatchObject({ status: 0 });
  });
});

describe('mbo ledger', () => {
  it('speaks the language of the workspace, in whichever folder of the repository that is', () => {
    const root = repository({
      'goals/mbo.yaml': 'format: 1\nname: Nordvent\nlanguage: fr\n',
      base: 'period,covered,n\n',
      ours: 'period,covered,n\n2026-01,full,4\n',
      theirs: 'period,covered,n\n2026-01,full,5\n',
    });
    const ours = readFileSync(join(root, 'ours'), 'utf8');
    const said = (...args: readonly string[]) => {
      writeFileSync(join(root, 'ours'), ours);
      return mbo(root, ...args).stderr.split('\n')[0];
    };
    const files = ['base', 'ours', 'theirs'];
    const path = 'goals/measurements/received.csv';
    const french = 'mbo: `goals/measurements/received.csv`\u00a0: ';
    expect(said('ledger', 'merge', ...files, path)).toMatch(new RegExp(`^${french}`));
    expect(said('ledger', 'merge', 'base', 'ours', 'none', path)).toContain('impossible de lire `none`');
    expect(said('ledger', 'merge', ...files)).toMatch(/^mbo: `ours`: one place/);
    for (const args of [
      ['--lang', 'en', 'ledger', 'merge'],
      ['ledger', 'merge', '--lang', 'en'],
    ]) {
      expect(said(...args, ...files, path)).toMatch(/received\.csv`: one place/);
      expect(said(...args, 'base', 'ours', 'none', path)).toContain('cannot read `none`');
    }
  });

  it('says what can be done with it, and what cannot be read', () => {
    const root = repository();
    const bare = mbo(root, 'ledger');
    expect([bare.status, bare.stderr]).toEqual([2, 'mbo: unknown command `ledger`; did you mean `ledger merge`?\n']);
    const missing = mbo(root, 'ledger', 'merge', 'o', 'a', 'b');
    expect([missing.status, missing.stderr]).toEqual([2, 'mbo: cannot read `o` (ENOENT)\n']);
    expect(mbo(root, 'ledger', 'merge', 'o').status).toBe(2);
    expect(mbo(root, 'ledger', 'merge', '--help').stdout).toContain('merge.mbo.driver');
  });
});

describe('two branches that imported the same month differently', () => {
  const [mine, other]: readonly [Export, Export] = [
    ['mine', [0, 5, 7, 30]],
    ['other', [0, 5, 8, 9, 30]],
  ];

  it.each(['ours', 'theirs'] as const)('keep %s, once it is said by importing it again', (side) => {
    const root = branches([mine], [other]);
    git(root, 'config', 'merge.mbo.driver', driver);
    expect(merge(root).clean).toBe(false);
    const name = side === 'ours' ? 'mine' : 'other';
    const kept = git(root, 'show', `${side}:measurements/received.csv`);
    writeFileSync(join(root, 'measurements/received.csv'), kept);
    commit(root, {});
    const { status, stdout } = validate(root);
    if (status !== 0) {
      expect(stdout).toMatch(
        /error\[ledger\/edited\] `2026-01` of `received` is as import `\w+` \(`(\w+)\.csv`\) measured/,
      );
      expect(stdout).toContain(`\`mbo import tickets\` with \`${name}.csv\` to keep what stands here`);
    }
    expect(mbo(root, 'import', 'tickets', `${name}.csv`).status).toBe(0);
    expect(validate(root)).toMatchObject({ status: 0 });
    expect(file(root, 'received.csv')).toBe(kept);
    const lines = file(root, 'imports.csv').split('\n').length;
    expect(mbo(root, 'import', 'tickets', `${name}.csv`).stdout).toContain('nothing changed');
    expect(file(root, 'imports.csv').split('\n')).toHaveLength(lines);
  });
});
