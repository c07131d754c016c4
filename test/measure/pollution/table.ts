/** A record of the clean table. The rating is in hundredths, so that sums are exact. */
export interface Row {
  readonly created: string;
  readonly team: string;
  readonly client: string;
  readonly rating: number;
}

const clients = ['Jeanne Petit', 'Dupont, Jean', "Zoé O'Neil", 'Ali; fils', '5" écran', 'Bo|Li', '', 'a\tb^c~d'];

/** Fourteen records over two months, days above the twelfth among them, by two teams. */
export const clean: readonly Row[] = Array.from({ length: 14 }, (_, n) => ({
  created: `2026-0${n < 8 ? 1 : 2}-${String(13 + (n % 8)).padStart(2, '0')}T0${n % 10}:1${n % 10}`,
  team: n % 3 === 0 ? 'Voix' : 'Écrit',
  client: clients[n % clients.length] as string,
  rating: 25 + n * 37 + (n === 5 ? 123_400 : 0),
}));

/** What is known of some records, by month and team. */
export type Figures = Readonly<Record<string, { readonly n: number; readonly sum: number }>>;

export function figuresOf(rows: readonly Pick<Row, 'created' | 'team' | 'rating'>[]): Figures {
  const figures: Record<string, { n: number; sum: number }> = {};
  for (const { created, team, rating } of rows) {
    const name = `${created.slice(0, 7)} ${team}`;
    const cell = figures[name] ?? { n: 0, sum: 0 };
    figures[name] = { n: cell.n + 1, sum: cell.sum + rating };
  }
  return figures;
}
