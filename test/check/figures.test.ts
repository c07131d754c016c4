import { describe, expect, it } from 'vitest';
import { readTitle, said } from '../../src/check/title/title.js';
import { spent } from '../spent.js';

const read = (written: string): readonly string[] =>
  readTitle(written)
    .figures()
    .map(({ quantities, relation }) => {
      const meant = quantities.map(({ amount, unit }) => `${Number(amount.toFixed(6))} ${unit}`.trim());
      return `${relation} ${meant.join(' or ')}`;
    });

describe('the figures of a title', () => {
  it.each<[string, readonly string[]]>([
    ['Reply to 90 % of requests in under 12 h', ['to 0.9 %', 'most 12 h']],
    ['Répondre à 87,5 % des demandes en moins de 30 minutes', ['to 0.875 %', 'most 0.5 h']],
    ["Résoudre en moins d'1 jour", ['most 24 h']],
    ["Résoudre en moins d'une heure", ['most 1 h']],
    ['Décrocher en 1h30, puis 1 h 30 min', ['most 1.5 h', 'other 1.5 h']],
    ['Porter la note de 3,9 à 4,3 sur 5', ['from 3.9 /5', 'to 4.3 /5']],
    ['Passer de 62 à 90 pour cent', ['from 0.62 %', 'to 0.9 %']],
    ['Cut the delay from 40 h to 12 h', ['from 40 h', 'to 12 h']],
    ['Ouvrir de 8 h à 18 h', ['between 8 h', 'between 18 h']],
    ['Traiter les litiges entre 3 et 10 jours', ['between 72 h', 'between 240 h']],
    ['Répondre à 80-85 % des demandes', ['between 0.8 %', 'between 0.85 %']],
    ['Répondre à neuf demandes sur dix', ['to 0.9 %']],
    ['Nine out of ten calls', ['equal 9 /10 or 0.9 %']],
    ['Quatre-vingt-dix pour cent des appels', ['equal 0.9 %']],
    ['Atteindre un NPS de 30 auprès de 200 clients', ['equal 30 points', 'other 200']],
    ['Amener la recommandation nette (NPS) de 8 à 30 points', ['from 8 points', 'to 30 points']],
    ['Ramener le coût à 3,20 €, below €4 or 12 k€', ['to 3.2 EUR', 'most 4 EUR', 'equal 12000 EUR']],
    ['Réduire de 20 % les réclamations', ['change 0.2 %']],
    ['20 % de retards en moins, 10 % fewer, +5 %', ['change 0.2 %', 'change 0.1 %', 'change 0.05 %']],
    ['Réponses aux 20 % de clients qui font 80 % du CA', ['other 0.2 %', 'other 0.8 %']],
    ['Rembourser les commandes de plus de 100 €', ['other 100 EUR']],
    ['Garantir un délai de moins de 12 h', ['most 12 h']],
    ['Former en 2 jours ouvrés', ['equal 2 working day']],
    ['Train everybody 3 h/week', ['other 3 h']],
    ['Answer round the clock, 24/7, until 15/10/2026, the 30 June or the 2nd of May', []],
  ])('%s', (title, figures) => {
    expect(read(title)).toEqual(figures);
  });

  it('stand where their number and unit do', () => {
    const title = readTitle("L'e\u0301quipe répond à « 80 % » en moins de 12 h");
    expect(title.figures().map((figure) => said(title, figure))).toEqual(['12 h']);
  });

  it('are read in no time from a title of any length', () => {
    const begin = spent();
    for (const piece of [
      '1',
      '1 ',
      '1 sur ',
      'de 1 à ',
      'une heure ',
      'moins de ',
      '« ',
      '(',
      'e\u0301',
      '1 h 1 h ',
      "d'",
    ]) {
      expect(readTitle(piece.repeat(50_000 / piece.length)).figures().length).toBeLessThan(500);
    }
    expect(spent() - begin).toBeLessThan(500);
  });
});
