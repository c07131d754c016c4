import { describe, expect, it } from 'vitest';
import { secondOutcome } from '../../src/check/simple/outcomes.js';
import { openingVerb, statesNumber, vagueWords } from '../../src/check/simple/wording.js';
import { type Diagnostic, languages } from '../../src/model/index.js';
import { spent } from '../spent.js';
import { base, open } from '../workspace.js';
import { rightTitles, type TitleCase, wrongTitles } from './titles.js';

const file = 'objectives/titled.yaml';
const wordingRules = ['simple/several-outcomes', 'simple/vague-wording', 'simple/activity-not-outcome'];

function objective(title: string): string {
  const lines = ['kind: objective', 'id: titled', `title: ${JSON.stringify(title)}`, 'supports: responsiveness'];
  return [...lines, 'owner: paul.durand', 'steps: [{ step: Publish, by: 2026-06-30 }]', ''].join('\n');
}

/** What the wording rules find, with the very words that their place covers. */
function found({ title, language }: TitleCase): readonly string[] {
  const files = base();
  const workspace = language ? `${files['mbo.yaml']}language: ${language}\n` : files['mbo.yaml'];
  const text = objective(title);
  const { diagnostics } = open({ ...files, 'mbo.yaml': workspace ?? '', [file]: text }, '2026-07-15');
  const lines = text.split('\n');
  const words = ({ place }: Diagnostic) => lines[place.line - 1]?.slice(place.column - 1, place.endColumn - 1);
  return diagnostics
    .filter(({ rule, place }) => wordingRules.includes(rule) && place.file === file)
    .map((diagnostic) => `${diagnostic.rule.slice('simple/'.length)}: ${words(diagnostic)}`);
}

describe('titles that are right', () => {
  it.each(rightTitles)('$title', (titled) => {
    expect(found(titled)).toEqual([]);
  });
});

describe('titles that are not', () => {
  it.each(wrongTitles)('$title', (titled) => {
    expect(found(titled)).toEqual(titled.finds);
  });
});

it('reads a title of any length in no time', () => {
  const begin = spent();
  for (const piece of ['some ', 'et ', '1', 'about 1 ', '« ', '(', 'and a b ', '; ', 'e\u0301']) {
    const title = piece.repeat(50_000 / piece.length);
    expect([
      vagueWords(title, languages),
      openingVerb(title, 'gradable', languages),
      secondOutcome(title),
    ]).toHaveLength(3);
    expect(statesNumber(title)).toBe(/\d/.test(piece));
  }
  expect(spent() - begin).toBeLessThan(500);
});
