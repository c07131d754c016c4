/** What rows that add up others are called, in the spellings that occur. */
export const totals: readonly string[] = [
  ...['Total', 'TOTAL', 'total', 'Totals', 'Totaux', 'TOTAUX', 'Grand total', 'Grand Total', 'GRAND TOTAL'],
  ...['Total général', 'TOTAL GÉNÉRAL', 'Sous-total', 'Subtotal'],
];
