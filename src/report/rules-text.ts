import { explained } from '../language/cli/explain.js';
import { columnsOf, padEnd } from './columns.js';
import { finished, type Pen, penFor, say } from './pen.js';
import type { RulePage } from './rule-help.js';
import type { Style } from './style.js';

/** Rules by name, one line each. */
export function rulesList(rules: readonly RulePage[], style: Style): string {
  const pen = penFor(style);
  const width = Math.max(...rules.map(({ name }) => columnsOf(name)));
  const lines = rules.map(({ name, text }) => `${pen.ink.bold(padEnd(name, width))}  ${say(pen, text.summary)}`);
  return finished(pen, [...lines, '', say(pen, explained.more)]);
}

/** All that rules say of themselves, a page each. */
export function rulesText(rules: readonly RulePage[], style: Style): string {
  const pen = penFor(style);
  return finished(
    pen,
    rules.flatMap((rule, i) => [...(i === 0 ? [] : ['']), ...pageOf(rule, pen).split('\n')]),
  );
}

function pageOf({ name, severity, text, options }: RulePage, pen: Pen): string {
  const tone = severity === 'error' ? pen.ink.red : pen.ink.yellow;
  const settings = Object.entries(options ?? {}).map(([option, value]) => `${option}: ${value === '' ? '""' : value}`);
  const section = (title: keyof typeof titles, body: string): string =>
    `${pen.ink.bold(say(pen, titles[title]))}\n${body.replace(/^/gm, '    ')}`;
  return [
    `${pen.ink.bold(name)} (${tone(say(pen, explained.severity[severity]))})`,
    say(pen, text.summary),
    section('why', say(pen, text.why)),
    section('bad', say(pen, text.bad)),
    section('good', say(pen, text.good)),
    ...(settings.length === 0 ? [] : [section('options', `rules:\n  ${name}: { ${settings.join(', ')} }`)]),
  ].join('\n\n');
}

const { why, bad, good, options } = explained;
const titles = { why, bad, good, options };
