import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateObjectives } from './generate-objectives.mjs';
import { installed } from './installed.mjs';
import { inTurn, run } from './process.mjs';
import { signObjectives } from './sign-objectives.mjs';
import { compare } from './table.mjs';

/** Everything mbo checks of many objectives, against the JSON Schema alone by ajv-cli, and two rules by Spectral. */
export async function benchValidation({ mbo, node, cache, files, runs }) {
  const workspace = await workspaceOf(cache, files);
  const objectives = join(workspace, 'objectives', '*.yaml');
  const validate = validation(mbo, workspace);
  console.log(`mbo validate: ${JSON.stringify(JSON.parse(run([...validate, '--format', 'json']).output).summary)}`);
  const against = (name, aim, command) => {
    const what = `mbo validate, ${files} objectives / ${name}`;
    if (command === null) return { what, aim, skipped: `${name} cannot be installed` };
    return compare(what, aim, inTurn(runs, validate, command));
  };
  return [
    against('ajv', 2, ajv(node, cache, objectives)),
    against('Spectral, two rules', 0.2, spectral(node, cache, objectives)),
  ];
}

/** Ten times the objectives, against what it takes when no rule is slower than their number. */
export async function benchScale({ mbo, cache, files, runs }) {
  const [few, many] = [await workspaceOf(cache, files), await workspaceOf(cache, 10 * files)];
  const pairs = inTurn(runs, validation(mbo, many), validation(mbo, few));
  return [compare(`mbo validate, ${10 * files} / ${files} objectives`, 11, pairs)];
}

const validation = (mbo, workspace) => [...mbo, 'validate', '-C', workspace, '--as-of', '2026-05-01'];

async function workspaceOf(cache, files) {
  const workspace = join(cache, `objectives-${files}`);
  if (existsSync(join(workspace, 'complete'))) return workspace;
  rmSync(workspace, { recursive: true, force: true });
  generateObjectives(workspace, files);
  await signObjectives(workspace);
  writeFileSync(join(workspace, 'complete'), '');
  return workspace;
}

// Both expand the pattern themselves: so many names would not fit a command line.

function ajv(node, cache, objectives) {
  const script = installed(join(cache, 'ajv'), 'ajv-cli', '5', 'dist/index.js');
  const schema = resolve('schemas/objective.json');
  return script && [node, script, 'validate', '-s', schema, '-d', objectives, '--spec=draft7', '--strict=false'];
}

function spectral(node, cache, objectives) {
  const folder = join(cache, 'spectral');
  const script = installed(folder, '@stoplight/spectral-cli', '6', 'dist/index.js');
  if (script === null) return null;
  const rules = join(folder, 'rules.yaml');
  const rule = (field) => `  ${field}: { given: $, then: { field: ${field}, function: truthy } }\n`;
  writeFileSync(rules, `rules:\n${rule('title')}${rule('supports')}`);
  return [node, script, 'lint', objectives, '--ruleset', rules, '--ignore-unknown-format'];
}
