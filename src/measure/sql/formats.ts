/** A date-fns format as the engine reads it, with a pattern that holds it to its letter. */
export interface TimeFormat {
  /** For `strptime`. */
  readonly strptime: string;
  /** A RE2 pattern that the whole cell must match. */
  readonly pattern: string;
  /** The same as a LIKE pattern, faster, where every token has one width; else null. */
  readonly like: string | null;
  /** Whether the cell states its offset from UTC. */
  readonly zoned: boolean;
  /** What the format pins down: a record dated by month stands for the whole month. */
  readonly precision: 'year' | 'month' | 'day' | 'time';
}

interface Token {
  readonly strptime: string;
  readonly pattern: string;
  readonly width: number | null;
}

const digits = (strptime: string, width: number): Token => ({ strptime, pattern: `\\d{${width}}`, width });
const short = (strptime: string): Token => ({ strptime, pattern: '\\d{1,2}', width: null });
const word = (strptime: string, pattern: string): Token => ({ strptime, pattern, width: null });

const tokens: Readonly<Record<string, Token>> = {
  yyyy: digits('%Y', 4),
  yy: digits('%y', 2),
  MMMM: word('%B', '[A-Za-z]+'),
  MMM: word('%b', '[A-Za-z]{3}'),
  MM: digits('%m', 2),
  M: short('%m'),
  dd: digits('%d', 2),
  d: short('%d'),
  HH: digits('%H', 2),
  H: short('%H'),
  hh: digits('%I', 2),
  h: short('%I'),
  mm: digits('%M', 2),
  m: short('%M'),
  ss: digits('%S', 2),
  s: short('%S'),
  SSSSSS: digits('%f', 6),
  SSS: digits('%g', 3),
  a: word('%p', '[AaPp][Mm]'),
  XXX: word('%z', '[+-]\\d{2}:\\d{2}'),
  xxx: word('%z', '[+-]\\d{2}:\\d{2}'),
  XX: word('%z', '[+-]\\d{4}'),
  xx: word('%z', '[+-]\\d{4}'),
};

/** Reads a format such as `dd/MM/yyyy HH:mm`. Null when it holds a token that cannot be read, or no year. */
export function timeFormat(format: string): TimeFormat | null {
  const parts = format.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g) ?? [];
  const read: Token[] = [];
  for (const part of parts) {
    const token = /^[A-Za-z]/.test(part) ? tokens[part] : literal(part);
    if (token === undefined) return null;
    read.push(token);
  }
  const has = (...names: string[]): boolean => parts.some((part) => names.includes(part));
  if (!has('yyyy', 'yy')) return null;
  const fixed = read.every((token) => token.width !== null);
  return {
    strptime: read.map((token) => token.strptime).join(''),
    pattern: read.map((token) => token.pattern).join(''),
    like: fixed ? likePattern(read) : null,
    zoned: has('XXX', 'xxx', 'XX', 'xx'),
    precision: has('HH', 'H', 'hh', 'h')
      ? 'time'
      : has('dd', 'd')
        ? 'day'
        : has('MM', 'M', 'MMM', 'MMMM')
          ? 'month'
          : 'year',
  };
}

function literal(part: string): Token | undefined {
  const quoted = part.startsWith("'");
  const text = quoted ? part.slice(1, -1).replaceAll("''", "'") || "'" : part;
  if (part === "'") return undefined;
  return { strptime: text.replaceAll('%', '%%'), pattern: text.replace(/[^\p{L}\d ]/gu, '\\$&'), width: text.length };
}

function likePattern(read: readonly Token[]): string {
  return read
    .map((token) => (token.strptime.startsWith('%') && token.width !== null ? '_'.repeat(token.width) : token.strptime))
    .join('');
}
