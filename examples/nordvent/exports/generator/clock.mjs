/** Moments are minutes of the wall clock of Paris since 2026-01-01 00:00: an export shows nothing else. */

export const DAY = 24 * 60;
const OPENING = 9 * 60;
const CLOSING = 18 * 60;
const FIRST = Date.UTC(2026, 0, 1);
const HOLIDAYS = ['01/01', '06/04', '01/05', '08/05', '14/05', '25/05'];
const WEEKDAYS = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'];

/** The hour that does not exist: 29 March 2026, from 02:00 to 03:00. */
const GAP = 87 * DAY + 2 * 60;

const pad = (n) => String(n).padStart(2, '0');
const dateOf = (moment) => new Date(FIRST + moment * 60_000);

/** Moves a moment that the clocks skip to the hour after. */
export const existing = (moment) => (moment >= GAP && moment < GAP + 60 ? moment + 60 : moment);

/** `dd/MM/yyyy` */
export function showDay(moment) {
  const date = dateOf(moment);
  return `${pad(date.getUTCDate())}/${pad(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** `dd/MM/yyyy HH:mm` */
export function showMoment(moment) {
  const date = dateOf(moment);
  return `${showDay(moment)} ${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`;
}

/** `lun.` … `dim.` */
export const showWeekday = (moment) => WEEKDAYS[dateOf(moment).getUTCDay()];

/** 0 for January … 5 for June. */
export const monthOf = (moment) => dateOf(moment).getUTCMonth();

export const isWeekend = (moment) => [0, 6].includes(dateOf(moment).getUTCDay());

/** Whether nobody works that day. */
export const isClosed = (moment) => isWeekend(moment) || HOLIDAYS.includes(showDay(moment).slice(0, 5));

export const isOpen = (moment) => !isClosed(moment) && moment % DAY >= OPENING && moment % DAY < CLOSING;

/** The first minute of work from a moment on. */
export function nextOpen(moment) {
  let at = moment;
  while (!isOpen(at)) {
    const opens = at - (at % DAY) + OPENING;
    at = at < opens ? opens : opens + DAY;
    while (isClosed(at)) at += DAY;
  }
  return at;
}

/** The moment reached after so many minutes of work. */
export function plusWorked(moment, minutes) {
  let at = nextOpen(moment);
  let left = minutes;
  for (;;) {
    const today = at - (at % DAY) + CLOSING - at;
    if (left < today) return at + left;
    left -= today;
    at = nextOpen(at + today);
  }
}
