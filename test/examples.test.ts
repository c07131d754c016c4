import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import figures from './fixtures/nordvent-figures.json' with { type: 'json' };
import { readCommand, readGitlab, readJunit, readRdjson, readSarif } from './report/readers.js';

// The examples as a user runs them. Outputs are files: MBO_UPDATE=1 writes them anew, to be read before they are committed.
const root = new URL('..', import.meta.url).pathname;
const expected = join(root, 'test/examples');
const day = ['--as-of', '2026-07-01'];

function mbo(...args: readonly string[]) {
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8' };
  return spawnSync(process.execPath, [join(root, 'bin/mbo.js'), ...args], { encoding: 'utf8', env });
}

function same(name: string, actual: string): void {
  const file = join(expected, name);
  if (process.env.MBO_UPDATE) writeFileSync(file, actual);
  expect(existsSync(file), `no ${name}: run with MBO_UPDATE=1`).toBe(true);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

describe('examples/nordvent', () => {
  it('validates clean before anything is imported', () => {
    const { stdout, status } = mbo('validate', '-C', join(root, 'examples/nordvent'), ...day);
    expect([stdout, status]).toEqual(['✓ Rien à signaler dans 36 fichiers\n', 0]);
  });
});

describe('examples/nordvent with both exports imported', () => {
  const copy = mkdtempSync(join(tmpdir(), 'mbo-nordvent-'));
  const at = ['-C', copy];
  const imported = (source: string, name: string) =>
    mbo('import', source, join(copy, 'exports', name), ...at, '--format', 'json');
  let tickets: ReturnType<typeof mbo>;
  let survey: ReturnType<typeof mbo>;

  beforeAll(() => {
    cpSync(join(root, 'examples/nordvent'), copy, { recursive: true });
    tickets = imported('tickets', 'tickets-2026-S1.csv');
    survey = imported('survey', 'enquete-2026-S1.csv');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('has every record accounted for', () => {
    const { sha256, records, used, rejected, duplicates, outOfScope } = figures.tickets;
    expect(JSON.parse(tickets.stdout).files).toEqual([
      { name: 'tickets-2026-S1.csv', sha256, records, used, rejected, duplicates, outOfScope },
    ]);
    expect([survey.stderr, survey.status]).toEqual(['', 0]);
  });

  it('is taken back by the id that the README names', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme).toContain(`mbo import --undo ${JSON.parse(tickets.stdout).import}\``);
  });

  it('measures what plain Python measured', () => {
    const series = mbo('series', 'reply-within-12h', ...at, ...day, '--where', 'team=written', '--format', 'json');
    const rows: readonly { period: string; value: number; n: number; pending: number }[] = JSON.parse(
      series.stdout,
    ).rows;
    const measured = rows.map(({ period, value, n, pending }) => [period, [Math.round(value * n), n, pending]]);
    expect(Object.fromEntries(measured)).toEqual(figures.tickets.replyWithin12h.written);
  });

  it('changes nothing when the same export comes again', () => {
    const before = readFileSync(join(copy, 'measurements/reply-within-12h.csv'), 'utf8');
    const journal = readFileSync(join(copy, 'measurements/imports.csv'), 'utf8');
    const { indicators } = JSON.parse(imported('tickets', 'tickets-2026-S1.csv').stdout);
    expect(indicators.map(({ changed }: { changed: number }) => changed)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(readFileSync(join(copy, 'measurements/reply-within-12h.csv'), 'utf8')).toBe(before);
    expect(readFileSync(join(copy, 'measurements/imports.csv'), 'utf8')).toBe(journal);
  });

  it('validates clean with its ledger', () => {
    expect(mbo('validate', ...at, ...day).status).toBe(0);
  });

  it('keeps no customer in the ledger', () => {
    const [header = '', first = ''] = new TextDecoder('windows-1252')
      .decode(readFileSync(join(copy, 'exports/tickets-2026-S1.csv')))
      .split('\r\n');
    const name = first.split(';')[header.split(';').indexOf('Demandeur')] as string;
    expect(name.length).toBeGreaterThan(3);
    for (const indicator of ['reply-within-12h', 'first-reply-median', 'imports']) {
      expect(readFileSync(join(copy, `measurements/${indicator}.csv`), 'utf8')).not.toContain(name);
    }
  });

  it.each(['fr', 'en'])('reports where each objective stands, in %s', (lang) => {
    const { stdout, status } = mbo('report', ...at, ...day, '--lang', lang);
    expect(status).toBe(0);
    same(`nordvent-report.${lang}.txt`, stdout);
  });

  it('reports the same as data', () => {
    same('nordvent-report.json', mbo('report', ...at, ...day, '--format', 'json').stdout);
  });
});

describe('examples/broken', () => {
  it.each(['fr', 'en'])('has the findings that people really get, in %s', (lang) => {
    const { stdout, status } = mbo('validate', '-C', join(root, 'examples/broken'), ...day, '--lang', lang);
    expect(status).toBe(1);
    same(`broken.${lang}.txt`, stdout);
  });

  it('finds every mistake its README lists, and nothing else', () => {
    const readme = readFileSync(join(root, 'examples/broken/README.md'), 'utf8');
    // A row without a file goes on about the file above it.
    let file = '';
    const listed = [...readme.matchAll(/^\| (?:`([^`]+)` )?\|.*`([a-z]+\/[a-z0-9-]+)` \|$/gm)].map(([, name, rule]) => {
      file = name ?? file;
      return `${file} ${rule}`;
    });
    const { stdout } = mbo('validate', '-C', join(root, 'examples/broken'), ...day, '--format', 'json');
    const found = JSON.parse(stdout).diagnostics.map((d: { file: string; rule: string }) => `${d.file} ${d.rule}`);
    expect(listed.length).toBeGreaterThan(15);
    expect([...new Set(found)].sort()).toEqual([...new Set(listed)].sort());
  });
});

describe('examples/broken for CI services', () => {
  const repository = mkdtempSync(join(tmpdir(), 'mbo-broken-'));
  const formats = { github: 'txt', gitlab: 'json', sarif: 'json', junit: 'xml', rdjson: 'json' };
  const out = Object.fromEntries(Object.keys(formats).map((format) => [format, join(repository, format)]));
  const written = (format: string): string => readFileSync(join(repository, format), 'utf8');

  beforeAll(() => {
    // Files are named from the folder that holds .git.
    mkdirSync(join(repository, '.git'));
    cpSync(join(root, 'examples/broken'), join(repository, 'goals'), { recursive: true });
    const asked = Object.entries(out).flatMap(([format, file]) => ['--format', `${format}=${file}`]);
    const { status, stderr } = mbo('validate', '-C', join(repository, 'goals'), ...day, '--lang', 'en', ...asked);
    expect([status, stderr]).toEqual([1, '']);
  });
  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  it.each(Object.entries(formats))('are told as expected in the format %s', (format, extension) => {
    same(
      `broken.${format}.${extension}`,
      written(format).replace(/"semanticVersion": "[^"]+"/, '"semanticVersion": "…"'),
    );
  });

  it('are told the same in every format, each as its readers want it', async () => {
    const commands = written('github').trimEnd().split('\n').map(readCommand);
    const said = {
      github: commands.slice(0, -1).map((command) => command?.message),
      gitlab: readGitlab(written('gitlab')).map(
        (issue: { description: string }) => issue.description.split(/: (.*)/s)[1],
      ),
      sarif: readSarif(written('sarif')).runs[0].results.map(
        (result: { message: { text: string } }) => result.message.text,
      ),
      junit: (await readJunit(written('junit'))).map(({ message }) => message),
      rdjson: readRdjson(written('rdjson')).diagnostics.map(({ message }: { message: string }) => message),
    };
    expect(said.github.length).toBeGreaterThan(25);
    expect(commands.at(-1)?.command).toBe('notice');
    for (const messages of Object.values(said)) expect([...messages].sort()).toEqual([...said.github].sort());
  });
});
