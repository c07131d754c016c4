import { describe, expect, it } from 'vitest';
import { fixFile } from '../../src/load/index.js';
import { loadOne } from './open.js';

const objective = (rest: string): string => `kind: objective\nid: o\ntitle: T\n${rest}\n`;
const fixed = (text: string): string => fixFile('x.yaml', Buffer.from(text), loadOne(text).found).text;

describe('a decimal comma between braces', () => {
  it.each([
    ['indicators: { i: { baseline: 58 %, target: 85,5 % } }', '85,5 %', '85.5 %'],
    ['indicators: { i: { target: 85,5 %, baseline: 58 % } }', '85,5 %', '85.5 %'],
    ['indicators: { i: { baseline: 3 /5, milestones: { 2026-06-30: 4,1 /5 }, target: 4.5 /5 } }', '4,1 /5', '4.1 /5'],
    ['indicators: { i: { target: -1,5 points } }', '-1,5 points', '-1.5 points'],
    ['indicators: { i: { target: 4 /5, weight: 1,5 } }', '1,5', '1.5'],
    ['means: { time: 1,5 h/week, budget: 4000 EUR }', '1,5 h/week', '1.5 h/week'],
    ['means: {budget: 3,5 k€}', '3,5 k€', '3.5 k€'],
    ['means: {\n    time: 1,5 h/week }', '1,5 h/week', '1.5 h/week'],
    ['steps: [{ step: passer à 85,5 % des réponses, by: 2026-03-31 }]', 'passer à 85,5 % des réponses', null],
    ['steps: [{ step: T, by: 2026-03-31, evidence: 2,5 jours gagnés }]', '2,5 jours gagnés', null],
  ])('%s has one finding, and its fix', (line, written, meant) => {
    const text = objective(line);
    const { found } = loadOne(text);
    expect(found.map(({ rule }) => rule)).toEqual(['format/bad-quantity']);
    expect(found[0]?.message.en).toBe(
      `a comma separates entries inside \`{ }\`, so \`${written}\` is cut in two; write \`${meant ?? `"${written}"`}\``,
    );
    const { line: row = 0, column = 0, endColumn = 0 } = found[0]?.place ?? {};
    expect(text.split('\n')[row - 1]?.slice(column - 1, endColumn - 1)).toBe(written);
    expect(fixed(text)).toBe(text.replace(written, meant ?? `"${written}"`));
    expect(loadOne(fixed(text)).found.map(({ rule }) => rule)).not.toContain('format/bad-quantity');
  });

  it.each([
    ['means: { budget: 12,500 EUR }', '12,500 EUR'],
    ['means: { budget: 1,234,567 EUR }', '1,234,567 EUR'],
    ['means: { time: 1, 5 h/week }', '1, 5 h/week'],
  ])('%s is left to a person', (line, written) => {
    const text = objective(line);
    const { found } = loadOne(text);
    expect(found.map(({ rule }) => rule)).toEqual(['format/bad-quantity']);
    expect(found[0]?.message.en).toContain(`\`${written}\` is cut in two`);
    expect(fixed(text)).toBe(text);
  });

  it.each([
    ['a key with a value', 'indicators: { i: { target: 85,5 %: 3 } }', 'format/unknown-key'],
    ['a key that is a word', 'means: { time: 3 h/week,budget }', 'format/wrong-type'],
    ['a key after a text', 'means: { support: coaching,5 }', 'format/unknown-key'],
  ])('%s is what it is', (_, line, rule) => {
    expect(loadOne(objective(line)).found.map((each) => each.rule)).toEqual([rule]);
  });
});

describe('a decimal comma between brackets', () => {
  it.each([
    ['means: { support: [2,5 jours, coaching] }', '2,5 jours', '`2.5 jours`'],
    ['means: { support: [coaching,2,5 jours de coaching] }', '2,5 jours de coaching', '`"2,5 jours de coaching"`'],
  ])('%s may be two entries', (line, written, meant) => {
    const text = objective(line);
    const { found } = loadOne(text);
    expect(found.map(({ message }) => message.en)).toEqual([
      `a comma separates entries inside \`[ ]\`, so \`${written}\` is cut in two; write ${meant}, or a space after the comma if these are two`,
    ]);
    expect(fixed(text)).toBe(text);
  });

  it.each(['[2, 5 jours]', '[2,5]', '["2",5 jours]', '[v2,5 jours]'])('%s is a list', (list) => {
    expect(loadOne(objective(`means: { support: ${list} }`)).found).toEqual([]);
  });
});

it('a decimal comma in a block is refused where it stands', () => {
  const text = objective('indicators:\n  i:\n    target: 85,5 %');
  expect(loadOne(text).found.map(({ message }) => message.en)).toEqual(['`85,5 %` is not a quantity; write `85.5 %`']);
  expect(fixed(text)).toBe(text.replace('85,5', '85.5'));
});
