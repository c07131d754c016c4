/** The name that was probably meant, to end a refusal with; empty where there is none like it. */
export const guess = (suggestion: string | null, en: boolean): string =>
  suggestion === null ? '' : en ? `; did you mean \`${suggestion}\`?` : ` ; vouliez-vous écrire \`${suggestion}\` ?`;

/** Names to choose from, each as code; of many, the first. */
export const choices = (names: readonly string[]): string => {
  const most = 20;
  return [...names.slice(0, most).map((name) => `\`${name}\``), ...(names.length > most ? ['…'] : [])].join(', ');
};
