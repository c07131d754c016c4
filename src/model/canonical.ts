// Values as one text each, the same for the same meaning: what digests are taken of.

/** A value with conditions inside: one-of lists in any order, quantities however they are spelled (`12h`, `12 h`). */
export function canonicalInAnyOrder(value: unknown): string {
  if (value === null || typeof value !== 'object') return canonical(value);
  if (Array.isArray(value)) return inAnyOrder(value.map(canonicalInAnyOrder));
  if ('text' in value && 'quantity' in value) return canonical(value.quantity ?? value.text);
  return record(value, canonicalInAnyOrder);
}

/** Plain data with its keys sorted, texts in Unicode form NFC with single spaces, absent as null. */
export function canonical(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return isPlain(value) ? `"${value}"` : JSON.stringify(normal(value));
  if (typeof value !== 'object') return String(value);
  return Array.isArray(value) ? `[${value.map(canonical).join(',')}]` : record(value, canonical);
}

// Most texts are canonical as they are: words of printable ASCII that JSON does not escape, a space between two.
const isPlain = (text: string): boolean => /^[!#-[\]-~]+(?: [!#-[\]-~]+)*$/.test(text);

const normal = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** A mapping, its keys sorted, each value as the text that `write` makes of it. */
function record(values: object, write: (value: unknown) => string): string {
  let text = '';
  for (const key of Object.keys(values).sort()) {
    const name = isPlain(key) ? `"${key}"` : JSON.stringify(key);
    text += `${text === '' ? '' : ','}${name}:${write((values as Record<string, unknown>)[key])}`;
  }
  return `{${text}}`;
}

/** A list whose order means nothing. */
export function inAnyOrder(parts: readonly string[]): string {
  return parts.length === 1 ? `[${parts[0]}]` : `[${[...parts].sort().join(',')}]`;
}
