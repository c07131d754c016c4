import { expect, it } from 'vitest';
import { secondOutcome } from '../../src/check/simple/outcomes.js';
import { openingVerb, statesMeasure, vagueWords } from '../../src/check/simple/wording.js';
import { words } from '../../src/check/simple/words.js';
import { readTitle, said } from '../../src/check/title/title.js';
import { spent } from '../spent.js';

it('reads a title of any length in no time', () => {
  const begin = spent();
  for (const piece of [
    'some ',
    'et ',
    '1',
    'about 1 ',
    '« ',
    '(',
    'and a b ',
    '; ',
    'e\u0301',
    'et 1 %, ',
    'pour aller ',
  ]) {
    const title = readTitle(piece.repeat(50_000 / piece.length));
    expect([vagueWords(title), openingVerb(title, 'gradable'), secondOutcome(title)]).toHaveLength(3);
    expect(statesMeasure(title)).toBe(piece.includes('%'));
  }
  expect(spent() - begin).toBeLessThan(500);
});

it.each([
  ['Improve the satisfaction of team 2', false],
  ['Improve response times across 3 channels', false],
  ['Réduire les délais avant le 30 juin 2026', false],
  ['Simplifier le formulaire en 3 champs', true],
  ['Improve 40 answers', true],
  ['Réduire les relances à 3 par dossier', true],
  ['Réduire les rappels de moitié', true],
])('a number counts where it measures: %s, %s', (title, expected) => {
  expect(statesMeasure(readTitle(title))).toBe(expected);
});

it('finds every word of both lists, with its accents or without them', () => {
  const missed = Object.values(words).flatMap(({ vague }) =>
    Object.values(vague)
      .flatMap((list) => list.split(','))
      .map((written) => written.replace(/[()]/g, '').replace('#', '12'))
      .flatMap((word) => [word, word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')])
      .filter((word) => {
        const title = readTitle(`Reach ${word}${word.endsWith("'") ? 'appels' : ' appels'}`);
        return !vagueWords(title).some((span) => said(title, span) === word.normalize('NFC'));
      }),
  );
  expect(missed).toEqual([]);
});
