import type { Language } from '../model/index.js';

const questions: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `; did you mean \`${name}\`?`,
  fr: (name) => ` ; vouliez-vous écrire \`${name}\` ?`,
};

/** The name that was probably meant, to end a sentence with; empty where there is none like it. */
export function didYouMean(suggestion: string | null, language: Language): string {
  return suggestion === null ? '' : questions[language](suggestion);
}
