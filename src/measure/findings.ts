import { type Finding, finding, startOf, type Text } from '../model/index.js';

/** A place in an export and what is to be said of it. */
export interface Remark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: Text;
}

/** A finding at a place in an export; it spans one character. */
export function findingAt(
  rule: string,
  { file, line, column, reason }: Remark,
  severity: Finding['severity'] = 'error',
): Finding {
  const span = { line, column, endLine: line, endColumn: column + 1 };
  return finding(rule, { file, span }, reason, { severity });
}

/** A finding about a file, or the import, as a whole. */
export function wholeFile(rule: string, file: string, reason: Text, severity: Finding['severity'] = 'error'): Finding {
  return finding(rule, startOf(file), reason, { severity });
}
