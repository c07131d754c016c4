import iconv from 'iconv-lite';
import type { Dialect } from '../../../src/model/index.js';
import { commas } from '../kit.js';
import { clean, type Row } from './table.js';

/** How a table is written. What a source must declare of it is in `dialect`. */
export interface Style {
  readonly dialect: Dialect;
  readonly quoting: 'minimal' | 'all' | 'text';
  readonly newline: readonly string[];
  readonly lastNewline: boolean;
  readonly bom: boolean;
  readonly headers: readonly string[];
  /** Order in which the columns stand. */
  readonly order: readonly number[];
  readonly before: string;
  readonly after: string;
}

export const headers = ['Lot', 'Créé le', 'Équipe', 'Client', 'Note'] as const;

export const french: Style = {
  dialect: { ...commas, delimiter: ';', decimal: ',' },
  quoting: 'minimal',
  newline: ['\n'],
  lastNewline: true,
  bom: false,
  headers,
  order: [0, 1, 2, 3, 4],
  before: '',
  after: '',
};

export function styleOf(dialect: Partial<Dialect>, changes: Partial<Style> = {}): Style {
  return { ...french, ...changes, dialect: { ...french.dialect, ...dialect } };
}

/** The cells of a record as a person sees them. */
export function cellsOf({ created, team, client, rating }: Row, lot: string, { dialect }: Style): readonly string[] {
  const [year, month, day, time] = created.split(/[-T]/);
  return [lot, `${day}/${month}/${year} ${time}`, team, client, numberOf(rating, dialect)];
}

const groups: Readonly<Record<Dialect['thousands'], string>> = {
  none: '',
  space: '\u00a0',
  '.': '.',
  ',': ',',
  "'": "'",
};

function numberOf(hundredths: number, { decimal, thousands }: Dialect): string {
  const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(\d{3})+$)/g, groups[thousands]);
  return `${whole}${decimal}${String(hundredths % 100).padStart(2, '0')}`;
}

/** One line without its end. */
export function lineOf(cells: readonly string[], { dialect, quoting, order }: Style): string {
  const { delimiter, quote } = dialect;
  const special = [delimiter, quote, '\n', '\r'].filter((one) => one !== '');
  const written = cells.map((cell) => {
    const needed = special.some((one) => cell.includes(one));
    const wanted = quoting === 'all' || (quoting === 'text' && !/^[\d.,]+$/.test(cell)) || needed;
    if (quote === '') return cell.replaceAll(delimiter, ' ');
    return wanted ? `${quote}${cell.replaceAll(quote, quote + quote)}${quote}` : cell;
  });
  return order.map((at) => written[at]).join(delimiter);
}

/** The lines of a table, the header first. */
export function linesOf(lot: string, style: Style, rows: readonly Row[] = clean): readonly string[] {
  return [lineOf(style.headers, style), ...rows.map((row) => lineOf(cellsOf(row, lot, style), style))];
}

/** Joins lines with the line ends of a style, in turn, and encodes them. */
export function encode(lines: readonly string[], { dialect, newline, lastNewline, bom, before, after }: Style): Buffer {
  const ended = lines.map((line, n) => {
    const last = n === lines.length - 1 && !lastNewline;
    return last ? line : `${line}${newline[n % newline.length]}`;
  });
  return iconv.encode(`${before}${ended.join('')}${after}`, dialect.encoding, { addBOM: bom });
}
