import type { ScalarNode } from './node.js';

/**
 * A text spelled as the value of a scalar in its style: escaped between its quotes, and put between quotes where it would
 * mean something else to YAML without them.
 */
export function spelledAs(text: string, { start }: ScalarNode, value: string): string {
  const style = text[start];
  if (style === "'") return value.replaceAll("'", "''");
  if (style === '"') return JSON.stringify(value).slice(1, -1);
  const isBlock = style === '|' || style === '>';
  return isBlock || isPlain(value) ? value : JSON.stringify(value);
}

/** Whether a text is the same text without quotes, also between braces and brackets (YAML 1.2, 7.3.3). */
function isPlain(value: string): boolean {
  return (
    /^(?:[^-?:,[\]{}#&*!|>'"%@`\s]|[-?:](?=\S))[^,[\]{}\n]*$/.test(value) && !/: | #|[:\s]$|^(?:~|null)$/i.test(value)
  );
}
