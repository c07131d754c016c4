import type { Figure } from '../title/figures.js';
import type { Title } from '../title/title.js';
import { type Token, touches } from '../title/tokens.js';

/** Tokens that join two parts of a title, from one to another (exclusive), and where the second part ends. */
export interface Joint {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** The words of a part of a title. */
export function wordsOf({ tokens }: Title, from: number, to: number): readonly string[] {
  return tokens.slice(from, to).map(({ word }) => word);
}

/** The joints of a title outside parentheses and figures; those that follow each other are one. */
export function jointsOf({ tokens, figures }: Title): readonly Joint[] {
  const joints: { from: number; to: number }[] = [];
  let depth = 0;
  for (let at = 1; at < tokens.length - 1; ) {
    const { word } = tokens[at] as Token;
    depth = Math.max(0, depth + (word === '(' ? 1 : word === ')' ? -1 : 0));
    const end = depth > 0 ? at : endOfJoint(tokens, at);
    const to = end > at && isInFigure(figures(), at) ? at : end;
    const last = joints.at(-1);
    if (to > at && last?.to === at) last.to = to;
    else if (to > at) joints.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return joints.map((joint, i) => ({ ...joint, end: joints[i + 1]?.from ?? tokens.length }));
}

const conjunctions = /^(?:et|ou|puis|ensuite|and|or|then|&|,|;|while)$/;
const compound: readonly (readonly string[])[] = [
  ['ainsi', 'que'],
  ['as', 'well', 'as'],
  ['tout', 'en'],
];

function endOfJoint(tokens: readonly Token[], at: number): number {
  const { word } = tokens[at] as Token;
  const isSpaced = !touches(tokens[at - 1], tokens[at]) && !touches(tokens[at], tokens[at + 1]);
  if (conjunctions.test(word) || ((word === '+' || word === '/') && isSpaced)) return at + 1;
  const words = compound.find((each) => each.every((part, i) => tokens[at + i]?.word === part));
  return at + (words?.length ?? 0);
}

/** Whether a token joins the ends of a way or of a range, or stands in a figure. */
function isInFigure(figures: readonly Figure[], at: number): boolean {
  return figures.some(({ from, to, saidFrom, relation }) => {
    const start = relation === 'between' || relation === 'to' ? saidFrom : from;
    return start <= at && at < to;
  });
}
