import type { z } from 'zod';
import { missingKey, unknownKey } from '../language/rules/format/key.js';
import { wrongType } from '../language/rules/format/value.js';
import { closest, type Finding, finding, meantName, type Path, type Text } from '../model/index.js';
import type { Refusal } from './shape/issue.js';
import { everyKey, keysAt } from './shape/keys.js';
import type { Value } from './yaml/value.js';

type Issue = z.core.$ZodIssue;
/** A finding; `meant` replaces the scalar it is about, where nothing else can have been meant. */
type Make = (rule: string, path: Path, message: Text, part?: 'key' | 'value', meant?: string | null) => Finding;

/** What a value's shape refuses, as findings at the place of each. */
export function findingsOf(
  file: string,
  entity: string | null,
  shape: z.ZodType,
  value: Value,
  issues: readonly Issue[],
): readonly Finding[] {
  const make: Make = (rule, path, message, part = 'value', meant = null) =>
    finding(rule, { file, path, part }, message, { entity, ...fixOf(file, path, part, value, meant) });
  return issues.flatMap((issue) => translate(issue, [], shape, value, make));
}

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

function translate(issue: Issue, above: Path, shape: z.ZodType, value: Value, make: Make): readonly Finding[] {
  const path = [...above, ...(issue.path as Path)];
  switch (issue.code) {
    case 'custom': {
      const { rule, text, meant } = issue.params as unknown as Refusal;
      return [make(rule, path, text, 'value', meant)];
    }
    case 'unrecognized_keys': {
      const known = keysAt(shape, path);
      const shown = known.length > 14 ? [] : known;
      return issue.keys.map((key) => {
        const message = unknownKey.found(key, closest(key, known), shown);
        return make(
          'format/unknown-key',
          [...path, key],
          message,
          'key',
          keyMeant(key, known, shape, valueAt(value, path)),
        );
      });
    }
    case 'invalid_key':
      return issue.issues.flatMap((inner) =>
        translate(inner, path, shape, value, (rule, where, message, _, meant) =>
          make(rule, where, message, 'key', meant),
        ),
      );
    case 'invalid_union':
      return chosen(issue.errors, path, value).flatMap((inner) => translate(inner, path, shape, value, make));
    case 'invalid_type':
      return [typeFinding([issue.expected], path, value, make)];
    default:
      return [typeFinding([], path, value, make)];
  }
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
  const faults = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  const [best] = [...fitting].sort((a, b) => faults(a) - faults(b));
  if (best) return best;
  const expected = alternatives.flatMap((issues) =>
    issues.flatMap((i) => (i.code === 'invalid_type' ? [i.expected] : [])),
  );
  return [{ code: 'invalid_type', expected: expected.join('|') as 'string', path: [], message: '', input: received }];
}

function typeFinding(expected: readonly string[], path: Path, value: Value, make: Make): Finding {
  const received = valueAt(value, path);
  if (received === undefined) return make('format/missing-key', path, missingKey.found(String(path.at(-1))));
  const kinds = new Set(expected.flatMap((types) => types.split('|')).map(kindOf));
  const found = make('format/wrong-type', path, wrongType.found([...kinds], kindOf(typeName(received))));
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
