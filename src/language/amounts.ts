import { dimensionOf, type Grain, type Language } from '../model/index.js';

/** A number as a language writes it, with at most some decimals. */
export function decimal(value: number, most: number, language: Language): string {
  const text = String(Number(Number(value.toPrecision(12)).toFixed(most)));
  return language === 'fr' ? text.replace('.', ',') : text;
}

/** An amount in a canonical unit as people say it: 0.615 of `%` is `61.5%`, 0.5 of `h` is `30 min`. */
export function amount(value: number, unit: string, language: Language): string {
  switch (dimensionOf(unit)) {
    case 'share':
      return decimal(value * 100, 1, language) + (language === 'fr' ? '\u00a0%' : '%');
    case 'duration':
      return Math.abs(value) < 1 && value !== 0
        ? `${decimal(value * 60, 1, language)}\u00a0min`
        : `${decimal(value, 1, language)}\u00a0h`;
    default:
      return decimal(value, Math.abs(value) >= 100 ? 0 : 2, language) + (unit === '' ? '' : `\u00a0${unit}`);
  }
}

const grains: Readonly<Record<Language, Readonly<Record<Grain, readonly [one: string, many: string]>>>> = {
  en: {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    quarter: ['quarter', 'quarters'],
    year: ['year', 'years'],
  },
  fr: {
    day: ['jour', 'jours'],
    week: ['semaine', 'semaines'],
    month: ['mois', 'mois'],
    quarter: ['trimestre', 'trimestres'],
    year: ['an', 'ans'],
  },
};

/** The noun of a grain. */
export function grainName(grain: Grain, language: Language): string {
  return grains[language][grain][0];
}

/** A number of grain periods, with its noun. */
export function grainCount(count: number, grain: Grain, language: Language): string {
  const one = language === 'fr' ? count < 2 : count === 1;
  return `${count} ${grains[language][grain][one ? 0 : 1]}`;
}

const joints = { en: { and: 'and', or: 'or' }, fr: { and: 'et', or: 'ou' } } as const;

/** Names in a row, each as code, three at most: `a`, `b`, `c` and 2 more. */
export function listed(names: readonly string[], language: Language, joint: 'and' | 'or' = 'and'): string {
  const shown = names.slice(0, 3).map((name) => `\`${name}\``);
  const rest = names.length - shown.length;
  const others = language === 'en' ? `${rest} more` : rest === 1 ? '1 autre' : `${rest} autres`;
  const last = rest > 0 ? others : (shown.pop() ?? '');
  return shown.length === 0 ? last : `${shown.join(', ')} ${joints[language][joint]} ${last}`;
}
