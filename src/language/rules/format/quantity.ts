import { example } from '../../example.js';
import { phrase, text } from '../../phrase.js';

export const badQuantity = {
  summary: text('A number or quantity cannot be read.', 'Un nombre ou une quantité ne peut être lu.'),
  why: text(
    'A number that two people could read differently must not decide whether an objective is attained.',
    'Un nombre que deux personnes liraient différemment ne doit pas décider si un objectif est atteint.',
  ),
  bad: example`target: 1,5 h`,
  good: example`target: 1.5 h`,
  found: phrase<[written: string, suggestion: string | null, examples: string | null]>({
    en: (written, suggestion, examples) =>
      `\`${written}\` is not a quantity; write ${suggestion ? `\`${suggestion}\`` : `it like ${examples ?? '`90 %`, `12 h`, `4.2 /5` or `12000 EUR`'}`}`,
    fr: (written, suggestion, examples) =>
      `\`${written}\` n’est pas une quantité ; écrivez ${suggestion ? `\`${suggestion}\`` : `par exemple ${examples ?? '`90 %`, `12 h`, `4.2 /5` ou `12000 EUR`'}`}`,
  }),
  cut: phrase<[written: string, suggestion: string | null]>({
    en: (written, suggestion) =>
      `a comma separates entries inside \`{ }\`, so \`${written}\` is cut in two; write ${suggestion ? `\`${suggestion}\`` : 'decimals with a point, `1.5`, and thousands without a sign, `12000`'}`,
    fr: (written, suggestion) =>
      `entre \`{ }\`, la virgule sépare les éléments : \`${written}\` est donc coupé en deux ; écrivez ${suggestion ? `\`${suggestion}\`` : 'les décimales avec un point, `1.5`, et les milliers sans séparateur, `12000`'}`,
  }),
  cutItem: phrase<[written: string, suggestion: string | null]>({
    en: (written, suggestion) =>
      `a comma separates entries inside \`[ ]\`, so \`${written}\` is cut in two; write ${suggestion ? `\`${suggestion}\`` : 'it in quotes'}, or a space after the comma if these are two`,
    fr: (written, suggestion) =>
      `entre \`[ ]\`, la virgule sépare les éléments : \`${written}\` est donc coupé en deux ; écrivez ${suggestion ? `\`${suggestion}\`` : 'le tout entre guillemets'}, ou une espace après la virgule s’il y en a deux`,
  }),
  number: phrase<[written: string, suggestion: string | null]>({
    en: (written, suggestion) =>
      `\`${written}\` is not a plain number${suggestion ? `; write \`${suggestion}\`` : '; write it like `3` or `0.5`'}`,
    fr: (written, suggestion) =>
      `\`${written}\` n’est pas un nombre simple${suggestion ? ` ; écrivez \`${suggestion}\`` : ' ; écrivez par exemple `3` ou `0.5`'}`,
  }),
  tooLarge: phrase<[written: string]>({
    en: (written) => `\`${written}\` is too large to be computed exactly: write it in a larger unit`,
    fr: (written) => `\`${written}\` est trop grand pour un calcul exact : écrivez-le dans une unité plus grande`,
  }),
  range: phrase<[written: string, low: string, high: string]>({
    en: (written, low, high) => `\`${written}\` must lie between ${low} and ${high}`,
    fr: (written, low, high) => `\`${written}\` doit être compris entre ${low} et ${high}`,
  }),
  respelledBound: phrase<[written: string, suggestion: string]>({
    en: (written, suggestion) => `\`${written}\` is no limit; write \`"${suggestion}"\``,
    fr: (written, suggestion) => `\`${written}\` n’est pas une limite ; écrivez \`"${suggestion}"\``,
  }),
  bound: phrase<[written: string, value: string | null]>({
    en: (written, value) =>
      value === null
        ? `\`${written}\` is no limit; write it like \`">= 4.2 /5"\` or \`"<= 3 %"\``
        : `\`${written}\` does not say which side to stay on; write \`">= ${value}"\` to keep at least this, or \`"<= ${value}"\` at most`,
    fr: (written, value) =>
      value === null
        ? `\`${written}\` n’est pas une limite ; écrivez par exemple \`">= 4.2 /5"\` ou \`"<= 3 %"\``
        : `\`${written}\` ne dit pas de quel côté rester ; écrivez \`">= ${value}"\` pour garder au moins cette valeur, ou \`"<= ${value}"\` au plus`,
  }),
  durations: phrase<[unit: string, meant: string | null]>({
    en: (unit, meant) =>
      `numbers of \`${unit}\` are durations, and kept in hours: write \`type: duration\`${meant ? ` and \`unit: ${meant}\`` : ''}`,
    fr: (unit, meant) =>
      `des nombres en \`${unit}\` sont des durées, comptées en heures : écrivez \`type: duration\`${meant ? ` et \`unit: ${meant}\`` : ''}`,
  }),
  unit: phrase<[written: string, examples: string]>({
    en: (written, examples) => `\`${written}\` has the wrong unit here; write it like ${examples}`,
    fr: (written, examples) => `\`${written}\` n’a pas la bonne unité ici ; écrivez par exemple ${examples}`,
  }),
};
