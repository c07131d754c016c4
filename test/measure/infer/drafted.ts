import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { knownPresets, loadPlan } from '../../../src/load/index.js';
import { type Ask, inferSource } from '../../../src/measure/infer/index.js';
import type { Doubt, Drafted, Source } from '../../../src/model/index.js';
import { sourceYaml } from '../../../src/report/index.js';
import { folder } from '../kit.js';

const request = { id: 'tickets', language: 'en', timezone: 'Europe/Paris' } as const;

/** A draft as its file is read again. */
export interface Read {
  readonly drafted: Drafted;
  readonly yaml: string;
  readonly source: Source;
}

/** What is drafted of a file, answering as `choose` does; throws with the reason where nothing is. */
export async function draftedFrom(path: string, choose: (doubt: Doubt) => number | null = () => null): Promise<Read> {
  const ask: Ask = async (doubt) => choose(doubt);
  const drafted = await inferSource(path, { ...request, presets: knownPresets() }, ask);
  if (!('draft' in drafted)) throw new Error(drafted.en);
  const yaml = sourceYaml(drafted, 'en');
  return { drafted, yaml, source: readAgain(yaml) };
}

/** The source that a file holds; throws with its findings. */
function readAgain(yaml: string): Source {
  const files = { 'mbo.yaml': 'format: 1\nname: Test\n', 'sources/tickets.yaml': yaml };
  const bytes = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const { value, findings } = loadPlan(bytes);
  const source = value.sources.get('tickets');
  if (findings.length > 0 || source === undefined) {
    throw new Error(`${findings.map(({ message }) => message.en).join('\n')}\n${yaml}`);
  }
  return source;
}

/** The same for a text or bytes. */
export async function draftOf(text: string | Buffer, choose?: (doubt: Doubt) => number | null): Promise<Read> {
  const path = join(await folder(), 'export.csv');
  await writeFile(path, text);
  return draftedFrom(path, choose);
}
