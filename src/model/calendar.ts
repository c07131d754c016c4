import type { Day } from './period.js';

/** Minutes from local midnight, the end exclusive. */
export interface OpenHours {
  readonly from: number;
  readonly to: number;
}

/** The clock of business hours: seven lists of opening hours, Monday first, and the days that are closed. */
export interface Calendar {
  readonly hours: readonly (readonly OpenHours[])[];
  readonly holidays: 'fr' | 'fr-alsace-moselle' | 'none' | readonly Day[];
}

/** Open at any moment: the calendar of a workspace that declares none. */
export const alwaysOpen: Calendar = {
  hours: Array.from({ length: 7 }, () => [{ from: 0, to: 24 * 60 }]),
  holidays: 'none',
};
