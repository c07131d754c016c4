import { ciWords, findingWords } from '../language/findings.js';
import type { Diagnostic, Language } from '../model/index.js';
import { literal } from './markdown.js';
import { inRepository, uriOf, worstFirst } from './published.js';
import { type FindingsSummary, summarySentence } from './summary.js';

/** Where and how a summary is shown: `blob` is the address of the commit's files, null when that is not known. */
export interface SummaryPage {
  readonly folder: string;
  readonly language: Language;
  readonly blob: string | null;
  /** Bytes that the page may still take. */
  readonly room: number;
}

/**
 * The findings as a table in Markdown, errors first, cut at a whole row where the page would grow too long; nothing when not
 * even the head has room.
 */
export function jobSummary(diagnostics: readonly Diagnostic[], summary: FindingsSummary, page: SummaryPage): string {
  const { language, room } = page;
  const head = `### mbo\n\n${summarySentence(summary, language)}\n\n`;
  if (diagnostics.length === 0) return head;
  const titles = [ciWords.severity, ciWords.place, ciWords.finding, ciWords.rule].map((title) => title[language]);
  const table = `${head}| ${titles.join(' | ')} |\n|---|---|---|---|\n`;
  const rows = worstFirst(diagnostics).map((each) => rowOf(each, page));
  const more = (cut: number): string => `\n${ciWords.more(cut)[language]}\n`;
  const left = room - Buffer.byteLength(`${table}${more(rows.length)}\n`);
  if (left < 0) return '';
  const fitting = fittingIn(rows, left);
  const cut = rows.length - fitting.length;
  return `${table}${fitting.join('')}${cut > 0 ? more(cut) : ''}\n`;
}

function fittingIn(rows: readonly string[], room: number): readonly string[] {
  let used = 0;
  const beyond = rows.findIndex((row) => {
    used += Buffer.byteLength(row);
    return used > room;
  });
  return beyond < 0 ? rows : rows.slice(0, beyond);
}

function rowOf({ severity, place, message, rule }: Diagnostic, { folder, language, blob }: SummaryPage): string {
  const path = inRepository(folder, place.file);
  const shown = literal(`${path}:${place.line}`);
  const linked = blob === null ? shown : `[${shown}](${blob}/${uriOf(path)}#L${place.line})`;
  const cells = [findingWords[severity][language], linked, sentence(message[language]), literal(rule)];
  return `| ${cells.join(' | ')} |\n`;
}

/** A message of mbo, what it quotes between backticks as code. */
function sentence(message: string): string {
  const parts = message.split('`').map(literal);
  return parts.map((part, i) => (i % 2 === 1 && part !== '' ? `<code>${part}</code>` : part)).join('');
}
