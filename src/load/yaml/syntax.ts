import { createRequire as requireFrom } from 'node:module';
import type { CST, ErrorCode, YAMLError } from 'yaml';
import { syntax, tooDeep } from '../../language/rules/format/file.js';
import { syntaxDetails, unclosed } from '../../language/syntax.js';
import { once, type Text } from '../../model/index.js';
import { depthLimit } from './events.js';
import type { Range } from './lines.js';
import { type Unclosed, unclosedOf } from './unclosed.js';

// Loaded for files that are broken, while they are read: it takes longer than to read a hundred that are not.
const library = once((): typeof import('yaml') => requireFrom(import.meta.url)('yaml'));

/** What is wrong with a stretch of a text. */
export interface SyntaxProblem extends Range {
  readonly rule: string;
  readonly message: Text;
}

/** How many syntax errors of one file are shown. */
const shown = 100;

/** How much of a text is looked at first, in UTF-16 units. */
const startLength = 8192;

/** The problem in words, where the detail is known in every language. */
export function syntaxProblem(start: number, end: number, detail: Text): SyntaxProblem {
  const message = { en: syntax.found(detail.en).en, fr: syntax.found(detail.fr).fr };
  return { rule: 'format/syntax', start, end, message };
}

/**
 * Every syntax error of a text that is known to have one. The parser that reads files stops at its first error; this one
 * goes on, slowly where there are many. So the start of a long text is looked at first, for as many as are shown.
 */
export function syntaxProblems(text: string, fallback: SyntaxProblem): readonly SyntaxProblem[] {
  const start = text.slice(0, text.lastIndexOf('\n', startLength) + 1);
  const problems = text.length > startLength ? problemsIn(start).filter(({ end }) => end < start.length) : [];
  if (problems.length > shown) return cut(problems, syntax.andMore);
  const all = problemsIn(text);
  if (all.length === 0) return [fallback];
  return all.length > shown ? cut(all, syntax.more(all.length - shown)) : all;
}

function cut(problems: readonly SyntaxProblem[], message: Text): readonly SyntaxProblem[] {
  const last = problems[shown - 1] as SyntaxProblem;
  return [...problems.slice(0, shown), { ...last, message }];
}

/** Held to the depth limit token by token, because deep nesting can abort the process in the composer. */
function problemsIn(text: string): readonly SyntaxProblem[] {
  const { Composer } = library();
  const tokens = tokensWithin(text, depthLimit * 2);
  if ('offset' in tokens) {
    const start = tokens.offset;
    return [{ rule: 'format/too-deep', start, end: start + 1, message: tooDeep.found(depthLimit) }];
  }
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
  const errors = [...composer.compose(tokens)].flatMap((document) => document.errors);
  return withUnclosed(causes(text, errors), unclosedOf(text, tokens));
}

/** Of what is left open the parser says only where it notices: once for each, somewhere behind it. Both are in order. */
function withUnclosed(errors: readonly YAMLError[], open: readonly Unclosed[]): readonly SyntaxProblem[] {
  let [passed, echoes] = [0, 0];
  const others = errors.filter(({ pos: [start] }) => {
    for (let next = open[passed]; next && next.offset <= start; next = open[++passed]) echoes += 1 + next.more;
    return echoes === 0 || echoes-- === 0;
  });
  return [
    ...others.map((error) => syntaxProblem(error.pos[0], error.pos[1], detailOf(error.code))),
    ...open.map(({ offset, opening, closing }) => syntaxProblem(offset, offset + 1, unclosed(opening, closing))),
  ].sort((a, b) => a.start - b.start);
}

/** Errors without their echoes: of those on one line the first, and a file that indents with tabs does so by habit. */
function causes(text: string, errors: readonly YAMLError[]): readonly YAMLError[] {
  let lineEnd = -1;
  let tabs = 0;
  return errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .filter(({ pos: [start], code }) => {
      if (start <= lineEnd) return false;
      const end = text.indexOf('\n', start);
      lineEnd = end < 0 ? text.length : end;
      return code !== 'TAB_AS_INDENT' || tabs++ === 0;
    });
}

const detailOf = (code: ErrorCode): Text => syntaxDetails[code];

/** The tokens of the text, or where it gets deeper than the limit. */
function tokensWithin(text: string, limit: number): readonly CST.Token[] | { readonly offset: number } {
  const { Lexer, Parser } = library();
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > limit) return { offset };
    offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
