import { isDay } from './period.js';

/** A moment as a person writes it: ms since 1970, on the local clock as if that were UTC where no offset was written. */
export interface WrittenMoment {
  readonly ms: number;
  readonly isLocal: boolean;
}

const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Reads `2026-02-01`, which means the end of that day, `2026-02-01 08:30` or `2026-02-01T08:30:00+01:00`; null where the text
 * is none of these.
 */
export function momentIn(text: string): WrittenMoment | null {
  const [, day = '', time = '23:59:59', offset] = written.exec(text) ?? [];
  const ms = isDay(day) ? Date.parse(`${day}T${time}${offset ?? 'Z'}`) : Number.NaN;
  return Number.isNaN(ms) ? null : { ms, isLocal: offset === undefined };
}
