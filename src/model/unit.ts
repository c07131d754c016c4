/** A unit that amounts are written in. */
export interface Unit {
  /** Canonical, as in Quantity. */
  readonly unit: string;
  /** The canonical amount of a number written in this unit. */
  readonly amount: (digits: string) => number;
}

const times =
  (factor: number) =>
  (digits: string): number =>
    Number(digits) * factor;

const named = (names: string, unit: Unit): [string, Unit][] => names.split(' ').map((name) => [name, unit]);

const units: ReadonlyMap<string, Unit> = new Map([
  // Shifting the decimal exponent gives the double nearest to the fraction; dividing by 100 might not.
  ...named('%', { unit: '%', amount: (digits) => Number(`${digits}e-2`) }),
  ...named('s sec', { unit: 'h', amount: (digits) => Number(digits) / 3600 }),
  ...named('min', { unit: 'h', amount: (digits) => Number(digits) / 60 }),
  ...named('h hour hours heure heures', { unit: 'h', amount: times(1) }),
  ...named('d day days j jour jours', { unit: 'h', amount: times(24) }),
  ...named('h/day h/jour', { unit: 'h/week', amount: times(5) }),
  ...named('h/week h/semaine', { unit: 'h/week', amount: times(1) }),
  ...named('h/month h/mois', { unit: 'h/week', amount: (digits) => (Number(digits) * 12) / 52 }),
  ...named('EUR €', { unit: 'EUR', amount: times(1) }),
  ...named('k€', { unit: 'EUR', amount: times(1000) }),
  ...named('points point pts', { unit: 'points', amount: times(1) }),
]);

/** The canonical unit of a unit as written: `min` is `h`, `€` is `EUR`; any other word stands for itself. Null if none. */
export function canonicalUnit(written: string): Unit | null {
  const known = units.get(written);
  if (known) return known;
  const plain = written === '' || /^\/\d{1,3}$/.test(written) || /^\p{L}[\p{L}\p{M}'’_-]*$/u.test(written);
  return plain ? { unit: written, amount: Number } : null;
}
