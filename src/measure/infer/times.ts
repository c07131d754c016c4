import { isDay } from '../../model/index.js';
import type { Candidate } from './contest.js';

/** A way of writing dates or moments; `format` as in a source file, null for ISO 8601. */
export interface TimeCandidate extends Candidate {
  readonly format: string | null;
  readonly kind: 'date' | 'datetime';
  /** Whether the day stands before the month or after it, where both are numbers and neither order is plain. */
  readonly order: 'day-month' | 'month-day' | null;
  /** Whether other things are written so, too: only a header that speaks of time settles it. */
  readonly weak: boolean;
  /** Where a cell that matches stands in time, in ms as if it were of UTC: only good to tell which of two comes first. */
  readonly place: (cell: string) => number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths = 'january february march april may june july august september october november december'.split(' ');

const tokens: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<short>\\d{2})',
  MMMM: '(?<name>[A-Za-z]{3,9})',
  MMM: '(?<abbreviated>[A-Za-z]{3})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{2})',
  H: '(?<hour>\\d{1,2})',
  hh: '(?<half>\\d{2})',
  h: '(?<half>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
  SSS: '\\d{3}',
  a: '(?<noon>[AaPp])[Mm]',
};

type Parts = Readonly<Record<string, string | undefined>>;

function patternOf(format: string): RegExp {
  const parts = format.match(/'[^']*'|([A-Za-z])\1*|[^A-Za-z']/g) ?? [];
  const source = parts.map((part) => tokens[part] ?? part.replaceAll("'", '').replace(/[/.]/g, '\\$&'));
  return new RegExp(`^${source.join('')}$`);
}

function monthOf({ month, abbreviated, name }: Parts): number {
  if (abbreviated !== undefined) return months.indexOf(abbreviated.toLowerCase()) + 1;
  return name === undefined ? Number(month ?? 1) : longMonths.indexOf(name.toLowerCase()) + 1;
}

function dateOf(parts: Parts): string {
  const year = parts.year ?? `20${parts.short}`;
  return [year, String(monthOf(parts)).padStart(2, '0'), (parts.day ?? '1').padStart(2, '0')].join('-');
}

/** Whether parts are a moment between 1970 and 2100. */
function isMoment(parts: Parts): boolean {
  const date = dateOf(parts);
  const half = parts.half === undefined || (Number(parts.half) >= 1 && Number(parts.half) <= 12);
  const clock = Number(parts.hour ?? 0) < 24 && Number(parts.minute ?? 0) < 60 && Number(parts.second ?? 0) < 60;
  return date >= '1970' && date < '2100' && half && clock && isDay(date);
}

function placeOf(parts: Parts): number {
  const noon = parts.noon?.toLowerCase() === 'p' ? 12 : 0;
  const hour = parts.half === undefined ? Number(parts.hour ?? 0) : (Number(parts.half) % 12) + noon;
  const minutes = hour * 60 + Number(parts.minute ?? 0);
  return Date.parse(dateOf(parts)) + (minutes * 60 + Number(parts.second ?? 0)) * 1000;
}

function candidate(format: string, order: TimeCandidate['order'] = null, weak = false): TimeCandidate {
  const pattern = patternOf(format);
  const kind = /[Hh]/.test(format.replace(/'[^']*'/g, '')) ? 'datetime' : 'date';
  const matches = (cell: string): boolean => isMoment(pattern.exec(cell)?.groups ?? { year: '0' });
  const place = (cell: string): number => placeOf(pattern.exec(cell)?.groups ?? {});
  return { name: format, format, kind, order, weak, matches, place };
}

const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z| UTC|[+-]\d{2}(?::?\d{2})?)?$/;

const isoMoment: TimeCandidate = {
  name: 'iso-moment',
  format: null,
  kind: 'datetime',
  order: null,
  weak: false,
  matches: (cell) => {
    const [, day = '', hour, minute, second = '00'] = iso.exec(cell) ?? [];
    return isDay(day) && day >= '1970' && day < '2100' && Number(hour) < 24 && Number(minute) < 60 && second < '60';
  },
  place: (cell) => {
    const offset = cell.slice('yyyy-MM-ddTHH:mm'.length).replace(/^[\d:.]*/, '');
    const zone = /^[+-]\d{2}$/.test(offset) ? `${offset}:00` : offset.replace(/^$| UTC/, 'Z');
    return Date.parse(cell.slice(0, cell.length - offset.length) + zone);
  },
};

const isoDate: TimeCandidate = { ...candidate('yyyy-MM-dd'), format: null };

/** Seconds or milliseconds since 1970, from 2000 to 2050. */
function epoch(format: 'epoch' | 'epoch-ms', factor: number): TimeCandidate {
  const [from, to] = [946_684_800 * factor, 2_524_608_000 * factor];
  const matches = (cell: string): boolean => /^\d+$/.test(cell) && Number(cell) >= from && Number(cell) < to;
  const place = (cell: string): number => (Number(cell) / factor) * 1000;
  return { name: format, format, kind: 'datetime', order: null, weak: true, matches, place };
}

const clocks = [
  ...['', ' HH:mm', ' HH:mm:ss', ' H:mm', ' H:mm:ss', ' hh:mm a', ' h:mm a', ' hh:mm:ss a', ' h:mm:ss a'],
  ...[', HH:mm', ', HH:mm:ss', ', h:mm a', " 'à' HH:mm", " HH'h'mm", ' HH:mm:ss.SSS'],
];

const numeric = ['/', '-', '.'].flatMap((by) => {
  const orders = [
    ['day-month', `dd${by}MM${by}yyyy`, `d${by}M${by}yyyy`, `dd${by}MM${by}yy`, `d${by}M${by}yy`],
    ['month-day', `MM${by}dd${by}yyyy`, `M${by}d${by}yyyy`, `MM${by}dd${by}yy`, `M${by}d${by}yy`],
  ] as const;
  return orders.flatMap(([order, ...dates]) => dates.map((date) => [date, order] as const));
});

const named = ['dd MMM yyyy', 'd MMM yyyy', 'dd-MMM-yyyy', 'dd-MMM-yy', 'MMM dd, yyyy', 'MMM d, yyyy', 'd MMMM yyyy'];

const dated = [
  ...numeric,
  ...[...named, 'MMMM d, yyyy', 'yyyy/MM/dd', 'yyyy.MM.dd'].map((date) => [date, null] as const),
];

/** Every way of writing times that is looked for, stricter ones before laxer ones that match the same cells. */
export const timeCandidates: readonly TimeCandidate[] = [
  isoMoment,
  isoDate,
  ...dated.flatMap(([date, order]) => clocks.map((clock) => candidate(`${date}${clock}`, order))),
  ...['yyyy-MM', 'MM/yyyy', 'MMM yyyy', 'MMMM yyyy', 'MMM-yy'].map((format) => candidate(format)),
  candidate('yyyyMMdd'),
  candidate('yyyy', null, true),
  epoch('epoch', 1),
  epoch('epoch-ms', 1000),
];
