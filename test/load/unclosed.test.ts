import { describe, expect, it } from 'vitest';
import { loadOne } from './open.js';

/** `line:column what` of each finding. */
const said = (text: string): readonly string[] =>
  loadOne(text).found.map(({ place, message }) => {
    const [, what = message.en] = /^not readable as YAML: (.*?);/.exec(message.en) ?? [];
    return `${place.line}:${place.column} ${what}`;
  });

describe('what nothing closes is named where it opens', () => {
  it.each([
    ['a bracket', 'kind: axis\nsupports: [a, b\ntitle: T\n', ['2:11 nothing closes this `[`']],
    ['a brace', 'kind: axis\nmeans: { time: 3 h/week, budget: 4000 EUR\ntitle: T\n', ['2:8 nothing closes this `{`']],
    ['a brace at the end', 'kind: axis\nmeans: { time: 3 h/week', ['2:8 nothing closes this `{`']],
    ['the inner one', 'kind: axis\nsteps: { a: [b }\ntitle: T\n', ['2:13 nothing closes this `[`']],
    ['in a list', 'steps:\n  - { step: a\n  - { step: b }\n', ['2:5 nothing closes this `{`']],
    ['a quote', 'kind: axis\ntitle: "T\nid: a\n', ['2:8 nothing closes this `"`']],
    ['an apostrophe', "kind: axis\ntitle: 'T\nid: a\n", ["2:8 nothing closes this `'`"]],
    ['a quote before others', 'kind: axis\ntitle: "T\nid: "a"\n', ['2:8 nothing closes this `"`']],
    ['two', 'a: [x\nb: 1\nc: { y\nd: 2\n', ['1:4 nothing closes this `[`', '3:4 nothing closes this `{`']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('and what else is wrong stays', () => {
    expect(said('a: [x\nb: 1\nc: d: e\n')).toEqual(['1:4 nothing closes this `[`', '3:4 two `key: value` on one line']);
  });
});
