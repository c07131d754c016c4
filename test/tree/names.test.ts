import { describe, expect, it } from 'vitest';
import { readFolder, readRevision } from '../../src/tree/index.js';
import { folder, repository } from '../git/repository.js';

const nfd = 'e\u0301';

/** The findings about names, as `place: sentence`. */
const said = (files: Readonly<Record<string, string>>, language: 'en' | 'fr' = 'en') =>
  readFolder(folder(files)).findings.map(({ rule, severity, place, message }) => {
    expect([rule, severity]).toEqual(['format/file-name', 'warning']);
    return `${place.file}: ${message[language]}`;
  });

describe('format/file-name', () => {
  it.each([
    ['what?.yaml', 'the name `what?.yaml` holds `?`, which Windows allows in no name; call it `what-.yaml`'],
    [
      'a<b>"c|.yaml',
      'the name `a<b>"c|.yaml` holds `<`, `>`, `"`, `|`, which Windows allows in no name; call it `a-b--c-.yaml`',
    ],
    [
      'two\nlines.yaml',
      'the name `two\nlines.yaml` holds U+000A, which Windows allows in no name; call it `two-lines.yaml`',
    ],
    ['aux.yaml', 'the name `aux.yaml` is that of a device on Windows, whatever its extension; call it `aux-1.yaml`'],
    [
      'COM1.v2.yaml',
      'the name `COM1.v2.yaml` is that of a device on Windows, whatever its extension; call it `COM1-1.v2.yaml`',
    ],
    [
      `r${nfd}ponse.yaml`,
      `the name \`r${nfd}ponse.yaml\` has accents apart from their letters, which macOS and git spell otherwise; call it \`réponse.yaml\``,
    ],
    [
      'late.yaml.',
      'the name `late.yaml.` is none that is read: a dot or a space follows its extension; call it `late.yaml`',
    ],
    [
      'late.yaml ',
      'the name `late.yaml ` is none that is read: a dot or a space follows its extension; call it `late.yaml`',
    ],
  ])('%s', (name, sentence) => {
    expect(said({ [name]: '' })).toEqual([`${name}: ${sentence}`]);
  });

  it('speaks French', () => {
    expect(said({ 'nul/x.yaml': '', 'axes /y.yaml': '' }, 'fr')).toEqual([
      'axes /y.yaml: le nom `axes ` finit par un point ou une espace, que Windows supprime\u00a0; écrivez plutôt `axes`',
      'nul/x.yaml: le nom `nul` est celui d’un périphérique sous Windows, quelle que soit l’extension\u00a0; écrivez plutôt `nul-1`',
    ]);
  });

  it('says it once of a folder, at its first file, and only of what mbo reads', () => {
    const files = { 'a:b/1.yaml': '', 'a:b/2.yaml': '', 'a:b/c/3.yaml': '', 'what?.md': '', 'c:d/notes.txt': '' };
    expect(said(files)).toEqual([
      'a:b/1.yaml: the name `a:b` holds `:`, which Windows allows in no name; call it `a-b`',
    ]);
  });

  it('says nothing of names that travel', () => {
    const names = ['mbo.yaml', 'Réactivité 2026.yaml', 'auxiliary.yaml', 'com.yaml', 'a..b.yaml', 'nulle-part/x.yaml'];
    expect(said(Object.fromEntries(names.map((name) => [name, ''])))).toEqual([]);
  });

  it('leaves twins to the rule about twins', () => {
    const { findings } = readFolder(folder({ 'é.yaml': '', [`${nfd}.yaml`]: '' }));
    expect(findings.map(({ rule }) => rule)).toEqual(['format/file-name-case']);
  });

  it('shortens a name that git could hold and no disk', async () => {
    const root = repository({ 'mbo.yaml': '' });
    const { findings } = await revisionWith(root, `${'é'.repeat(150)}.yaml`);
    const instead = `${'é'.repeat(60)}.yaml`;
    expect(findings.map(({ message }) => message.en)).toEqual([expect.stringContaining(`; call it \`${instead}\``)]);
  });
});

async function revisionWith(root: string, name: string) {
  const { execFileSync } = await import('node:child_process');
  const git = (args: readonly string[], input: string): string =>
    execFileSync('git', args, { cwd: root, input, encoding: 'utf8' }).trim();
  const blob = git(['hash-object', '-w', '--stdin'], '');
  const tree = git(['mktree', '-z'], `100644 blob ${blob}\t${name}\0`);
  const outcome = await readRevision(
    root,
    root,
    git(['-c', 'user.name=x', '-c', 'user.email=x', 'commit-tree', tree], ''),
  );
  if ('failure' in outcome) throw new Error(outcome.failure.en);
  return outcome;
}

describe('the other files of a tree', () => {
  const files = {
    'mbo.yaml': '',
    'exports/june.csv': '',
    'exports/deep/july.xlsx': '',
    'README.md': '',
    '.env': '',
    'node_modules/x/x.csv': '',
    'nested/mbo.yaml': '',
    'nested/x.csv': '',
  };

  it('are named and not read, the same on disk and in git', async () => {
    const others = ['README.md', 'exports/deep/july.xlsx', 'exports/june.csv'];
    expect(readFolder(folder(files)).value.others).toEqual(others);
    const root = repository(files);
    const outcome = await readRevision(root, root, 'HEAD');
    expect('value' in outcome && outcome.value.others).toEqual(others);
  });
});
