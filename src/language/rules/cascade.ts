import { phrase, text } from '../phrase.js';

export const orphan = {
  summary: text('An objective supports nothing.', 'Un objectif ne soutient rien.'),
  why: text(
    'An objective that hangs on no axis serves no ambition: nobody can say why it is worth the effort.',
    'Un objectif rattaché à aucun axe ne sert aucune ambition : personne ne peut dire pourquoi il vaut l’effort.',
  ),
  found: phrase<[axes: readonly string[]]>({
    en: (axes) =>
      `this objective supports no axis: add \`supports: ${axes[0] ?? '…'}\`${axes.length > 1 ? ` (or ${axes.slice(1).join(', ')}, or a parent objective)` : ''}`,
    fr: (axes) =>
      `cet objectif ne soutient aucun axe : ajoutez \`supports: ${axes[0] ?? '…'}\`${axes.length > 1 ? ` (ou ${axes.slice(1).join(', ')}, ou un objectif parent)` : ''}`,
  }),
};
