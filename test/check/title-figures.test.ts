import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../src/check/measurable/title-figures.js';

const read = (title: string): readonly string[] => figuresIn(title).map(({ amount, unit }) => `${amount} ${unit}`);

describe('the figures that a title promises', () => {
  it.each([
    ['Reply to 90 % of requests in under 12 h', ['0.9 %', '12 h']],
    ['Répondre à 87,5 % des demandes en moins de 30 minutes', ['0.875 %', '0.5 h']],
    ["Résoudre en moins d'1 jour", ['24 h']],
    ['Décrocher en moins de 36 s', ['0.01 h']],
    ['Answer within 36 seconds', ['0.01 h']],
    ['Porter la note de 3,9 à 4,3 sur 5', ['4.3 /5']],
    ['Passer de 62 % à 90 % de réponses', ['0.62 %', '0.9 %']],
    ['Moins de 10 % de relances', ['0.1 %']],
  ])('%s', (title, figures) => {
    expect(read(title)).toEqual(figures);
  });

  it.each([
    'Réduire de 20 % les réclamations',
    'Cut complaints by 20 %',
    'Train everybody 3 h/week',
    'Former en 2 jours ouvrés',
    'Answer round the clock, 24/7, until 15/10/2026',
    'Tenir la promesse des 12 h',
    'Give 7 marks out of 5',
  ])('%s: none', (title) => {
    expect(read(title)).toEqual([]);
  });

  it('says where each stands', () => {
    const title = 'Répondre en moins de 12 h';
    const [figure] = figuresIn(title);
    expect(title.slice(figure?.start, figure?.end)).toBe('12 h');
  });
});
