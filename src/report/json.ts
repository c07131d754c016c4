const unsafe = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

function unicodeEscape(text: string): string {
  return Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
    '',
  );
}

/** Twelve significant digits: what a sum of fractions is meant to be (0.3), rather than how it was reached. */
function decimalNumber(value: number): number | null {
  if (Number.isSafeInteger(value)) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : null;
}

/**
 * Data as JSON, keys in the order given, ending in a newline. What a terminal or a CI log would obey (controls, bidi
 * marks, `##[command]`) is written as escapes, which read back as the same strings.
 */
export function jsonText(data: unknown): string {
  const text = JSON.stringify(data, (_, value) => (typeof value === 'number' ? decimalNumber(value) : value), 2);
  return `${text.replace(unsafe, unicodeEscape).replace(/##(?=[a-z]*\[)/gi, '#\\u0023')}\n`;
}
