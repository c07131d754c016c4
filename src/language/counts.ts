import type { Grain, Language } from '../model/index.js';

type Inflect = (count: number, one: string, several: string) => string;

/** The form of a word that goes with a number: in French whatever is below two is singular. */
export const plural: Readonly<Record<Language, Inflect>> = {
  en: (count, one, several) => (Math.abs(count) === 1 ? one : several),
  fr: (count, one, several) => (Math.abs(count) < 2 ? one : several),
};

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
  return `${count} ${plural[language](count, ...grains[language][grain])}`;
}
