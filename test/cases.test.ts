import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/check/index.js';
import type { Diagnostic } from '../src/model/index.js';
import { base, open, readArchive } from './workspace.js';

// A case is two files: `<group>/<rule>.txtar`, added to base.txtar, and `<rule>.out`, every finding in both languages.
// MBO_UPDATE=1 writes the outputs anew; read them as prose before they are committed.
const folder = new URL('cases/', import.meta.url).pathname;
const today = '2026-07-15';

const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const cases = groups.flatMap(({ name }) =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.txtar'))
    .map((file) => `${name}/${file.slice(0, -'.txtar'.length)}`),
);

function show({ rule, severity, place, message, related }: Diagnostic): string {
  const lines = [
    `${place.file}:${place.line}:${place.column}-${place.endLine}:${place.endColumn} ${severity}[${rule}]`,
    `  ${message.en}`,
    `  ${message.fr}`,
    ...related.map((r) => `  > ${r.place.file}:${r.place.line}:${r.place.column} ${r.message.en} | ${r.message.fr}`),
  ];
  return lines.join('\n');
}

describe('the base of all cases', () => {
  it('has no finding', () => {
    expect(open(base(), today).diagnostics.map(show)).toEqual([]);
  });
});

describe.each(cases)('%s', (name) => {
  const output = join(folder, `${name}.out`);
  const { diagnostics } = open({ ...base(), ...readArchive(join(folder, `${name}.txtar`)) }, today);
  const actual = `${diagnostics.map(show).join('\n')}\n`;

  it('finds what is expected, in words a manager understands', () => {
    if (process.env.MBO_UPDATE) writeFileSync(output, actual);
    expect(existsSync(output), `no ${name}.out: run with MBO_UPDATE=1`).toBe(true);
    expect(actual).toBe(readFileSync(output, 'utf8'));
  });

  it('finds the rule it is named after, and only documented rules', () => {
    const found = diagnostics.map((diagnostic) => diagnostic.rule);
    expect(found).toContain(name.replace(/@.*$/, ''));
    expect(rules.map((rule) => rule.name)).toEqual(expect.arrayContaining(found));
  });
});
