import type { Preset } from '../../model/index.js';
import type { Value } from '../yaml/value.js';
import { freshdesk } from './freshdesk.js';
import { glpi } from './glpi.js';
import { hubspot } from './hubspot.js';
import { intercom } from './intercom.js';
import { zendesk, zendeskLabels } from './zendesk.js';

// Presets are written as source files are, every scalar a text; none declares a column that identifies a customer.
const presets = { freshdesk, glpi, hubspot, intercom, zendesk };

export const presetNames = ['freshdesk', 'glpi', 'hubspot', 'intercom', 'zendesk'] as const;

const labels: Readonly<Record<string, Preset['labels']>> = { zendesk: zendeskLabels };

/** What the columns of a preset are called in other languages, as far as that is known. */
export const labelsOf = (name: string): Preset['labels'] => labels[name] ?? {};

type Mapping = { readonly [key: string]: Value };

/** A source file completed by the preset it names: what the file says itself comes first, column by column. */
export function withPreset(source: Mapping): Mapping {
  const name = presetNames.find((known) => known === source.preset);
  if (name === undefined) return source;
  const { csv, ...preset }: Mapping = presets[name];
  const dialect = 'parquet' in source ? {} : { csv: merged(csv, source.csv) };
  return { ...preset, ...source, ...dialect, columns: merged(preset.columns, source.columns) };
}

/** The file's own keys over the preset's; anything but a mapping is left for the shape to refuse. */
function merged(preset: Value | undefined, own: Value | undefined): Value {
  if (own === undefined) return preset ?? {};
  return isMapping(preset) && isMapping(own) ? { ...preset, ...own } : own;
}

function isMapping(value: Value | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
