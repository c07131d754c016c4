import stringWidth from 'string-width';
import { decimal, percentage } from '../language/amounts.js';
import { progressWords } from '../language/imported.js';
import type { ImportProgress } from '../model/index.js';
import { plainBar } from './bar.js';
import { penFor } from './pen.js';
import type { Style } from './style.js';
import { typewritten } from './visible.js';

/** Before that many ms, a rate says nothing. */
const settled = 1000;

/**
 * One line on how far an import is, `elapsed` ms after its phase began: a bar, records, records a second, time left. What
 * does not fit in the width of the style is left out, the least useful first.
 */
export function progressText(progress: ImportProgress, elapsed: number, style: Style): string {
  const { done, total } = progress;
  const lines =
    total === null ? unmeasured(progress, elapsed, style) : measured(progress, done / total, elapsed, style);
  const written = lines.map((parts) => parts.join('  ')).map((line) => (style.unicode ? line : typewritten(line)));
  return written.find((line) => stringWidth(line) <= style.width) ?? '';
}

type Lines = readonly (readonly string[])[];

/** From the richest line to the shortest. */
function measured({ phase, records }: ImportProgress, reached: number, elapsed: number, style: Style): Lines {
  const { language } = style;
  const share = Math.min(reached || 0, 1);
  const known = elapsed >= settled && share > 0;
  const label = progressWords[phase][language];
  const percent = percentage(Math.floor(100 * share) / 100, language, 0);
  const perSecond = decimal((1000 * records) / elapsed, language, 0);
  const rate = known && records > 0 ? [progressWords.rate(perSecond)[language]] : [];
  const left = known ? [progressWords.left(clock((elapsed * (1 - share)) / share))[language]] : [];
  const bar = (cells: number): string => `${label} ${plainBar(share, cells, penFor(style))} ${percent}`;
  return [
    [bar(20), ...counted(records, style), ...rate, ...left],
    [bar(10), ...counted(records, style), ...left],
    [bar(10), ...left],
    [`${label} ${percent}`, ...left],
    [percent],
  ];
}

function unmeasured({ phase, records }: ImportProgress, elapsed: number, style: Style): Lines {
  const { language } = style;
  const label = progressWords[phase][language];
  const since = elapsed >= settled ? [progressWords.since(clock(elapsed))[language]] : [];
  return [[label, ...counted(records, style), ...since], [label, ...since], [label]];
}

const counted = (records: number, { language }: Style): readonly string[] =>
  records > 0 ? [progressWords.records(decimal(records, language, 0))[language]] : [];

/** A stretch of time in ms as `0:07`, `12:30` or `1:02:03`. */
function clock(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
