/** What rows that add up others are called, in the spellings that occur. */
export const totals: readonly string[] = [
  ...['Total', 'TOTAL', 'total', 'Totals', 'Totaux', 'TOTAUX', 'Grand total', 'Grand Total', 'GRAND TOTAL'],
  ...['Total général', 'TOTAL GÉNÉRAL', 'Sous-total', 'Subtotal'],
];

const totalWord = /^(?:grand |sous-|sub-?)?tota(?:l|ls|ux)(?: général| general)?$/i;

/** Whether a cell says that its row adds up others, in any spelling. */
export const isTotal = (cell: string): boolean => totalWord.test(cell);

const footerWord =
  /^(?:(?:grand |sous-)?total|sum\b|somme|moyenne|average|\d+ (?:rows|lignes|records|enregistrements)|généré|generated)/i;

/** Whether a cell begins as those do that close an export below its records. */
export const beginsFooter = (cell: string): boolean => footerWord.test(cell);
