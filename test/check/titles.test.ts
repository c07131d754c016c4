import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/index.js';
import { base, type Files, open, readArchive } from '../workspace.js';

// A corpus is two files: `<name>.txt`, titles one by line below the indicators that their objectives aim at, and
// `<name>.out`, each title with what is found of it: the rule, the words it marks, and the figure these contradict.
// MBO_UPDATE=1 writes the outputs anew; read them as prose before they are committed.
const folder = new URL('titles/', import.meta.url).pathname;
const files = { ...base(), ...readArchive(`${folder}workspace.txtar`) };
const rules = /^(?:simple\/(?:several-outcomes|vague-wording|activity-not-outcome)|measurable\/title-contradicts)$/;

interface Titled {
  readonly title: string;
  /** The line above it that begins with `#`: what the objective aims at, as YAML in flow style; steps where it is empty. */
  readonly aims: string;
}

function read(name: string): readonly Titled[] {
  let aims = '';
  return readFileSync(`${folder}${name}.txt`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('#')) aims = line.slice(1).trim();
      return line === '' || line.startsWith('#') ? [] : [{ title: line, aims }];
    });
}

function objective({ title, aims }: Titled, i: number): string {
  const goal = aims === '' ? 'steps: [{ step: First answers published, by: 2026-09-30 }]' : `indicators: { ${aims} }`;
  return `kind: objective\nid: t${i}\ntitle: ${JSON.stringify(title)}\nsupports: responsiveness\nowner: paul.durand\n${goal}\n`;
}

/** The titles, each with what is found of it; `extra` is added to mbo.yaml. */
function found(titled: readonly Titled[], extra = ''): string {
  const objectives = Object.fromEntries(titled.map((each, i) => [`objectives/t${i}.yaml`, objective(each, i)]));
  const all: Files = { ...files, ...objectives, 'mbo.yaml': `${files['mbo.yaml']}${extra}` };
  const { diagnostics } = open(all, '2026-07-15');
  const words = ({ file, line, column, endColumn }: Diagnostic['place']): string =>
    all[file]?.split('\n')[line - 1]?.slice(column - 1, endColumn - 1) ?? '';
  const show = ({ rule, place, related: [other] }: Diagnostic): string =>
    `  ${rule.replace(/^.*\//, '')}: ${words(place)}${other === undefined ? '' : ` | ${words(other.place)}`}`;
  const lines = titled.flatMap(({ title, aims }, i) => {
    const here = diagnostics.filter(({ rule, entity }) => rules.test(rule) && entity === `t${i}`);
    return [...(aims === titled[i - 1]?.aims ? [] : [`# ${aims}`]), title, ...here.map(show)];
  });
  return `${lines.join('\n')}\n`;
}

it.each(['french', 'english'])('%s titles: what a manager would find, and nothing else', (name) => {
  const [titled, output] = [read(name), `${folder}${name}.out`];
  const actual = found(titled);
  if (process.env.MBO_UPDATE) writeFileSync(output, actual);
  expect(existsSync(output), `no ${name}.out: run with MBO_UPDATE=1`).toBe(true);
  expect(actual).toBe(readFileSync(output, 'utf8'));
});

it.each(['en', 'fr'])('the language of messages does not matter: %s', (language) => {
  for (const name of ['french', 'english']) {
    expect(found(read(name), `language: ${language}\n`)).toBe(readFileSync(`${folder}${name}.out`, 'utf8'));
  }
});
