import type { z } from 'zod';
import { missingKey, unknownKey } from '../language/rules/format/key.js';
import { wrongType } from '../language/rules/format/value.js';
import { closest, type Finding, finding, meantName, type Path, type Place, type Text } from '../model/index.js';
import { findingsOfMost } from './most.js';
import type { Refusal } from './shape/issue.js';
import { everyKey, keysAt } from './shape/keys.js';
import type { Value } from './yaml/value.js';

type Issue = z.core.$ZodIssue;
/** One thing that a shape refuses: an issue that holds no others, at its path; of unknown keys, one. */
interface Fault {
  readonly issue: Issue;
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** A finding; `meant` replaces the scalar it is about, where nothing else can have been meant. */
type Make = (rule: string, fault: Fault, message: Text, meant?: string | null) => Finding;

/** What a value's shape refuses, as findings at the place of each, `most` of them. */
export function findingsOf(
  { file, entity }: Pick<Finding, 'entity'> & { readonly file: string },
  shape: z.ZodType,
  value: Value,
  issues: readonly Issue[],
  most: number,
): readonly Finding[] {
  const make: Make = (rule, { path, part }, message, meant = null) =>
    finding(rule, { file, path, part }, message, { entity, ...fixOf(file, path, part, value, meant) });
  const faults = issues.flatMap((issue) => faultsIn(issue, [], value));
  const findings = findingsOfMost(faults, (fault) => findingOf(fault, shape, value, make), most);
  const misspelled = misspelledIn(findings, shape);
  return findings.filter(({ rule, place }) => rule !== 'format/missing-key' || !misspelled.has(pathKey(place)));
}

/** What seems to be missing because its key is misspelled: the keys that were meant, and the choices they belong to. */
function misspelledIn(findings: readonly Finding[], shape: z.ZodType): ReadonlySet<string> {
  const keys = findings.flatMap(({ rule, place }) => {
    if (rule !== 'format/unknown-key' || !('path' in place)) return [];
    const above = place.path.slice(0, -1);
    const meant = closest(String(place.path.at(-1)), keysAt(shape, above));
    return meant === null ? [] : [pathKey({ path: above }), pathKey({ path: [...above, meant] })];
  });
  return new Set(keys);
}

const pathKey = (place: Place | { readonly path: Path }): string => ('path' in place ? JSON.stringify(place.path) : '');

/** The replacement of a key or a scalar by what it was meant to be; the quotes around it stay. */
function fixOf(
  file: string,
  path: Path,
  part: 'key' | 'value',
  value: Value,
  meant: string | null,
): Pick<Finding, 'fix'> {
  const written = part === 'key' ? path.at(-1) : valueAt(value, path);
  if (meant === null || typeof written !== 'string') return {};
  return { fix: { place: { file, path, part, within: [0, written.length] }, text: meant } };
}

function faultsIn(issue: Issue, above: Path, value: Value, part: Fault['part'] = 'value'): readonly Fault[] {
  const path = [...above, ...(issue.path as Path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ issue, path: [...path, key], part: 'key' }));
    case 'invalid_key':
      return issue.issues.flatMap((inner) => faultsIn(inner, path, value, 'key'));
    case 'invalid_union':
      return chosen(issue.errors, path, value).flatMap((inner) => faultsIn(inner, path, value, part));
    default:
      return [{ issue, path, part }];
  }
}

function findingOf(fault: Fault, shape: z.ZodType, value: Value, make: Make): Finding {
  const { issue } = fault;
  switch (issue.code) {
    case 'custom': {
      const { rule, text, meant } = issue.params as unknown as Refusal;
      return make(rule, fault, text, meant);
    }
    case 'unrecognized_keys':
      return keyFinding(fault, shape, value, make);
    case 'invalid_type':
      return typeFinding([issue.expected], fault, value, make);
    default:
      return typeFinding([], fault, value, make);
  }
}

function keyFinding(fault: Fault, shape: z.ZodType, value: Value, make: Make): Finding {
  const [above, key] = [fault.path.slice(0, -1), String(fault.path.at(-1))];
  const known = keysAt(shape, above);
  const message = unknownKey.found(key, closest(key, known), known.length > 14 ? [] : known);
  return make('format/unknown-key', fault, message, keyMeant(key, known, shape, valueAt(value, above)));
}

/** The key that alone can have been meant: one that is not there yet, for a word that is no key elsewhere in the file. */
function keyMeant(key: string, known: readonly string[], shape: z.ZodType, parent: Value | undefined): string | null {
  const meant = meantName(key, known);
  const isTaken = meant === null || parent === null || typeof parent !== 'object' || meant in parent;
  return isTaken || everyKey(shape).has(key) ? null : meant;
}

/** Of the alternatives of a union the one the writer meant: of the right type, with the fewest things wrong. */
function chosen(alternatives: readonly (readonly Issue[])[], path: Path, value: Value): readonly Issue[] {
  const received = valueAt(value, path);
  const fitting = alternatives.filter(
    (issues) => !issues.some((i) => i.code === 'invalid_type' && i.path.length === 0),
  );
  const faults = (issues: readonly Issue[]): number => {
    const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
    // A key that is missing because it is misspelled is one fault with it.
    const others = issues.filter(({ code, path }) => {
      const isCounted = code === 'unrecognized_keys' || unknown.some((key) => closest(key, [String(path.at(-1))]));
      return !isCounted;
    });
    return unknown.length + others.length;
  };
  const [best] = [...fitting].sort((a, b) => faults(a) - faults(b));
  if (best) return best;
  const expected = alternatives.flatMap((issues) =>
    issues.flatMap((i) => (i.code === 'invalid_type' ? [i.expected] : [])),
  );
  return [{ code: 'invalid_type', expected: expected.join('|') as 'string', path: [], message: '', input: received }];
}

function typeFinding(expected: readonly string[], fault: Fault, value: Value, make: Make): Finding {
  const received = valueAt(value, fault.path);
  if (received === undefined) {
    return make('format/missing-key', fault, missingKey.found(String(fault.path.at(-1))));
  }
  const kinds = new Set(expected.flatMap((types) => types.split('|')).map(kindOf));
  const found = make('format/wrong-type', fault, wrongType.found([...kinds], kindOf(typeName(received))));
  const isOneItem = [...kinds].join() === 'list' && typeof received === 'string' && oneItem.test(received);
  return isOneItem ? { ...found, fix: { place: found.place, text: `[${received}]` } } : found;
}

/** A text that between brackets is one item, and the same text. */
const oneItem = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._/-]*[\p{L}\p{M}\p{N}])?$/u;

const kindOf = (type: string): 'text' | 'list' | 'mapping' | 'nothing' =>
  type === 'array' ? 'list' : type === 'object' || type === 'record' ? 'mapping' : type === 'null' ? 'nothing' : 'text';

const typeName = (value: Value): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** What stands at a path of a value; undefined where nothing does. */
export function valueAt(value: Value, path: Path): Value | undefined {
  let found: Value | undefined = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string | number, Value>>)[step];
  }
  return found;
}
