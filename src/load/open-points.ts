import { type OpenPoint, openMark } from '../model/index.js';
import { lineIndex } from './yaml/lines.js';

/** How many open points of one file are shown. */
const shown = 20;

const marked = /^([^\r\n]*?)TODO\(mbo\):?([^\r\n]*)/gm;

/** The points that a source file leaves open. Comments are no part of its YAML, so they are looked for in its text. */
export function openPoints(text: string): readonly OpenPoint[] {
  if (!text.includes(openMark)) return [];
  const spanOf = lineIndex(text);
  const lines = [...text.matchAll(marked)].flatMap(({ 0: line, 1: before = '', 2: words = '', index }) => {
    const comment = before.search(/(?:^|[ \t])#/);
    if (comment < 0) return [];
    const start = index + before.indexOf('#', comment);
    return [{ text: words.trim(), span: spanOf(start, index + line.trimEnd().length) }];
  });
  return lines.slice(0, shown);
}
