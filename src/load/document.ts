import type { z } from 'zod';
import { missingKey } from '../language/rules/format/key.js';
import { type Finding, finding, type OpenPoint, type Outcome, type Path } from '../model/index.js';
import { findingsOf } from './issues.js';
import { everything } from './most.js';
import { openPoints } from './open-points.js';
import { type Mapping, readInPart } from './partial.js';
import { withPreset } from './presets/index.js';
import type { Kind, shapes } from './shape/index.js';
import { kind as kindShape } from './shape/organisation.js';
import { decode } from './text.js';
import { readYaml } from './yaml/read.js';

/** A file that has the shape of its kind. */
export type Document = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly file: string;
    readonly content: Content<K>;
    readonly open: readonly OpenPoint[];
    /** The fields that are left out, because they cannot be read. */
    readonly unread: readonly Path[];
    /** Every word of what is left out: each may be the id of something. */
    readonly lost: readonly string[];
  };
}[Kind];

/** What the files of a kind say. */
export type Content<K extends Kind> = z.output<(typeof shapes)[K]>;

/** A file of the tree, as bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads one YAML file: what it says, in the shape of its kind, as far as it can be read; null where too little can, with the
 * reasons, `most` of each sort. For one of many files the shapes are compiled first.
 */
export function readDocument(
  { path: file, bytes }: SourceFile,
  most = everything,
  many = false,
): Outcome<Document | null> {
  const text = decode(file, bytes);
  if (text.value === null) return { value: null, findings: text.findings };
  const { value, findings } = readYaml(file, text.value, most);
  // What is wrong with one value has a path; anything else may change what the rest means.
  const cut = findings.flatMap(({ place }) => ('path' in place ? [place.path] : []));
  if (value === null || cut.length < findings.length) return { value: null, findings };
  const mapping = value as Mapping;
  const kind = kindOf(file, mapping, most);
  if ('findings' in kind) return { value: null, findings: [...findings, ...kind.findings] };
  const isSource = kind.kind === 'source';
  const read = readInPart({ file, kind: kind.kind, cut, most, many }, isSource ? withPreset(mapping) : mapping);
  const open = isSource ? openPoints(text.value) : [];
  const document = read.content === null ? null : { kind: kind.kind, file, open, ...read };
  return { value: document as Document | null, findings: [...findings, ...read.findings] };
}

function kindOf(
  file: string,
  mapping: Mapping,
  most: number,
): { readonly kind: Kind } | { readonly findings: readonly Finding[] } {
  if (file === 'mbo.yaml') return { kind: 'workspace' };
  if (mapping.kind === undefined) {
    const place = { file, path: [] };
    return { findings: [finding('format/missing-key', place, missingKey.found('kind'))] };
  }
  const read = kindShape.safeParse(mapping.kind);
  if (read.success) return { kind: read.data };
  const issues = read.error.issues.map((issue) => ({ ...issue, path: ['kind', ...issue.path] }));
  return { findings: findingsOf({ file, entity: null }, kindShape, mapping, issues, most) };
}
