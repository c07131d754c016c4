import type { Preset } from '../model/index.js';
import { loadPlan } from './load.js';
import { presetNames } from './presets/index.js';

/** What each preset stands for, by its name. */
export function knownPresets(): ReadonlyMap<string, Preset> {
  const files = presetNames.map((name) => fileOf(`${name}.yaml`, `kind: source\nid: ${name}\npreset: ${name}\n`));
  return loadPlan([fileOf('mbo.yaml', 'format: 1\nname: presets\n'), ...files]).value.sources;
}

const fileOf = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
