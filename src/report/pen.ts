import { Chalk, type ChalkInstance } from 'chalk';
import type { Status, Text } from '../model/index.js';
import type { Style } from './style.js';
import { inert, typewritten, visible } from './visible.js';

const drawn = {
  filled: '█',
  open: '▒',
  rest: '░',
  tick: '│',
  branch: '├─ ',
  last: '└─ ',
  pipe: '│  ',
  rule: '─',
  corner: '┌─',
  side: '│',
  arrow: '→',
  related: '↳',
  again: '↑',
  ellipsis: '…',
  dot: '·',
  atLeast: '≥',
  atMost: '≤',
  about: '≈',
  range: '–',
  sparks: '▁▂▃▄▅▆▇█',
  held: '✓',
  broken: '✗',
  todo: '○',
  alert: '▲',
} as const;

export type Glyphs = Readonly<Record<keyof typeof drawn, string>>;

const typed: Glyphs = {
  filled: '#',
  open: '?',
  rest: '.',
  tick: '|',
  branch: '|- ',
  last: '`- ',
  pipe: '|  ',
  rule: '-',
  corner: '->',
  side: '|',
  arrow: '->',
  related: '->',
  again: '^',
  ellipsis: '...',
  dot: '-',
  atLeast: '>=',
  atMost: '<=',
  about: '~',
  range: 'to',
  sparks: '_.:~=+*#',
  held: '+',
  broken: 'x',
  todo: 'o',
  alert: '!',
};

const symbols: Readonly<Record<Status, readonly [drawn: string, typed: string]>> = {
  attained: ['✓', '*'],
  'on-track': ['●', '+'],
  lagging: ['◐', '~'],
  'at-risk': ['▲', '!'],
  missed: ['✗', 'x'],
  'not-started': ['○', 'o'],
  unknown: ['?', '?'],
  dropped: ['–', '-'],
};

/** A style with the means to write in it. */
export interface Pen extends Style {
  readonly glyph: Glyphs;
  readonly ink: ChalkInstance;
}

/** The means to write in a style. */
export function penFor(style: Style): Pen {
  return { ...style, glyph: style.unicode ? drawn : typed, ink: new Chalk({ level: style.colour ? 1 : 0 }) };
}

/** A sentence of mbo in the language of the pen. */
export function say(pen: Pen, text: Text): string {
  return text[pen.language];
}

/** A string from a file, fit for a terminal. */
export function quote(pen: Pen, text: string): string {
  return visible(text, pen.unicode);
}

/** The sign of a status: colour is never the only one. */
export function symbolOf(pen: Pen, status: Status): string {
  return symbols[status][pen.unicode ? 0 : 1];
}

/** Green where all is well, yellow and red where somebody should look, grey where there is nothing to judge. */
export function statusInk(pen: Pen, status: Status): ChalkInstance {
  const { ink } = pen;
  if (status === 'attained' || status === 'on-track') return ink.green;
  if (status === 'lagging') return ink.yellow;
  return status === 'at-risk' || status === 'missed' ? ink.red : ink.gray;
}

/** The lines of a finished text: nothing in it is obeyed by a CI service, no line ends in blanks. */
export function finished(pen: Pen, lines: readonly string[]): string {
  const text = lines.map((line) => `${line.trimEnd()}\n`).join('');
  return inert(pen.unicode ? text : typewritten(text));
}
