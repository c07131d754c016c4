import { example } from '../../example.js';
import { choices } from '../../listed.js';
import { phrase, text } from '../../phrase.js';
import { didYouMean } from '../../suggestion.js';

export const duplicateId = {
  summary: text('Two things have the same id.', 'Deux éléments ont le même identifiant.'),
  why: text(
    'A reference is just an id: it must lead to one thing only.',
    'Un renvoi n’est qu’un identifiant : il ne doit mener qu’à un seul élément.',
  ),
  bad: example`id: responsiveness  # ${['in two files', 'dans deux fichiers']}`,
  good: example`id: responsiveness  # ${['in one file', 'dans un seul fichier']}`,
  found: phrase<[id: string]>({
    en: (id) => `the id \`${id}\` is already taken: choose another`,
    fr: (id) => `l’identifiant \`${id}\` est déjà pris : choisissez-en un autre`,
  }),
  first: text('first used here', 'utilisé ici la première fois'),
};

const kinds = {
  en: {
    axis: 'axis',
    ambition: 'ambition',
    objective: 'objective',
    'axis or objective': 'axis or objective',
    indicator: 'indicator',
    source: 'source',
    team: 'team',
    person: 'person',
    competency: 'competency',
    column: 'column',
    dimension: 'dimension',
  },
  fr: {
    axis: 'axe',
    ambition: 'ambition',
    objective: 'objectif',
    'axis or objective': 'axe ni objectif',
    indicator: 'indicateur',
    source: 'source',
    team: 'équipe',
    person: 'personne',
    competency: 'compétence',
    column: 'colonne',
    dimension: 'dimension',
  },
} as const;
export type Referred = keyof typeof kinds.en;

/** Where a name is looked for that means something there only. */
const within: Readonly<Partial<Record<Referred, { readonly en: string; readonly fr: string }>>> = {
  column: { en: ' in the source', fr: ' dans la source' },
  dimension: { en: ' in the indicator', fr: ' dans l’indicateur' },
};

const feminine: readonly Referred[] = ['ambition', 'source', 'team', 'person', 'competency', 'column', 'dimension'];

export const unknownReference = {
  summary: text('A reference leads to nothing.', 'Un renvoi ne mène à rien.'),
  why: text(
    'What hangs on nothing counts nowhere, and nobody is told.',
    'Ce qui n’est rattaché à rien ne compte nulle part, et personne n’en est averti.',
  ),
  bad: example`supports: responsivness`,
  good: example`supports: responsiveness`,
  found: phrase<[referred: Referred, id: string, suggestion: string | null]>({
    en: (referred, id, suggestion) =>
      `there is no ${kinds.en[referred]} \`${id}\`${within[referred]?.en ?? ''}${didYouMean(suggestion, 'en') || ': correct the name, or declare it'}`,
    fr: (referred, id, suggestion) =>
      `il n’y a ${feminine.includes(referred) ? 'aucune' : 'aucun'} ${kinds.fr[referred]} \`${id}\`${within[referred]?.fr ?? ''}${didYouMean(suggestion, 'fr') || ' : corrigez le nom, ou déclarez-le'}`,
  }),
  ambition: phrase<[id: string, axes: readonly string[]]>({
    en: (id, axes) =>
      `\`${id}\` is an ambition, which axes support and objectives do not: write an axis${axes.length > 0 ? ` (${choices(axes)})` : ''} or a parent objective`,
    fr: (id, axes) =>
      `\`${id}\` est une ambition, que soutiennent les axes et non les objectifs : écrivez un axe${axes.length > 0 ? ` (${choices(axes)})` : ''} ou un objectif parent`,
  }),
  closest: phrase<[id: string]>({ en: (id) => `\`${id}\` is here`, fr: (id) => `\`${id}\` se trouve ici` }),
  circular: phrase<[id: string, next: string]>({
    en: (id, next) =>
      `\`${id}\` is computed from \`${next}\`, and so in the end from itself, which gives no value: compute one of them from columns of the export`,
    fr: (id, next) =>
      `\`${id}\` est calculée à partir de \`${next}\`, donc au bout du compte d’elle-même, ce qui ne donne aucune valeur : calculez l’une d’elles à partir de colonnes de l’export`,
  }),
};
