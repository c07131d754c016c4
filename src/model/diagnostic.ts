import type { Text } from './text.js';

export type Severity = 'error' | 'warning';

/** A path of keys and indices inside a YAML document. */
export type Path = readonly (string | number)[];

/**
 * Where a finding is, before it is known on which line: a node of a YAML document, or of a text the lines and columns
 * (1-based, end exclusive, in UTF-16 units). `within` narrows a scalar to a range of its characters,
 * `entry` is an item of a list with what parts it from the others: what a fix cuts out.
 */
export type Place =
  | {
      readonly file: string;
      readonly path: Path;
      readonly part?: 'key' | 'value' | 'entry';
      readonly within?: readonly [start: number, end: number];
    }
  | { readonly file: string; readonly span: Span };

/** A stretch of text: lines and columns are 1-based, the end is exclusive, columns count UTF-16 units. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Related<P> {
  readonly place: P;
  readonly message: Text;
}

/**
 * A replacement of the text at a place that puts a finding right without a change of what the file means to say. Where the
 * place is `within` a scalar, the text is its value, which is spelled as the scalar is: with its quotes and escapes.
 */
export interface Fix<P> {
  readonly place: P;
  readonly text: string;
}

/** What a stage found wrong. `entity` is the id of the thing concerned, where there is one. */
export interface Finding<P = Place> {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: P;
  readonly entity: string | null;
  readonly message: Text;
  readonly related: readonly Related<P>[];
  readonly fix?: Fix<P>;
}

/** The place of a file as a whole: its first character. */
export function startOf(file: string): Place {
  return { file, span: { line: 1, column: 1, endLine: 1, endColumn: 2 } };
}

/** A finding: an error about nothing that has an id, unless it says otherwise. */
export function finding(
  rule: string,
  place: Place,
  message: Text,
  more: Partial<Pick<Finding, 'severity' | 'entity' | 'related' | 'fix'>> = {},
): Finding {
  return { rule, severity: 'error', place, entity: null, message, related: [], ...more };
}

/** A place whose line and column are known. `field` is the path in the document, `indicators/reply-12h/target`, if any. */
export interface Located extends Span {
  readonly file: string;
  readonly field: string | null;
}

/** A finding that can be shown. */
export type Diagnostic = Finding<Located>;

/** What every stage returns: its value, and everything it found on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** The order in which diagnostics are shown: file, line, column, rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareStrings(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareStrings(a.rule, b.rule)
  );
}

/**
 * What makes each finding the same finding in another version of the files, wherever its lines went: rule, entity (or
 * file), field, and which one it is of several like it, in the order given.
 */
export function identitiesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const counts = new Map<string, number>();
  return diagnostics.map(({ rule, entity, place }) => {
    const alike = JSON.stringify([rule, entity ?? place.file, place.field]);
    const ordinal = (counts.get(alike) ?? 0) + 1;
    counts.set(alike, ordinal);
    return `${alike}#${ordinal}`;
  });
}

/** Orders strings by code unit: the same on every machine, whatever its locale. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
