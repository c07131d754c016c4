import { type Calendar, type Day, plusDays, toDay } from '../../model/index.js';

const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const movable = [1, 39, 50];

/** Easter Sunday of a Gregorian year: the anonymous algorithm (Meeus, Jones, Butcher; Nature, 20 April 1876). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return toDay(new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1)));
}

/** The public holidays of a year, sorted: the eleven of the French labour code, and two more in Alsace-Moselle. */
export function holidaysOf(holidays: Calendar['holidays'], year: number): readonly Day[] {
  if (holidays === 'none') return [];
  if (holidays !== 'fr' && holidays !== 'fr-alsace-moselle') {
    return holidays.filter((day) => day.startsWith(`${year}-`)).toSorted();
  }
  const sunday = easter(year);
  const days = [...fixed.map((day) => `${year}-${day}`), ...movable.map((n) => plusDays(sunday, n))];
  if (holidays === 'fr-alsace-moselle') days.push(plusDays(sunday, -2), `${year}-12-26`);
  return days.sort();
}
