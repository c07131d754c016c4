import type { Language } from '../model/index.js';

type Inflect = (count: number, one: string, several: string) => string;

/** The form of a word that goes with a number: in French whatever is below two is singular. */
export const plural: Readonly<Record<Language, Inflect>> = {
  en: (count, one, several) => (Math.abs(count) === 1 ? one : several),
  fr: (count, one, several) => (Math.abs(count) < 2 ? one : several),
};
