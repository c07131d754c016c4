import { type Language, languages, once, type Plan } from '../../model/index.js';
import { matchesIn, readable } from '../titles.js';
import { type Vagueness, type Words, words } from './words.js';

/** A stretch of a title. */
export interface Hit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface VagueHit extends Hit {
  readonly kind: Vagueness;
}

const number = String.raw`\d(?:[\d.,\s]*\d)?`;

/** One phrase as a pattern: `(x)` may be left out, `#` is a number; any space, any apostrophe. */
function phrase(written: string): string {
  return written
    .replace(/[.*+?^${}|[\]\\]/g, String.raw`\$&`)
    .replace(/\(([^)]*)\)/g, '(?:$1)?')
    .replace(/'/g, "['’]")
    .replace(/ /g, String.raw`\s+`)
    .replace('#', number);
}

// What a word in Latin script is made of; all letters there are would take several times as long to compile.
const wordly = String.raw`[a-z0-9_\u00b5\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff-]`;

/** Whole words only: no letter or digit before a phrase that starts with one, nor after one that ends with one. */
const boundaries = (written: string): readonly [left: string, right: string] => [
  /^[\p{L}#]/u.test(written) ? `(?<!${wordly})` : '',
  /[\p{L})#]$/u.test(written) ? `(?!${wordly})` : '',
];

/**
 * Any of some phrases, the longest first. Phrases with the same boundaries share them: a boundary for each makes a pattern
 * that takes a tenth of a second to compile.
 */
function phrases(list: readonly string[], anchor = ''): RegExp {
  const longestFirst = list.map((written) => written.toLowerCase()).sort((a, b) => b.length - a.length);
  const kinds = [...new Set(longestFirst.map((written) => boundaries(written).join('…')))];
  const groups = kinds.map((kind) => {
    const alike = longestFirst.filter((written) => boundaries(written).join('…') === kind);
    const [left, right] = kind.split('…');
    return `${left}(?:${alike.map(phrase).join('|')})${right}`;
  });
  return new RegExp(`${anchor}(?:${groups.join('|')})`, 'gu');
}

const compile = ({ gradable, activity, vague, numbers }: Words) => ({
  gradable: phrases(gradable, String.raw`^\s*`),
  activity: phrases(activity, String.raw`^\s*`),
  vague: Object.entries(vague).map(([kind, list]) => ({ kind: kind as Vagueness, pattern: phrases(list) })),
  numbers: phrases(numbers),
});

// Most runs read the words of one language, many of none.
const patterns = { en: once(() => compile(words.en)), fr: once(() => compile(words.fr)) };
const harmless = once(() => phrases(languages.flatMap((language) => words[language].harmless)));

// Years, quarters and dates say when, not how much.
const dates =
  /\b(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}\/\d{1,2}\/\d{2,4}|(?:\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}+\s+)?20\d{2}|[QTSH][1-4])\b/giu;

/** The languages whose words count in a workspace: its own, or all where it names none. */
export function languagesOf(plan: Plan): readonly Language[] {
  return plan.workspace.language === null ? languages : [plan.workspace.language];
}

/** The part of a title that is read, in Unicode form NFC, with what it quotes made blank, so that offsets stay. */
export function unquoted(title: string): string {
  return readable(title.normalize('NFC')).replace(/«[^»]*»|“[^”]*”|"[^"]*"|`[^`]*`/g, (quoted) =>
    ' '.repeat(quoted.length),
  );
}

/** The verb of the list that opens the title, where one does. */
export function openingVerb(title: string, list: 'gradable' | 'activity', among: readonly Language[]): Hit | null {
  const text = unquoted(title);
  const small = lowered(text);
  return among.flatMap((language) => hits(text, small, patterns[language]()[list]))[0] ?? null;
}

/** Every vague word of the title outside quotes, in order. */
export function vagueWords(title: string, among: readonly Language[]): readonly VagueHit[] {
  const text = unquoted(title);
  const small = lowered(text);
  const found = among
    .flatMap((language) => patterns[language]().vague)
    .flatMap(({ kind, pattern }) => hits(text, small, pattern).map((hit) => ({ ...hit, kind })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((hit, i) => found.slice(0, i).every((earlier) => earlier.end <= hit.start));
}

/** Whether the title holds a number that is no date. */
export function statesNumber(title: string): boolean {
  const text = readable(title.normalize('NFC')).replace(dates, ' ');
  return /\d/.test(text) || languages.some((language) => lowered(text).search(patterns[language]().numbers) >= 0);
}

function hits(text: string, small: string, pattern: RegExp): readonly Hit[] {
  const found = ranges(text, small, pattern);
  if (found.length === 0) return found;
  const shielded = ranges(text, small, harmless());
  return found.filter((hit) => !shielded.some((range) => range.start <= hit.start && hit.end <= range.end));
}

function ranges(text: string, small: string, pattern: RegExp): readonly Hit[] {
  return matchesIn(small, pattern).map(({ 0: match, index }) => {
    const start = index + match.search(/\S/);
    return { text: text.slice(start, index + match.length), start, end: index + match.length };
  });
}

/** Small letters at the same offsets: patterns that ignore case take far longer to compile. */
function lowered(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
