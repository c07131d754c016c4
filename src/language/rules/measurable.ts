import { phrase, text } from '../phrase.js';

export const noBaseline = {
  summary: text('A target has no baseline.', 'Une cible n’a pas de point de départ.'),
  why: text(
    'Attainment is the way made from the baseline to the target: without a start there is no way to measure.',
    'L’atteinte est le chemin parcouru du départ à la cible : sans point de départ, aucun chemin à mesurer.',
  ),
  found: phrase<[indicator: string]>({
    en: (indicator) =>
      `\`${indicator}\` has a target but no baseline: add \`baseline:\`, the value at the start of the period`,
    fr: (indicator) =>
      `\`${indicator}\` a une cible mais pas de point de départ : ajoutez \`baseline:\`, la valeur au début de la période`,
  }),
};
