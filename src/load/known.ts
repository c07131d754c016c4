import type { Preset } from '../model/index.js';
import { loadPlan } from './load.js';
import { labelsOf, presetNames } from './presets/index.js';

/** What each preset stands for, by its name. */
export function knownPresets(): ReadonlyMap<string, Preset> {
  const files = presetNames.map((name) => fileOf(`${name}.yaml`, `kind: source\nid: ${name}\npreset: ${name}\n`));
  const { sources } = loadPlan([fileOf('mbo.yaml', 'format: 1\nname: presets\n'), ...files]).value;
  return new Map([...sources].map(([name, source]) => [name, { ...source, labels: labelsOf(name) }]));
}

const fileOf = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
