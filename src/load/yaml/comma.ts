import { badQuantity } from '../../language/rules/format/quantity.js';
import { type Finding, finding, type Path } from '../../model/index.js';
import { readQuantity } from '../quantity.js';
import type { Pair, ScalarNode } from './node.js';

/**
 * The pairs of a mapping between braces, where a number with a decimal comma is one again: of `{ target: 85,5 % }` YAML
 * makes the value `85` and a key `5 %` without a value, which nobody can have meant.
 */
export function withoutCutValues(text: string, pairs: readonly Pair[]): readonly Pair[] {
  const whole: Pair[] = [];
  for (const pair of pairs) {
    const last = whole.at(-1);
    const { key, value } = pair;
    const isRest = value.start === value.end && !/^ *:/.test(text.slice(key.end, key.end + 100));
    const one = last && isRest ? joined(text, last.value, key, /^\d/, /^, *$/) : null;
    if (last && one) whole[whole.length - 1] = { key: last.key, value: one };
    else whole.push(pair);
  }
  return whole;
}

/** The same of the items of a list between brackets: a number, a comma without a space, and a number with its unit. */
export function withoutCutItems<N extends Pair['value']>(
  text: string,
  items: readonly N[],
): readonly (N | ScalarNode)[] {
  const whole: (N | ScalarNode)[] = [];
  for (const item of items) {
    const last = whole.at(-1);
    const one = last ? joined(text, last, item, /^\d+ ?[%€/\p{L}]/u, /^,$/) : null;
    if (one) whole[whole.length - 1] = one;
    else whole.push(item);
  }
  return whole;
}

/** One scalar of two, where the first ends with a number and the second begins with what may be its decimals. */
function joined(
  text: string,
  first: Pair['value'],
  second: Pair['key'],
  rest: RegExp,
  comma: RegExp,
): ScalarNode | null {
  if (!isPlain(text, first) || !isPlain(text, second)) return null;
  if (!/(?:^|[ ,])[+-]?\d+$/.test(first.value ?? '') || !rest.test(second.value ?? '')) return null;
  if (!comma.test(text.slice(first.end, second.start))) return null;
  const [start, end] = [first.start, second.end];
  return { kind: 'scalar', value: text.slice(start, end), start, end, isCut: true };
}

const isPlain = (text: string, node: Pair['value']): node is ScalarNode =>
  node.kind === 'scalar' && !'"\''.includes(text[node.start] ?? ' ');

/** The finding about a text that YAML cuts at its comma, with what it was surely meant to be; of two items nobody is sure. */
export function cutFinding(file: string, path: Path, written: string): Finding {
  const isNumber = /^[+-]?\d+(?:, *\d+)+ ?\S*$/.test(written);
  const value = isNumber ? decimal(written) : textIn(written);
  const meant = value === null || isNumber ? value : `"${value}"`;
  const place = { file, path, part: 'value' as const };
  if (typeof path.at(-1) === 'number')
    return finding('format/bad-quantity', place, badQuantity.cutItem(written, meant));
  const fix = { place: { ...place, within: [0, written.length] as const }, text: value ?? '' };
  return finding('format/bad-quantity', place, badQuantity.cut(written, meant), value === null ? {} : { fix });
}

function decimal(written: string): string | null {
  const reading = readQuantity(written);
  return 'problem' in reading ? (reading.meant ?? null) : null;
}

/** What is a text between quotes; null where these would need escapes, or where it may be no text. */
const textIn = (written: string): string | null => (/["\\]/.test(written) || !/\p{L}/u.test(written) ? null : written);
