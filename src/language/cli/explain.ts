import { phrase, text } from '../phrase.js';
import { didYouMean } from '../suggestion.js';

/** Why a rule cannot be explained. */
export const cannotExplain = {
  unknownRule: phrase<[name: string, suggestion: string | null]>({
    en: (name, suggestion) =>
      `there is no rule \`${name}\`${didYouMean(suggestion, 'en') || '; `mbo explain` lists them all'}`,
    fr: (name, suggestion) =>
      `il n’y a pas de règle \`${name}\`${didYouMean(suggestion, 'fr') || ' ; `mbo explain` les liste toutes'}`,
  }),
};

/** What stands around the explanation of a rule. */
export const explained = {
  why: text('Why', 'Pourquoi'),
  bad: text('Instead of', 'Au lieu de'),
  good: text('write', 'écrivez'),
  options: text('Options in mbo.yaml', 'Options dans mbo.yaml'),
  severity: { error: text('error', 'erreur'), warning: text('warning', 'avertissement') },
  more: text(
    '`mbo explain RULE` says more of one, `mbo explain all` of each.',
    '`mbo explain RÈGLE` en dit plus sur l’une d’elles, `mbo explain all` sur chacune.',
  ),
};
