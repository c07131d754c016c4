import type { Grain, Language } from '../model/index.js';
import { decimal } from './amounts.js';
import { plural } from './plural.js';

type Count = (count: number, one: string, several: string) => string;

const countIn =
  (language: Language): Count =>
  (count, one, several) =>
    `${decimal(count, language, 0)} ${plural[language](count, one, several)}`;

/** A number of things, with the form of their noun that goes with it. */
export const counted: Readonly<Record<Language, Count>> = { en: countIn('en'), fr: countIn('fr') };

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
  return counted[language](count, ...grains[language][grain]);
}
