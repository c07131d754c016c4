import { type Span, spanBetween } from '../../model/index.js';

/** A range of a text, in UTF-16 units; the end is no part of it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The offset at which each line of a text starts: LF, CRLF and CR end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Turns offsets of a text into lines and columns. */
export function lineIndex(text: string): (start: number, end: number) => Span {
  const starts = lineStarts(text);
  return (start, end) => spanBetween(starts, start, Math.max(start, end));
}
