/** The bytes that Windows-1252 has and Latin-1 has not, as far as the exports use them. */
const WINDOWS_1252 = { '€': '\x80', '’': '\x92', œ: '\x9c' };

const cell = (value) => (/[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Rows as Excel in French writes them: semicolons, CRLF, quotes where needed. */
export const csv = (rows) => rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');

export const utf8WithBom = (text) => Buffer.from(`\uFEFF${text}`, 'utf8');

export const windows1252 = (text) => Buffer.from(text.replace(/[€’œ]/g, (c) => WINDOWS_1252[c]), 'latin1');
