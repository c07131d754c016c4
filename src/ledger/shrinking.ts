import { shrinks } from '../language/rules/import.js';
import { compareStrings, type Finding, finding, startOf } from '../model/index.js';
import type { Import, ImportChange } from './import.js';

/**
 * Why an import of a window that nobody stated is not made: it would take away most of what is known of complete periods.
 * None where it would not. A period is shown with the figures of the first indicator of which it shrinks.
 */
export function shrinkFindings(
  { files, window: { from, to } }: Pick<Import, 'files' | 'window'>,
  { indicators }: ImportChange,
): readonly Finding[] {
  const shrinking = indicators.filter(({ shrunk }) => shrunk.length > 0);
  if (shrinking.length === 0) return [];
  const periods = new Map(shrinking.toReversed().flatMap(({ shrunk }) => shrunk.map((one) => [one.period, one])));
  const inOrder = [...periods.values()].sort((a, b) => compareStrings(a.period, b.period));
  const ids = shrinking.map(({ id }) => id);
  return [finding('import/shrinks', startOf(files[0]?.name ?? ''), shrinks.found(ids, inOrder, `${from}..${to}`))];
}
