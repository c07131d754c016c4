// Writes schemas/*.json from the shapes that read the files; with --check only says whether they are current.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const bundled = await build({
  stdin: { contents: "export { jsonSchemas } from './src/load/schemas.ts';", resolveDir: '.', loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  logLevel: 'warning',
});
const { jsonSchemas } = await import(
  `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
);

const check = process.argv.includes('--check');
mkdirSync('schemas', { recursive: true });
let stale = 0;
for (const [name, schema] of Object.entries(jsonSchemas())) {
  const file = `schemas/${name}.json`;
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!check) writeFileSync(file, text);
  else if (readOrNothing(file) !== text) {
    console.error(`${file} is not current: run npm run schemas`);
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
