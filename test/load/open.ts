import { decode, loadPlan, locate } from '../../src/load/index.js';
import type { Diagnostic } from '../../src/model/index.js';
import { spent } from '../spent.js';

const workspace = { path: 'mbo.yaml', bytes: Buffer.from('format: 1\nname: Nordvent\n') };

/** What loading one file beside a good mbo.yaml finds in it, with the milliseconds that loading took. */
export function loadOne(content: string | Uint8Array, path = 'x.yaml'): { found: readonly Diagnostic[]; ms: number } {
  const file = { path, bytes: typeof content === 'string' ? Buffer.from(content) : content };
  const started = spent();
  const { findings } = loadPlan(path === 'mbo.yaml' ? [file] : [workspace, file]);
  const found = locate(findings, (name) => (name === path ? (decode(path, file.bytes).value ?? undefined) : undefined));
  return { found, ms: spent() - started };
}

/** `rule line:column` of each finding. */
export const places = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);
