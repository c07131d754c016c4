import type { z } from 'zod';
import { missingKey, unknownKey, wrongType } from '../language/rules/format.js';
import { closest, type Finding, type Path, type Text } from '../model/index.js';
import type { Refusal } from './shape/issue.js';
import { keysAt } from './shape/keys.js';
import type { Value } from './yaml/value.js';

type Issue = z.core.$ZodIssue;
type Make = (rule: string, path: Path, message: Text, part?: 'key' | 'value') => Finding;

/** What a value's shape refuses, as findings at the place of each. */
export function findingsOf(
  file: string,
  entity: string | null,
  shape: z.ZodType,
  value: Value,
  issues: readonly Issue[],
): readonly Finding[] {
  const make: Make = (rule, path, message, part = 'value') => ({
    rule,
    severity: 'error',
    place: { file, path, part },
    entity,
    message,
    related: [],
  });
  return issues.flatMap((issue) => translate(issue, [], shape, value, make));
}

function translate(issue: Issue, above: Path, shape: z.ZodType, value: Value, make: Make): readonly Finding[] {
  const path = [...above, ...(issue.path as Path)];
  switch (issue.code) {
    case 'custom': {
      const { rule, text } = issue.params as unknown as Refusal;
      return [make(rule, path, text)];
    }
    case 'unrecognized_keys': {
      const known = keysAt(shape, path);
      const shown = known.length > 14 ? [] : known;
      return issue.keys.map((key) => {
        const suggestion = closest(key, known);
        return make('format/unknown-key', [...path, key], unknownKey.found(key, suggestion, shown), 'key');
      });
    }
    case 'invalid_key':
      return issue.issues
        .flatMap((inner) => translate(inner, path, shape, value, make))
        .map((finding) => ({ ...finding, place: { ...finding.place, part: 'key' as const } }));
    case 'invalid_union':
      return chosen(issue.errors, path, value).flatMap((inner) => translate(inner, path, shape, value, make));
    case 'invalid_type':
      return [typeFinding([issue.expected], path, value, make)];
    default:
      return [typeFinding([], path, value, make)];
  }
}

/** Of the alternatives of a union the one the writer meant: of the right type, with the fewest things wrong. */
function chosen(alternatives: readonly (readonly Issue[])[], path: Path, value: Value): readonly Issue[] {
  const received = at(value, path);
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
  const received = at(value, path);
  if (received === undefined) return make('format/missing-key', path, missingKey.found(String(path.at(-1))));
  const kinds = new Set(expected.flatMap((types) => types.split('|')).map(kindOf));
  return make('format/wrong-type', path, wrongType.found([...kinds], kindOf(typeName(received))));
}

const kindOf = (type: string): 'text' | 'list' | 'mapping' | 'nothing' =>
  type === 'array' ? 'list' : type === 'object' || type === 'record' ? 'mapping' : type === 'null' ? 'nothing' : 'text';

const typeName = (value: Value): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

function at(value: Value, path: Path): Value | undefined {
  let found: Value | undefined = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string | number, Value>>)[step];
  }
  return found;
}
