const words =
  'tota(?:l|ls|ux)(?: g[ée]n[ée]ral)?|(?:grand |sous-|sub-?)total|general total|ensemble|somme|sum|tous|toutes|all';

/** What rows that add up others are called, with what may follow: a colon, a number of rows. For RE2 and for JavaScript. */
export const totalPattern = `(?:${words})(?:[ \\x{A0}\\x{202F}]?:|[ \\x{A0}\\x{202F}]?\\(\\d+\\))?`;

/** The first four letters of these words, in small letters; all of a shorter one. */
export const totalStems: readonly string[] = [
  ...['tota', 'gran', 'sous', 'sub-', 'subt', 'gene', 'ense', 'somm', 'sum', 'tous', 'tout', 'all'],
];

const totalWord = new RegExp(`^${totalPattern.replace(/\\x\{/g, '\\u{')}$`, 'iu');

/** Whether a cell says that its row adds up others, in any spelling. */
export const isTotal = (cell: string): boolean => totalWord.test(cell);

const footerWord =
  /^(?:(?:grand |sous-)?total|sum\b|somme|moyenne|average|\d+ (?:rows|lignes|records|enregistrements)|généré|generated)/i;

/** Whether a cell begins as those do that close an export below its records. */
export const beginsFooter = (cell: string): boolean => footerWord.test(cell);
