import stringWidth from 'string-width';
import { progressWords } from '../language/imported.js';
import type { ImportProgress } from '../model/index.js';
import { plainBar } from './bar.js';
import { decimal } from './numbers.js';
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
  const { language } = style;
  const { phase, done, total, records } = progress;
  const share = total > 0 ? Math.min(done / total, 1) : 0;
  const known = elapsed >= settled && share > 0;
  const label = progressWords[phase][language];
  const percent = progressWords.share(Math.floor(100 * share))[language];
  const count = records > 0 ? [progressWords.records(decimal(records, language, 0))[language]] : [];
  const rate =
    known && records > 0 ? [progressWords.rate(decimal((1000 * records) / elapsed, language, 0))[language]] : [];
  const left = known ? [progressWords.left(clock((elapsed * (1 - share)) / share))[language]] : [];
  const bar = (cells: number): string => `${label} ${plainBar(share, cells, penFor(style))} ${percent}`;
  const lines = [
    [bar(20), ...count, ...rate, ...left],
    [bar(10), ...count, ...left],
    [bar(10), ...left],
    [`${label} ${percent}`, ...left],
    [percent],
  ].map((parts) => (style.unicode ? parts.join('  ') : typewritten(parts.join('  '))));
  return lines.find((line) => stringWidth(line) <= style.width) ?? '';
}

/** A stretch of time in ms as `0:07`, `12:30` or `1:02:03`. */
function clock(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
