import type { z } from 'zod';
import { missingKey } from '../language/rules/format/key.js';
import { type Finding, finding, type OpenPoint, type Outcome } from '../model/index.js';
import { findingsOf } from './issues.js';
import { openPoints } from './open-points.js';
import { withPreset } from './presets/index.js';
import { type Kind, shapes } from './shape/index.js';
import { kind as kindShape } from './shape/organisation.js';
import { decode } from './text.js';
import { readYaml } from './yaml/read.js';
import type { Value } from './yaml/value.js';

/** A file that has the shape of its kind. */
export type Document = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly file: string;
    readonly content: Content<K>;
    readonly open: readonly OpenPoint[];
  };
}[Kind];

/** What the files of a kind say. */
export type Content<K extends Kind> = z.output<(typeof shapes)[K]>;

/** A file of the tree, as bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Mapping = { readonly [key: string]: Value };

/**
 * Reads one YAML file: what it says, in the shape of its kind, or null with the reasons. For one of many files the shapes
 * are compiled first.
 */
export function readDocument({ path: file, bytes }: SourceFile, many = false): Outcome<Document | null> {
  const text = decode(file, bytes);
  if (text.value === null) return { value: null, findings: text.findings };
  const yaml = readYaml(file, text.value);
  if (yaml.value === null || yaml.findings.length > 0) return { value: null, findings: yaml.findings };
  const mapping = yaml.value as Mapping;
  const kind = kindOf(file, mapping);
  if ('findings' in kind) return { value: null, findings: kind.findings };
  if (kind.kind !== 'source') return shaped(file, kind.kind, mapping, [], many);
  return shaped(file, kind.kind, withPreset(mapping), openPoints(text.value), many);
}

function kindOf(file: string, mapping: Mapping): { readonly kind: Kind } | { readonly findings: readonly Finding[] } {
  if (file === 'mbo.yaml') return { kind: 'workspace' };
  if (mapping.kind === undefined) {
    const place = { file, path: [] };
    return { findings: [finding('format/missing-key', place, missingKey.found('kind'))] };
  }
  const read = kindShape.safeParse(mapping.kind);
  if (read.success) return { kind: read.data };
  const issues = read.error.issues.map((issue) => ({ ...issue, path: ['kind', ...issue.path] }));
  return { findings: findingsOf(file, null, kindShape, mapping, issues) };
}

function shaped(
  file: string,
  kind: Kind,
  mapping: Mapping,
  open: Document['open'],
  many: boolean,
): Outcome<Document | null> {
  const read = shapes[kind].safeParse(mapping, { jitless: !many });
  if (read.success) return { value: { kind, file, content: read.data, open } as Document, findings: [] };
  const entity = typeof mapping.id === 'string' ? mapping.id : null;
  const findings = findingsOf(file, entity, shapes[kind], mapping, read.error.issues);
  return { value: kind === 'workspace' ? salvaged(file, mapping, read.error.issues) : null, findings };
}

type Issues = readonly z.core.$ZodIssue[];

/** What is right in `mbo.yaml`: every other file hangs on its language, its period, and each of its rules. */
function salvaged(file: string, mapping: Mapping, issues: Issues): Document | null {
  for (const depth of [2, 1]) {
    const right = issues.flatMap(pathsOf).reduce((rest, path) => without(rest, path.slice(0, depth)), mapping);
    const read = shapes.workspace.safeParse({ format: '1', name: file, ...right });
    if (read.success) return { kind: 'workspace', file, content: read.data, open: [] };
  }
  return null;
}

/** The places that an issue is about. */
const pathsOf = (issue: Issues[number]): readonly (readonly PropertyKey[])[] =>
  'keys' in issue ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

/** A mapping without what stands at a path of keys. */
function without(mapping: Mapping, [step, ...further]: readonly PropertyKey[]): Mapping {
  const { [String(step)]: inner, ...rest } = mapping;
  const deeper = further.length > 0 && inner !== null && typeof inner === 'object' && !Array.isArray(inner);
  return deeper ? { ...rest, [String(step)]: without(inner as Mapping, further) } : rest;
}
