// Writes what is made from the code: schemas/*.json from the shapes that read the files, the table of rules in README.md
// from the rules. With --check it only says whether they are current.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const bundled = await build({
  stdin: {
    contents: `
      export { jsonSchemas } from './src/load/schemas.ts';
      export { rules } from './src/check/rules.ts';`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  logLevel: 'warning',
});
const { jsonSchemas, rules } = await import(
  `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
);

const schemas = Object.entries(jsonSchemas()).map(([name, schema]) => [
  `schemas/${name}.json`,
  `${JSON.stringify(schema, null, 2)}\n`,
]);
const generated = [...schemas, ['README.md', withRules(readFileSync('README.md', 'utf8'))]];

const check = process.argv.includes('--check');
mkdirSync('schemas', { recursive: true });
let stale = 0;
for (const [file, text] of generated) {
  if (!check) writeFileSync(file, text);
  else if (readOrNothing(file) !== text) {
    console.error(`${file} is not current: run npm run generate`);
    stale++;
  }
}
process.exitCode = stale > 0 ? 1 : 0;

function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The readme with the table of rules between its two marks. */
function withRules(readme) {
  const [start, end] = ['<!-- rules: npm run generate -->\n', '<!-- end of rules -->'];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md needs the lines ${start.trim()} and ${end}`);
  return `${readme.slice(0, from + start.length)}${ruleTables()}\n${readme.slice(to)}`;
}

/** A table of rules for each group, folded away: there are too many to read at once. */
function ruleTables() {
  const groups = new Map();
  for (const rule of rules) {
    const [group] = rule.name.split('/');
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  return [...groups]
    .map(([group, members]) => {
      const head = `| rule | severity | what it finds | options |\n|---|---|---|---|`;
      const summary = `<summary><code>${group}</code>: ${members.length} rules</summary>`;
      return `\n<details>${summary}\n\n${[head, ...members.map(row)].join('\n')}\n\n</details>\n`;
    })
    .join('');
}

function row({ name, severity, text, options = {} }) {
  const settings = Object.entries(options).map(([option, value]) => `\`${option}: ${value === '' ? '""' : value}\``);
  const cells = [`\`${name}\``, severity, text.summary.en, settings.join(', ')];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`.replace(/ {2,}\|$/, ' |');
}
