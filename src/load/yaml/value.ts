import { anchor, controlCharacter, duplicateKey, syntax } from '../../language/rules/format/file.js';
import { reservedName } from '../../language/rules/format/key.js';
import type { Path, Text } from '../../model/index.js';
import { invisibleEscape } from '../invisible.js';
import { isReserved } from '../reserved.js';
import type { Range } from './lines.js';
import type { Node, Pair, ScalarNode } from './node.js';

/** What YAML says, as plain data: every scalar is its text. Mappings have no prototype that a key could reach. */
export type Value = string | null | readonly Value[] | { readonly [key: string]: Value };

/** Takes what is wrong with a range; in words only should it be shown. */
export type Report = (
  rule: string,
  range: Range,
  message: () => Text,
  ...related: readonly (Range & { readonly message: Text })[]
) => void;

/** Hears of each text that YAML cuts in two at its comma. */
export type ReportCut = (path: Path, written: string) => void;

/** The plain data of a node; keys that stand twice, look alike, are reserved or merge are reported. */
export function plainValue(node: Node, report: Report, reportCut: ReportCut, path: Path = []): Value {
  if (node.kind === 'scalar') {
    checkEscapes(node, report);
    if (node.isCut) reportCut(path, node.value ?? '');
    return node.value;
  }
  if (node.kind === 'sequence') return node.items.map((item, i) => plainValue(item, report, reportCut, [...path, i]));
  if (node.kind === 'alias') {
    report('format/anchor', node, () => anchor.alias(node.name));
    return null;
  }
  const object: Record<string, Value> = {};
  const seen = new Map<string, Node>();
  for (const pair of node.pairs) {
    const key = keyOf(pair, seen, report);
    if (key !== null) object[key] = plainValue(pair.value, report, reportCut, [...path, key]);
  }
  return object;
}

/** What the file does not hold itself, its escapes may spell. */
function checkEscapes(node: ScalarNode, report: Report): void {
  const code = node.value === null ? null : invisibleEscape(node.value);
  if (code !== null) report('format/control-character', node, () => controlCharacter.found(code));
}

function keyOf({ key, value }: Pair, seen: Map<string, Node>, report: Report): string | null {
  if (key.kind !== 'scalar' || key.value === null) {
    const range = key.start < key.end ? key : value;
    report('format/syntax', range, () => (key.kind === 'alias' ? anchor.alias(key.name) : syntax.complexKey));
    return null;
  }
  checkEscapes(key, report);
  const name = key.value;
  if (name === '<<') {
    report('format/anchor', key, () => anchor.merge);
    return null;
  }
  if (isReserved(name)) {
    report('format/reserved-name', key, () => reservedName.found(name));
    return null;
  }
  const form = name.normalize('NFC');
  const first = seen.get(form);
  if (first !== undefined) {
    const same = first.kind === 'scalar' && first.value === name;
    const message = () => (same ? duplicateKey.found(name) : duplicateKey.twin(name));
    report('format/duplicate-key', key, message, { start: first.start, end: first.end, message: duplicateKey.first });
    return null;
  }
  seen.set(form, key);
  return name;
}
