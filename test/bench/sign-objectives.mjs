import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Adds to every objective of a workspace the agreement of its owner and of the manager, as they would have given it. */
export async function signObjectives(folder) {
  const { loadPlan, digestOf } = await rooms(folder);
  const files = readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  const { value: plan } = loadPlan(files);
  for (const objective of plan.objectives.values()) {
    const digest = digestOf(plan, objective);
    const { lead } = plan.teams.get(objective.team);
    const manager = objective.owner === lead ? 'boss' : lead;
    const lines = [objective.owner, manager].map(
      (person) => `  - { by: ${person}, on: "2026-01-12", digest: "${digest}" }\n`,
    );
    appendFileSync(join(folder, objective.origin.file), `agreed:\n${lines.join('')}`);
  }
}

/** The rooms it takes, bundled as one CommonJS file below the folder, because part of what they import is CommonJS. */
async function rooms(folder) {
  const outfile = join(folder, 'rooms.cjs');
  await build({
    stdin: {
      contents: "export { loadPlan } from './src/load/index.ts'; export { digestOf } from './src/model/index.ts';",
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
