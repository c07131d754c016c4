import iconv from 'iconv-lite';
import type { Dialect } from '../../../src/model/index.js';
import { type Figures, figuresOf } from './table.js';

/** Cuts a text into records by RFC 4180, one character after the other: slow, short, and nobody's but the tests'. */
function cut(text: string, { delimiter, quote }: Dialect): readonly (readonly string[])[] {
  const records: string[][] = [['']];
  let inside = false;
  for (const [at, character] of [...text].entries()) {
    const cells = records.at(-1) as string[];
    if (character === quote) inside = !inside;
    else if (!inside && character === delimiter) cells.push('');
    else if (!inside && /[\r\n]/.test(character)) {
      if (character === '\r' || text[at - 1] !== '\r') records.push(['']);
    } else cells.push(`${cells.pop()}${character}`);
  }
  return records.filter((cells) => cells.length > 1 || cells[0] !== '');
}

/** The figures of a file that is right as declared, read independently of what is tested. */
export function read(bytes: Buffer, dialect: Dialect): Figures {
  const text = iconv.decode(bytes, dialect.encoding).replace(/^\ufeff+/, '');
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const before = Math.max(dialect.preamble, /^sep=/.test(text) ? 1 : 0);
  const footers = lines
    .flatMap((line, at) => (line.trim() === '' ? [] : [at]))
    .slice(lines.length === 0 ? 0 : -dialect.footer);
  const until = dialect.footer === 0 ? lines.length : footers[0];
  const [header = [], ...records] = cut(lines.slice(before, until).join(''), dialect);
  const named = header.map((cell) => cell.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase());
  const cell = (record: readonly string[], name: string): string => record[named.indexOf(name)] ?? '';
  return figuresOf(
    records.map((record) => {
      const [, day, month, year, time] = /(\d\d)\/(\d\d)\/(\d{4}) (.*)/.exec(cell(record, 'créé le')) ?? [];
      const rating = Number(cell(record, 'note').replace(/[^\d]/g, ''));
      return { created: `${year}-${month}-${day}T${time}`, team: cell(record, 'équipe'), rating };
    }),
  );
}
