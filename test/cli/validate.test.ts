import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, mbo, shell, workspace } from './run.js';

const axis = (title: string): string => `kind: axis\nid: a\ntitle: ${title}\nsupports: trusted-voice\n`;
const asOf = ['--as-of', '2026-07-15'];
const wrong = { 'axes/a.yaml': 'kind: ambition\nid: a\n' };
const french = { 'mbo.yaml': 'format: 1\nname: N\nlanguage: fr\nperiod: 2026\n' };

describe('mbo validate', () => {
  it('exits 0 when there is nothing to say', async () => {
    const { code, err } = await mbo(workspace(), ['validate', ...asOf]);
    expect([code, err]).toEqual([0, '']);
  });

  it('exits 0 with warnings only', async () => {
    const { code, out } = await mbo(workspace({ 'axes/a.yaml': axis('A') }), [
      'validate',
      '--format',
      'concise',
      ...asOf,
    ]);
    expect(out).toMatch(/^axes\/a\.yaml:2:5: warning\[cascade\/axis-without-objective\] /);
    expect(code).toBe(0);
  });

  it('exits 1 with an error, one line each in the concise format', async () => {
    const { code, out } = await mbo(workspace(wrong), ['validate', '--format', 'concise', ...asOf]);
    expect(out).toBe('axes/a.yaml:2:5: error[format/missing-key] `title` is missing: add `title: …`\n');
    expect(code).toBe(1);
  });

  it('prints the documented JSON', async () => {
    const { code, out } = await mbo(workspace({ 'axes/a.yaml': `${axis('A')}title: B\n` }), [
      'validate',
      '--format',
      'json',
    ]);
    const { version, summary, diagnostics } = JSON.parse(out);
    expect(code).toBe(1);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(Object.keys(summary)).toEqual(['files', 'errors', 'warnings', 'ignored', 'old']);
    const fields = 'rule severity file line column endLine endColumn entity message related';
    for (const one of diagnostics) expect(Object.keys(one)).toEqual(fields.split(' '));
    const found = diagnostics.find((one: { rule: string }) => one.rule === 'format/duplicate-key');
    expect(found).toMatchObject({ file: 'axes/a.yaml', line: 5, column: 1, endLine: 5, endColumn: 6, entity: null });
    expect(found.related).toEqual([{ file: 'axes/a.yaml', line: 3, column: 1, message: 'first written here' }]);
  });

  it.each([
    ['--lang fr', {}, ['--lang', 'fr'], {}],
    ['mbo.yaml', french, [], {}],
    ['MBO_LANG', {}, [], { MBO_LANG: 'fr' }],
    ['LC_ALL', {}, [], { LC_ALL: 'fr_FR.UTF-8' }],
  ])('speaks French by %s', async (_, files, args, env) => {
    const { out } = await mbo(workspace({ ...wrong, ...files }), ['validate', '--format', 'concise', ...args], env);
    expect(out).toContain('il manque `title`');
  });

  it.each([
    [['--help'], 'Usage : mbo [options] [commande]'],
    [[], 'Usage : mbo [options] [commande]'],
    [['series', '--help'], 'Usage : mbo series [options] <indicateur>'],
    [['ledger', '--help', '--lang', 'fr'], 'merge            Fusionner deux versions'],
    [['explain', 'cascade/orphan'], 'Un objectif ou un axe ne soutient rien.'],
    [['explain', 'simple/vague-wording'], '    title: Améliorer rapidement la satisfaction'],
    [['explain', 'timed/no-review', '--format', 'json'], '# et nous sommes le 2026-06-30'],
  ])('speaks the language of the workspace in help and explanations: %j', async (args, words) => {
    const { code, out } = await mbo(workspace(french), args);
    expect(out.replaceAll('\u00a0', ' ')).toContain(words);
    expect(out).not.toContain('[command]');
    expect(code).toBe(0);
  });

  it.each([
    [['validat'], 'commande inconnue'],
    [['validate', '--nope'], 'option inconnue'],
    [['report', 'nope'], 'il n’y a pas d’ambition, d’axe ni d’objectif `nope` ici'],
    [['import'], 'il manque l’argument'],
  ])('says in the language of the workspace why it cannot run: %j', async (args, words) => {
    const { code, err } = await mbo(workspace(french), args);
    expect(err).toContain(words);
    expect(code).toBe(2);
  });

  it.each([
    [['--lang', 'fr'], 'Commandes'],
    [['--lang', 'fr', 'validate', '--format', 'concise'], 'il manque `title`'],
    [['-q', '--format', 'concise', '--lang=fr', 'validate'], 'il manque `title`'],
    [['--lang', 'fr', '--help'], 'Commandes'],
  ])('takes options before the command: %j', async (args, words) => {
    expect((await mbo(workspace(wrong), args)).out).toContain(words);
  });

  it('finds the workspace named by -C for its language, and does without it', async () => {
    const folder = workspace({ 'mbo.yaml': 'language: fr\nformat: [' });
    const { err } = await mbo(folderOf({}), ['validat', '-C', workspace(french)]);
    expect(err).toContain('commande inconnue');
    expect((await mbo(folder, ['validat'])).err).toContain('unknown command');
  });

  it('lets --lang win over mbo.yaml', async () => {
    const { out } = await mbo(workspace({ ...wrong, ...french }), ['validate', '--format', 'concise', '--lang', 'en']);
    expect(out).toContain('`title` is missing');
  });

  it.each(['organisation.yaml', 'mbo.yaml', 'indicators'])(
    'says of %s as a link that it is one, and no more',
    async (path) => {
      const folder = workspace();
      renameSync(join(folder, path), join(folder, 'elsewhere'));
      symlinkSync('elsewhere', join(folder, path));
      const { code, out } = await mbo(folder, ['validate', '--format', 'json', ...asOf]);
      const found = JSON.parse(out).diagnostics.filter(({ file }: { file: string }) => !file.startsWith('elsewhere'));
      expect(found.map(({ rule, file }: { rule: string; file: string }) => `${rule} ${file}`)).toEqual([
        `format/symlink ${path}`,
      ]);
      expect(code).toBe(1);
    },
  );

  it('survives deep nesting in two files', async () => {
    const deep = '['.repeat(1000);
    const { code, out, err } = await mbo(workspace({ 'x.yaml': deep, 'y.yaml': deep }), [
      'validate',
      '--format',
      'concise',
    ]);
    expect(out.match(/format\/too-deep/g)).toHaveLength(2);
    expect([code, err]).toEqual([1, '']);
  });

  it('shows hostile titles as inert text', async () => {
    const title = '"x\\e]8;;http://h\\a \\n::error::y ##[add-mask]z"';
    const raw = `kind: axis\nid: a\ntitle: b\u001b]0;x\u0007\n::error::z\n`;
    const files = { 'axes/a.yaml': axis(title), 'axes/b.yaml': raw, 'axes/c.yaml': axis('"\\n::stop-commands::t"') };
    for (const format of ['text', 'concise']) {
      const { code, out } = await mbo(workspace(files), ['validate', '--format', format]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      expect(out).not.toMatch(/^\s*::|##\[/m);
      expect(code).toBe(1);
    }
  });
});

describe('what cannot be run', () => {
  it.each([
    ['an unknown command', ['reprot'], 'unknown command `reprot`; did you mean `report`?'],
    ['an unknown option', ['validate', '--nope'], 'unknown option `--nope`'],
    ['an unknown format', ['validate', '--format', 'xml'], '`xml` is not a format'],
    ['an unknown language', ['validate', '--lang', 'xx'], '`--lang xx`'],
    ['an unknown rule', ['explain', 'simple/vague-wordin'], 'did you mean `simple/vague-wording`'],
    ['an unknown objective', ['report', 'service-replly'], 'did you mean `service-reply`'],
    ['an unknown indicator', ['series', '__proto__'], 'there is no indicator `__proto__` here'],
    ['an unknown source', ['import', 'ticket', 'x.csv'], 'did you mean `tickets`'],
    ['a missing argument', ['import'], 'the argument `source` is missing'],
    ['too many arguments', ['validate', 'x'], 'too many arguments'],
    ['a day that does not exist', ['validate', '--as-of', '2026-02-30'], 'not a day of the calendar'],
    ['a folder that does not exist', ['validate', '-C', 'nowhere/at/all'], ''],
    [
      'a file that cannot be written',
      ['validate', '--format', 'json=/nowhere/x'],
      'cannot write `/nowhere/x` (ENOENT): make its folder first, or choose another place',
    ],
  ])('%s is one line and exit code 2', async (name, args, message) => {
    const folder = name === 'a folder that does not exist' ? folderOf({}) : workspace();
    const { code, out, err } = await mbo(folder, args);
    expect(err).toContain(message);
    expect(err).toMatch(/^mbo: [^\n]+\n$/);
    expect([code, out]).toEqual([2, '']);
  });

  it('is said in a line that no terminal and no CI service obeys', async () => {
    const hostile = 'a\u001b[2J\n::error::b ##[add-mask]c';
    const folder = folderOf({ 'mbo.yaml': 'format: 1\nname: N\n' });
    for (const args of [
      ['report', hostile],
      ['validate', '--format', hostile],
      ['ledger', 'merge', hostile, 'b', 'c'],
    ]) {
      const { code, err } = await mbo(folder, args);
      expect(code).toBe(2);
      expect(err).toContain('a\\u{1b}[2J');
      expect(err).not.toContain('\u001b');
      expect(err).not.toMatch(/^::|##\[/m);
    }
  });

  it('no mbo.yaml is said with what to do', async () => {
    const { code, err } = await mbo(folderOf({}), ['validate']);
    expect(err).toContain('no `mbo.yaml`');
    expect(code).toBe(2);
  });

  it.each(['validate --format json', '--help', 'explain', 'report', '--version'])('%s to a full disk', async (args) => {
    const { code, err } = await shell(workspace(), `$MBO ${args} > /dev/full`);
    expect(err).toBe('mbo: cannot write stdout (ENOSPC): free some space or choose another place\n');
    expect(code).toBe(2);
  });
});

describe('pipes', () => {
  it('a reader that leaves is no error', async () => {
    for (const args of ['explain', 'explain --format json', '--help']) {
      expect((await shell(workspace(), `$MBO ${args} | head -1`)).err).toBe('');
    }
  });

  it('megabytes of JSON reach a slow reader whole', async () => {
    const keys = Array.from({ length: 101 }, () => 'k: 1\n').join('');
    const files = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`axes/${i}.yaml`, `kind: axis\n${keys}`]));
    const { out } = await shell(workspace(files), '$MBO validate --format json | (sleep 1; cat)');
    expect(out.length).toBeGreaterThan(5_000_000);
    expect(JSON.parse(out).summary.errors).toBeGreaterThan(10_000);
  });
});

describe('mbo explain', () => {
  it('lists all rules, and explains one, a group or all of them', async () => {
    const folder = folderOf({});
    const [list, every, group, one] = await Promise.all(
      [[], ['all'], ['simple'], ['simple/vague-wording']].map((args) => mbo(folder, ['explain', ...args])),
    );
    const listed = list?.out.match(/^[a-z]+\/[a-z0-9-]+(?= )/gm) ?? [];
    expect(listed.length).toBeGreaterThan(40);
    expect(every?.out.match(/^[a-z]+\/[a-z0-9-]+(?= \()/gm)).toEqual(listed);
    expect(group?.out.match(/^simple\/[a-z-]+ \(/gm)?.length).toBeGreaterThan(3);
    expect(one?.out).toMatch(/^simple\/vague-wording \(warning\)\n/);
    expect([list?.code, every?.code, group?.code, one?.code]).toEqual([0, 0, 0, 0]);
  });
});
