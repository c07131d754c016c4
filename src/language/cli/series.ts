import type { Grain } from '../../model/period.js';
import { grainName } from '../counts.js';
import { choices } from '../listed.js';
import { phrase } from '../phrase.js';
import { didYouMean } from '../suggestion.js';

/** Why a series cannot be shown as asked, and what to write. */
export const cannotShow = {
  badWhere: phrase<[value: string]>({
    en: (value) => `\`--where ${value}\`: write \`--where dimension=value\``,
    fr: (value) => `\`--where ${value}\` : écrivez \`--where dimension=valeur\``,
  }),
  notDimension: phrase<[name: string, known: readonly string[]]>({
    en: (name, known) =>
      `\`${name}\` is not a dimension of this indicator${known.length ? `; choose one of ${choices(known)}` : ', which has none: leave the option out, or declare `by:` in the indicator and import again'}`,
    fr: (name, known) =>
      `\`${name}\` n’est pas une dimension de cet indicateur${known.length ? ` ; choisissez parmi ${choices(known)}` : ', qui n’en a aucune : retirez l’option, ou déclarez `by:` dans l’indicateur et refaites l’import'}`,
  }),
  tooFine: phrase<[grain: Grain, own: Grain]>({
    en: (grain, own) =>
      `this indicator is measured by ${grainName(own, 'en')} and cannot be shown by ${grainName(grain, 'en')}; write \`--every ${own}\``,
    fr: (grain, own) =>
      `cet indicateur est mesuré par ${grainName(own, 'fr')} et ne peut pas être montré par ${grainName(grain, 'fr')} ; écrivez \`--every ${own}\``,
  }),
  noSuchValue: phrase<[dimension: string, value: string, suggestion: string | null, known: readonly string[]]>({
    en: (dimension, value, suggestion, known) =>
      `\`--where ${dimension}=${value}\`: nothing measured has this value${didYouMean(suggestion, 'en') || `; choose one of ${choices(known)}`}`,
    fr: (dimension, value, suggestion, known) =>
      `\`--where ${dimension}=${value}\` : rien de ce qui est mesuré n’a cette valeur${didYouMean(suggestion, 'fr') || ` ; choisissez parmi ${choices(known)}`}`,
  }),
};
