import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateObjectives } from './generate-objectives.mjs';
import { inTurn, run } from './process.mjs';
import { signObjectives } from './sign-objectives.mjs';
import { compare } from './table.mjs';

const aim = 2.5;

/** Everything mbo checks of many objectives, against the JSON Schema alone checked by ajv-cli. */
export async function benchValidation({ mbo, node, cache, files, runs }) {
  const what = `mbo validate, ${files} objectives / ajv`;
  const ajv = ajvIn(join(cache, 'ajv'));
  if (ajv === null) return [{ what, aim, skipped: 'ajv-cli cannot be installed' }];
  const workspace = join(cache, `objectives-${files}`);
  if (!existsSync(join(workspace, 'complete'))) {
    rmSync(workspace, { recursive: true, force: true });
    generateObjectives(workspace, files);
    await signObjectives(workspace);
    writeFileSync(join(workspace, 'complete'), '');
  }
  const validate = [...mbo, 'validate', '-C', workspace, '--as-of', '2026-05-01'];
  const schema = resolve('schemas/objective.json');
  // ajv-cli expands the pattern itself: so many names would not fit a command line.
  const given = ['validate', '-s', schema, '-d', join(workspace, 'objectives', '*.yaml')];
  const against = [node, ajv, ...given, '--spec=draft7', '--strict=false'];
  const valid = run(against).output.match(/ valid$/gm)?.length ?? 0;
  if (valid !== files) throw new Error(`ajv found ${valid} of ${files} files valid`);
  const { summary } = JSON.parse(run([...validate, '--format', 'json']).output);
  console.log(`mbo validate: ${JSON.stringify(summary)}; ajv: ${valid} valid`);
  return [compare(what, aim, inTurn(runs, validate, against))];
}

/** ajv-cli, from the cache or else installed there; null when it cannot be. */
function ajvIn(folder) {
  const script = join(folder, 'node_modules', 'ajv-cli', 'dist', 'index.js');
  if (existsSync(script)) return script;
  mkdirSync(folder, { recursive: true });
  const flags = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  spawnSync('npm', ['install', ...flags, 'ajv-cli@5'], { cwd: folder, shell: process.platform === 'win32' });
  return existsSync(script) ? script : null;
}
