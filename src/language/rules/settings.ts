import { example } from '../example.js';
import { quoted } from '../listed.js';
import { phrase, text } from '../phrase.js';
import { didYouMean } from '../suggestion.js';

/** What is wrong with a name that should be a rule or a group of rules. */
export const unknownRule = {
  summary: text('A name that is no rule.', 'Un nom qui n’est pas une règle.'),
  why: text(
    'A rule believed to be off, or a finding believed to be accepted, would come back without anyone knowing why.',
    'Une règle que l’on croit désactivée, ou un constat que l’on croit accepté, reviendrait sans que l’on sache pourquoi.',
  ),
  bad: example`rules: { simple/vague-word: off }`,
  good: example`rules: { simple/vague-wording: off }`,
  found: phrase<[name: string, suggestion: string | null]>({
    en: (name, suggestion) =>
      `there is no rule and no group \`${name}\`${didYouMean(suggestion, 'en') || '; `mbo explain` lists them all'}`,
    fr: (name, suggestion) =>
      `il n’y a ni règle ni groupe \`${name}\`${didYouMean(suggestion, 'fr') || ' ; `mbo explain` les liste toutes'}`,
  }),
  mandatory: phrase<[name: string]>({
    en: (name) =>
      `\`${name}\` can be neither set nor ignored, since no figure can be made from what is not read in full: remove this`,
    fr: (name) =>
      `\`${name}\` ne se règle ni ne s’ignore, car aucun chiffre ne se tire de ce qui n’est pas lu en entier : supprimez ceci`,
  }),
};

/** What is wrong with the options of a rule under `rules:` in mbo.yaml. `options` are written with their defaults. */
export const ruleOptions = {
  unknown: phrase<[rule: string, option: string, suggestion: string | null, options: readonly string[]]>({
    en: (rule, option, suggestion, options) =>
      `\`${rule}\` has no option \`${option}\`${didYouMean(suggestion, 'en')}${options.length === 0 ? ': it can only be `off`, `warning` or `error`' : ` (it has ${quoted(options)} by default)`}`,
    fr: (rule, option, suggestion, options) =>
      `\`${rule}\` n’a pas d’option \`${option}\`${didYouMean(suggestion, 'fr')}${options.length === 0 ? ' : elle ne peut valoir que `off`, `warning` ou `error`' : ` (elle a par défaut ${quoted(options)})`}`,
  }),
  ofGroup: phrase<[group: string, option: string]>({
    en: (group, option) => `\`${group}\` is a group of rules: write \`${option}\` under the one rule that has it`,
    fr: (group, option) =>
      `\`${group}\` est un groupe de règles : écrivez \`${option}\` sous la seule règle qui a cette option`,
  }),
  notNumber: phrase<[option: string, written: string, fallback: string]>({
    en: (option, written, fallback) =>
      `\`${option}: ${written}\` cannot be used, so \`${fallback}\` still holds: write a plain number from 0 up`,
    fr: (option, written, fallback) =>
      `\`${option}: ${written}\` est inutilisable, \`${fallback}\` reste donc en vigueur : écrivez un nombre simple, à partir de 0`,
  }),
};
