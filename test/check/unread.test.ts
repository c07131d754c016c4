import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { type Kind, shapes } from '../../src/load/shape/index.js';
import { everyKey } from '../../src/load/shape/keys.js';
import { digestOf, type Path } from '../../src/model/index.js';
import { type Files, open, readArchive } from '../workspace.js';

const today = '2026-07-15';

/** A workspace in which nothing is wrong, with every field there is. */
function everyField(): Files {
  const files = readArchive(new URL('every-field.txtar', import.meta.url).pathname);
  const signed = (digest: (id: string) => string): Files =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replace(/DIGEST\((.*?)\)/g, (_, id) => digest(id))]),
    );
  const { plan } = open(
    signed(() => '00000000'),
    today,
  );
  return signed((id) => {
    const objective = plan.objectives.get(id);
    return objective ? digestOf(plan, objective) : '';
  });
}

const files = everyField();
const yaml = Object.keys(files).filter((path) => path.endsWith('.yaml'));

const found = (changed: Files): readonly string[] =>
  open(changed, today).diagnostics.map(
    ({ rule, place, message }) => `${place.file}:${place.line} ${rule} ${message.en}`,
  );

/** The paths of all that a file says, from above to below. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  const own = path.length > 0 ? [path] : [];
  if (value === null || typeof value !== 'object') return own;
  const below = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
  return [...own, ...below.flatMap(([step, inner]) => pathsIn(inner, [...path, step]))];
}

const dataOf = (path: string): unknown => parseDocument(files[path] ?? '').toJS();

/** A file in which one thing is what no field can be, a list in a list. */
function broken(path: string, at: Path): Files {
  const document = parseDocument(files[path] ?? '');
  document.setIn(at, document.createNode([[document.getIn(at)]]));
  return { ...files, [path]: document.toString({ lineWidth: 0 }) };
}

/** A file in which a key has a letter too many. */
function misspelled(path: string, at: Path): Files {
  const document = parseDocument(files[path] ?? '');
  const value = document.getIn(at, true);
  document.deleteIn(at);
  document.setIn([...at.slice(0, -1), `${at.at(-1)}x`], value);
  return { ...files, [path]: document.toString({ lineWidth: 0 }) };
}

// A measure is read whole, and of two ways to write one thing a file has one.
const elsewhere = ['mean', 'percentile', 'p', 'sum', 'count', 'ratio', 'over', 'under', 'nps', 'given', 'parquet'];

describe('a field that cannot be read', () => {
  it('is any of them in a workspace in which nothing is wrong', () => {
    expect(found(files)).toEqual([]);
    const there = new Set(yaml.flatMap((path) => pathsIn(dataOf(path)).map((at) => String(at.at(-1)))));
    const every = Object.values(shapes).flatMap((shape) => [...everyKey(shape)]);
    expect(every.filter((key) => !there.has(key) && !elsewhere.includes(key))).toEqual([]);
  });

  it.each(yaml.map((path) => [path]))('of %s has one finding, and no echo', (path) => {
    const echoes = pathsIn(dataOf(path)).flatMap((at) => {
      const rules = found(broken(path, at));
      return rules.length === 1 && / format\//.test(rules[0] ?? '') ? [] : [[at.join('/'), ...rules]];
    });
    expect(echoes).toEqual([]);
  });

  it.each(yaml.map((path) => [path]))('for its key is misspelled in %s has one finding, and no echo', (path) => {
    const keys = pathsIn(dataOf(path)).filter((at) => everyKeyOf(path).has(String(at.at(-1))) && at.at(-2) !== 'where');
    const echoes = keys.flatMap((at) => {
      const rules = found(misspelled(path, at));
      return rules.length === 1 && / format\//.test(rules[0] ?? '') ? [] : [[at.join('/'), ...rules]];
    });
    expect(echoes).toEqual([]);
  });
});

const everyKeyOf = (path: string): ReadonlySet<string> =>
  everyKey(shapes[path === 'mbo.yaml' ? 'workspace' : (dataOf(path) as { kind: Kind }).kind]);

describe('what is wrong beside a field that cannot be read', () => {
  const path = 'objectives/written-reply.yaml';
  const wrong = (files[path] ?? '')
    .replace(/title: .*/, 'title: Quickly improve things')
    .replace(/^means:.*\n/m, '')
    .replace(/^agreed:\n(?: {2}- .*\n)+/m, '')
    .replace('target: 85 %', 'target: 105 %');
  const rulesIn = (text: string): readonly string[] => {
    expect(text).not.toBe(wrong);
    const { diagnostics } = open({ ...files, [path]: text }, today);
    return diagnostics.filter(({ place }) => place.file === path).map(({ rule }) => rule);
  };
  const before = ['simple/vague-wording', 'realistic/impossible-target', 'accessible/no-means', 'agreement/missing'];
  const without = (...gone: readonly string[]) => before.filter((rule) => !gone.includes(rule)).sort();

  it('is all there while every field can be read', () => {
    expect([...new Set(rulesIn(`${wrong}# whole\n`))].sort()).toEqual(without());
  });

  it.each([
    ['a review', `${wrong}reviews: [{ on: 2026-02-30, by: lea.martin }]\n`, without('agreement/missing')],
    ['an unknown key', `${wrong}colour: red\n`, without()],
    ['the owner', wrong.replace('lea.martin', '[lea.martin]'), without('agreement/missing')],
    ['the period', `${wrong}period: 2O26\n`, without('agreement/missing', 'realistic/impossible-target')],
    ['the title', wrong.replace(/title: .*/, 'title: [Quickly]'), without('agreement/missing', 'simple/vague-wording')],
    ['the aim', wrong.replace('105 %', '85,5 %'), without('agreement/missing', 'realistic/impossible-target')],
    ['another aim', wrong.replace('">= 4.2 /5"', '"4,2 /5"'), without('agreement/missing')],
    ['a step', `${wrong}steps: [{ step: Train, by: soon }]\n`, without('agreement/missing')],
    ['its means', `${wrong}means: { time: 3x2 }\n`, without('agreement/missing', 'accessible/no-means')],
  ])('stays when %s cannot be read', (_, text, expected) => {
    const rules = rulesIn(text);
    expect(rules.filter((rule) => rule.startsWith('format/'))).toHaveLength(1);
    expect([...new Set(rules.filter((rule) => !rule.startsWith('format/')))].sort()).toEqual(expected);
  });

  it('leaves those out who cannot be reckoned with, and goes on to say what is certain without', () => {
    const spent = (budget: string) =>
      open({ ...files, [path]: (files[path] ?? '').replace('4000 EUR', budget) }, today).diagnostics.map((d) => d.rule);
    expect(spent('40000 EUR')).toContain('accessible/over-budget');
    expect(spent('4OOOO EUR')).toEqual(['format/bad-quantity']);
  });
});
