const labels = ['total', 'totals', 'totaux', 'grand total', 'total général', 'sous-total', 'subtotal'];

/** What rows that add up others are called, in the spellings that occur. */
export const totals: readonly string[] = labels.flatMap((label) => [
  label,
  label.toUpperCase(),
  label.charAt(0).toUpperCase() + label.slice(1),
  label.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
]);
