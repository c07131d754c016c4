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
}

/** What a token says of a time, from coarse to fine. */
const fields = ['year', 'month', 'day', 'hour', 'minute', 'second', 'fraction'] as const;
type Field = (typeof fields)[number] | 'half' | 'offset';

interface Token {
  readonly field: Field | null;
  readonly strptime: string;
  readonly pattern: string;
  readonly width: number | null;
}

const digits = (field: Field, strptime: string, width: number): Token => {
  return { field, strptime, pattern: `\\d{${width}}`, width };
};
const short = (field: Field, strptime: string): Token => ({ field, strptime, pattern: '\\d{1,2}', width: null });
const word = (field: Field, strptime: string, pattern: string): Token => ({ field, strptime, pattern, width: null });

const tokens: Readonly<Record<string, Token>> = {
  yyyy: digits('year', '%Y', 4),
  yy: digits('year', '%y', 2),
  MMMM: word('month', '%B', '[A-Za-z]+'),
  MMM: word('month', '%b', '[A-Za-z]{3}'),
  MM: digits('month', '%m', 2),
  M: short('month', '%m'),
  dd: digits('day', '%d', 2),
  d: short('day', '%d'),
  HH: digits('hour', '%H', 2),
  H: short('hour', '%H'),
  hh: digits('hour', '%I', 2),
  h: short('hour', '%I'),
  mm: digits('minute', '%M', 2),
  m: short('minute', '%M'),
  ss: digits('second', '%S', 2),
  s: short('second', '%S'),
  SSSSSS: digits('fraction', '%f', 6),
  SSS: digits('fraction', '%g', 3),
  a: word('half', '%p', '[AaPp][Mm]'),
  XXX: word('offset', '%z', '(?:Z|[+-]\\d{2}:\\d{2})'),
  xxx: word('offset', '%z', '[+-]\\d{2}:\\d{2}'),
  XX: word('offset', '%z', '(?:Z|[+-]\\d{4})'),
  xx: word('offset', '%z', '[+-]\\d{4}'),
};

/** Whether a format takes the `Z` of UTC for a letter that says nothing: its times would be read as local ones. */
export const quotesUtc = (format: string): boolean => /Z'?$/.test(format.trim());

/** Reads a format such as `dd/MM/yyyy HH:mm`. Null when it holds a token that cannot be read, or pins down no time. */
export function timeFormat(format: string): TimeFormat | null {
  const parts = format.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g) ?? [];
  const read: Token[] = [];
  for (const part of parts) {
    const token = /^[A-Za-z]/.test(part) ? tokens[part] : literal(part);
    if (token === undefined) return null;
    read.push(token);
  }
  if (quotesUtc(format) || !isCoherent(read)) return null;
  const has = (field: Field): boolean => read.some((token) => token.field === field);
  const fixed = read.every((token) => token.width !== null);
  return {
    strptime: read.map((token) => token.strptime).join(''),
    pattern: read.map((token) => token.pattern).join(''),
    like: fixed ? likePattern(read) : null,
    zoned: has('offset'),
  };
}

/**
 * Whether each part of a time is there once, none below one that is missing, and an hour of twelve with its half of the
 * day: in `dd/mm/yyyy` minutes stand where the month is meant, and `hh:mm` would take the afternoon for the morning.
 */
function isCoherent(read: readonly Token[]): boolean {
  const stated = read.flatMap(({ field }) => (field === null ? [] : [field]));
  const chain = fields.filter((field) => stated.includes(field));
  const ofTwelve = read.some(({ strptime }) => strptime === '%I');
  return (
    new Set(stated).size === stated.length &&
    chain.length > 0 &&
    chain.at(-1) === fields[chain.length - 1] &&
    ofTwelve === stated.includes('half') &&
    (chain.includes('hour') || !stated.includes('offset'))
  );
}

function literal(part: string): Token | undefined {
  const quoted = part.startsWith("'");
  const text = quoted ? part.slice(1, -1).replaceAll("''", "'") || "'" : part;
  if (part === "'") return undefined;
  const pattern = text.replace(/[^\p{L}\d ]/gu, '\\$&');
  return { field: null, strptime: text.replaceAll('%', '%%'), pattern, width: text.length };
}

function likePattern(read: readonly Token[]): string {
  return read
    .map((token) => (token.strptime.startsWith('%') && token.width !== null ? '_'.repeat(token.width) : token.strptime))
    .join('');
}
