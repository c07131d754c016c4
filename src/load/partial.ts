import type { z } from 'zod';
import { closest, type Finding, groupBy, isOnWay, type Path } from '../model/index.js';
import { findingsOf, valueAt } from './issues.js';
import { type Kind, shapes } from './shape/index.js';
import { keysAt } from './shape/keys.js';
import type { Value } from './yaml/value.js';

type Issue = z.core.$ZodIssue;

export type Mapping = { readonly [key: string]: Value };

/** What a file says as far as it can be read, and what was left out. */
export interface InPart {
  /** In the shape of its kind; null where too little of it can be read. */
  readonly content: unknown;
  /** The fields that were left out, each one whole. */
  readonly unread: readonly Path[];
  /** Every word of what was left out: each may be the id of something. */
  readonly lost: readonly string[];
  readonly findings: readonly Finding[];
}

/** Fields of which each entry is read by itself. */
const byEntry: Partial<Record<Kind, readonly string[]>> = {
  workspace: ['rules', 'calendar'],
  objective: ['indicators'],
  source: ['columns'],
  organisation: ['teams', 'people', 'competencies'],
};

/** Fields without which nobody can tell what the rest of a file means, or what it lives with. */
const essential: Partial<Record<Kind, readonly string[]>> = {
  ambition: ['kind', 'id', 'ignore'],
  axis: ['kind', 'id', 'ignore'],
  objective: ['kind', 'id', 'closed', 'ignore'],
  indicator: ['kind', 'id', 'unit', 'better', 'source', 'measure', 'every', 'by', 'ignore'],
  source: ['kind', 'id', 'preset', 'events', 'ignore'],
  organisation: ['kind'],
};

/** How often a file is read again without what was refused: more than fields need that do not hang on each other. */
const rounds = 5;

/** A file with more fields that cannot be read says too little. */
const mostUnread = 100;

/** What is read, and how. */
interface Task {
  readonly file: string;
  readonly kind: Kind;
  /** Values that are known to be unreadable. */
  readonly cut: readonly Path[];
  /** How many findings are made. */
  readonly most: number;
  /** Whether the shape is compiled first. */
  readonly many: boolean;
}

/**
 * Reads a file as far as it goes: an unknown key is left aside, and a field that cannot be read is left out, as is one that
 * an unknown key was probably meant for. Nothing is said of what is only wrong because a field was left out.
 */
export function readInPart({ file, kind, cut, most, many }: Task, mapping: Mapping): InPart {
  const shape: z.ZodType = shapes[kind];
  const entity = typeof mapping.id === 'string' ? mapping.id : null;
  const standIns = standInsFor(file, kind, mapping);
  const findings: Finding[] = [];
  let left = without({ rest: mapping, unread: [], lost: [] }, cut);
  let due = cut;
  for (let round = 0; round < rounds && isEnough(kind, left.unread); round++) {
    const isWhole = left.rest === mapping;
    const read = shape.safeParse(isWhole ? mapping : { ...standIns, ...left.rest }, { jitless: !many });
    if (read.success && due.length === 0) return { content: read.data, ...left, findings };
    const strangers = strangersIn(read.error?.issues ?? [], shape, left.rest);
    const meant = strangers.flatMap((stranger) => (stranger.meant ? [stranger.meant] : [])).slice(0, mostUnread);
    const issues = freshOf(read.error?.issues ?? [], [...left.unread, ...due]);
    const room = most - findings.length;
    if (room >= 0) findings.push(...findingsOf({ file, entity }, shape, left.rest, issues, room));
    const refused = issues.flatMap(({ code, path }) => (code === 'unrecognized_keys' ? [] : [path as Path]));
    if (refused.some((path) => path.length === 0)) break;
    const aside = without(
      left,
      strangers.map(({ path }) => path),
    );
    left = leaveOut(aside, kind, [...due, ...refused, ...meant]);
    due = [];
  }
  return { content: null, ...left, findings };
}

/** What is left of a file. */
interface Left {
  readonly rest: Mapping;
  readonly unread: readonly Path[];
  readonly lost: readonly string[];
}

/** Without the fields that some paths lead into. */
function leaveOut(left: Left, kind: Kind, paths: readonly Path[]): Left {
  const fields = paths.map((path) => path.slice(0, byEntry[kind]?.includes(String(path[0])) === true ? 2 : 1));
  const distinct = [...new Map(fields.map((field) => [JSON.stringify(field), field])).values()];
  return { ...without(left, distinct), unread: [...left.unread, ...distinct] };
}

/** Without what stands at some paths, whose words may be ids. */
function without({ rest, unread, lost }: Left, paths: readonly Path[]): Left {
  if (paths.length === 0) return { rest, unread, lost };
  const words = wordsIn(JSON.stringify(paths.map((path) => [path, valueAt(rest, path)])));
  return { rest: pruned(rest, paths) as Mapping, unread, lost: [...lost, ...words] };
}

/** The issues but for those of fields that are left out. */
function freshOf(issues: readonly Issue[], fields: readonly Path[]): readonly Issue[] {
  if (fields.length === 0) return issues;
  return issues.filter(({ code, path }) => {
    return code === 'unrecognized_keys' || !fields.some((field) => isOnWay(field, path as Path));
  });
}

/** What has to be there for the rest to be read: a thing may be called by its id until its title can be read. */
function standInsFor(file: string, kind: Kind, { id = null }: Mapping): Mapping {
  if (kind === 'workspace') return { format: '1', name: file };
  return kind === 'organisation' ? {} : { title: id };
}

const isEnough = (kind: Kind, unread: readonly Path[]): boolean =>
  unread.length <= mostUnread && !unread.some(([field]) => essential[kind]?.includes(String(field)));

/** Everything in a text that could be an id. */
export const wordsIn = (text: string): readonly string[] => text.match(/[a-z0-9][a-z0-9._-]*/g) ?? [];

interface Stranger {
  readonly path: Path;
  /** The field it was probably meant for, where that is not there itself. */
  readonly meant: Path | null;
}

/** The unknown keys that issues are about. */
function strangersIn(issues: readonly Issue[], shape: z.ZodType, mapping: Mapping): readonly Stranger[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const above = issue.path as Path;
    const known = keysAt(shape, above);
    return issue.keys.map((key) => {
      const meant = closest(key, known);
      const isThere = meant === null || valueAt(mapping, [...above, meant]) !== undefined;
      return { path: [...above, key], meant: isThere ? null : [...above, meant] };
    });
  });
}

/** A value without what stands at some paths; the items of a list keep their places. */
function pruned(value: Value, paths: readonly Path[]): Value {
  if (value === null || typeof value !== 'object' || paths.length === 0) return value;
  const further = groupBy(paths, ([step]) => String(step));
  const below = (key: string, inner: Value): Value => {
    return pruned(
      inner,
      (further.get(key) ?? []).map(([, ...rest]) => rest),
    );
  };
  if (isList(value)) return value.map((item, i) => below(String(i), item));
  const kept = Object.entries(value).filter(([key]) => further.get(key)?.every(({ length }) => length > 1) ?? true);
  return Object.fromEntries(kept.map(([key, inner]) => [key, below(key, inner)]));
}

const isList = (value: object): value is readonly Value[] => Array.isArray(value);
