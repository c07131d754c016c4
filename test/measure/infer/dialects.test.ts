import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { imported, indicatorOf } from '../kit.js';
import { draftOf } from './drafted.js';

const delimiters = [';', ',', '\t', '|'];
const encodings = ['utf8', 'utf8 with BOM', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1'];

interface Style {
  readonly format: string;
  readonly write: (year: string, month: string, day: string, hour: number) => string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const noon = (hour: number): string => `${((hour + 11) % 12) + 1}:00 ${hour < 12 ? 'AM' : 'PM'}`;

const styles: readonly Style[] = [
  { format: 'dd/MM/yyyy HH:mm', write: (y, m, d, h) => `${d}/${m}/${y} ${two(h)}:00` },
  { format: 'MM/dd/yyyy HH:mm', write: (y, m, d, h) => `${m}/${d}/${y} ${two(h)}:00` },
  { format: 'iso', write: (y, m, d, h) => `${y}-${m}-${d}T${two(h)}:00:00Z` },
  { format: 'iso', write: (y, m, d, h) => `${y}-${m}-${d} ${two(h)}:00` },
  { format: 'dd-MM-yyyy HH:mm', write: (y, m, d, h) => `${d}-${m}-${y} ${two(h)}:00` },
  { format: 'dd.MM.yyyy HH:mm:ss', write: (y, m, d, h) => `${d}.${m}.${y} ${two(h)}:00:00` },
  { format: 'd/M/yy H:mm', write: (y, m, d, h) => `${Number(d)}/${Number(m)}/${y.slice(2)} ${h}:00` },
  { format: 'M/d/yyyy h:mm a', write: (y, m, d, h) => `${Number(m)}/${Number(d)}/${y} ${noon(h)}` },
  { format: "dd/MM/yyyy 'à' HH:mm", write: (y, m, d, h) => `${d}/${m}/${y} à ${two(h)}:00` },
  { format: 'yyyy/MM/dd HH:mm', write: (y, m, d, h) => `${y}/${m}/${d} ${two(h)}:00` },
  {
    format: 'epoch',
    write: (y, m, d, h) => String(Date.parse(`${y}-${m}-${d}T${two(h)}:00:00Z`) / 1000),
  },
  { format: 'dd MMM yyyy HH:mm', write: (y, m, d, h) => `${d} ${m === '03' ? 'Mar' : 'Apr'} ${y} ${two(h)}:00` },
];

const notations = [
  { decimal: '.', thousands: 'none', write: (n: number) => n.toFixed(2) },
  { decimal: ',', thousands: 'none', write: (n: number) => n.toFixed(2).replace('.', ',') },
  { decimal: ',', thousands: 'space', write: (n: number) => grouped(n, '\u00a0').replace('.', ',') },
  { decimal: '.', thousands: ',', write: (n: number) => grouped(n, ',') },
  { decimal: ',', thousands: '.', write: (n: number) => grouped(n, '#').replace('.', ',').replaceAll('#', '.') },
] as const;

const grouped = (n: number, by: string): string => n.toFixed(2).replace(/\B(?=(?:\d{3})+\.)/g, by);

const rows = Array.from({ length: 24 }, (_, n) => n);
const amount = (n: number): number => n * 431.27 + 0.5;

function exportOf(delimiter: string, style: Style, write: (n: number) => string): string {
  const cell = (text: string): string =>
    /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const line = (cells: readonly string[]): string => `${cells.map(cell).join(delimiter)}\r\n`;
  const body = rows.map((n) => {
    const [month, day] = [n % 2 === 0 ? '03' : '04', two((n % 26) + 2)];
    const created = style.write('2026', month, day, 8 + (n % 8));
    const replied = n % 5 === 0 ? '' : style.write('2026', month, day, 10 + (n % 8));
    const text = `Bonjour ${delimiter} "Zoé"\nvoilà`;
    return line([`A${n}`, created, replied, n % 3 === 0 ? 'Téléphone' : 'Écrit', write(amount(n)), text]);
  });
  return line(['Ticket ID', 'Created at', 'First reply at', 'Équipe', 'Montant', 'Message']) + body.join('');
}

function encoded(text: string, encoding: string): Buffer {
  if (encoding === 'utf8 with BOM') return iconv.encode(text, 'utf8', { addBOM: true });
  return iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') });
}

const cases = Array.from({ length: 36 }, (_, n) => ({
  delimiter: delimiters[n % 4] as string,
  encoding: encodings[(n + Math.floor(n / 6)) % 6] as string,
  style: styles[n % 12] as Style,
  notation: notations[n % 5] as (typeof notations)[number],
}));

const count = indicatorOf('count', { kind: 'count', where: {} }, { unit: 'tickets', by: ['equipe'] });
const sum = indicatorOf('sum', { kind: 'sum', of: 'montant', where: {} }, { unit: 'EUR' });
const reply = indicatorOf('reply', { kind: 'mean', of: 'first_reply', where: {} }, { unit: 'h' });

describe('what is drafted of an export reads it without a reject', () => {
  test.each(cases)('$delimiter $encoding $style.format $notation.decimal $notation.thousands', async (one) => {
    const { delimiter, encoding, style, notation } = one;
    const bytes = encoded(exportOf(delimiter, style, notation.write), encoding);
    const { source, drafted, yaml } = await draftOf(bytes);
    expect(drafted.doubts).toEqual([]);
    expect(yaml).not.toMatch(/Zo|Message|Bonjour/);
    expect(source).toMatchObject({ key: 'ticket_id', dated: 'created_at', dialect: { delimiter } });
    expect(source.dialect).toMatchObject({ decimal: notation.decimal, thousands: notation.thousands });
    const format = style.format === 'iso' ? null : style.format;
    expect(source.columns.created_at).toMatchObject({ kind: 'datetime', format });
    const measured = await imported(
      { 'export.csv': bytes },
      { source, indicators: [count, sum, reply], exportedAt: '2026-05-01' },
    );
    expect(measured.files).toMatchObject([{ records: 24, used: 24, rejected: 0, duplicates: 0 }]);
    const cells = (id: string) => measured.series.get(id)?.cells ?? [];
    const total = cells('sum').reduce((all, { state }) => all + (state.kind === 'sum' ? state.sum : 0), 0);
    expect(total).toBeCloseTo(
      rows.reduce((all, n) => all + amount(n), 0),
      6,
    );
    const teams = new Set(cells('count').map(({ dimensions }) => dimensions.equipe));
    expect(teams).toEqual(new Set(['Téléphone', 'Écrit']));
    const hours = cells('reply').map(({ state }) => (state.kind === 'mean' ? state.sum / state.n : 0));
    expect(hours).toEqual([2, 2]);
  });
});
