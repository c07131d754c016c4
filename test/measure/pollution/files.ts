import type { Dialect } from '../../../src/model/index.js';
import { changed, type Draft, exact, type Verdict, wellFormed } from './polluted.js';
import { encode, french, lineOf, linesOf, headers as named, type Style, styleOf } from './render.js';
import { clean } from './table.js';

const headers: readonly string[] = named;
const file = (line: number, column?: number): Verdict => ({ kind: 'file', line, ...(column ? { column } : {}) });
const record = (line: number): Verdict => ({ kind: 'record', line });
const renamed = (own: readonly string[]): Draft => changed(styleOf({}, { headers: own }), (lines) => lines, file(1, 1));

const header: readonly Draft[] = [
  ...headers.flatMap((one, at) => {
    if (one === 'Client') return [];
    return [`${one}s`, `${one} `.repeat(2), '', 'Client', `\u200b${one}`, one.replace(/[aeoé]/i, 'x')].map((other) =>
      renamed(headers.toSpliced(at, 1, other)),
    );
  }),
  ...['Lot', 'Créé le ', ' Équipe', ' Note'].map((twin) => renamed(headers.toSpliced(3, 1, twin))),
  ...['lot', 'CRÉÉ LE'].map((twin) => wellFormed(styleOf({}, { headers: headers.toSpliced(3, 1, twin) }))),
  changed(french, (lines) => lines.slice(1), file(1, 1)),
  changed(french, (lines) => [lines[1] as string, ...lines], file(1, 1)),
  changed(french, (lines) => ['Rapport', ...lines], file(1, 1)),
  changed(french, (lines) => ['Rapport;;;;', ...lines], file(1, 1)),
  changed(french, (lines) => ['', ...lines], file(1, 1)),
  changed(french, ([head = '', ...rows]) => [head.replace('Lot', '"Lot'), ...rows], file(1, 1)),
  changed(french, ([head = '', ...rows]) => [head.replace('Note', '"Note'), ...rows], file(1)),
  changed(french, ([head = '', ...rows]) => [head.replace('Note', 'No"te'), ...rows], file(1)),
  changed(french, ([head = '', ...rows]) => [head.replace('Note', 'No\0te'), ...rows], file(1)),
  changed(french, ([head = '', ...rows]) => [head.split(';').join('\n'), ...rows], file(1, 1)),
  changed(french, ([head = '', ...rows]) => [`${head};${head}`, ...rows], file(1, 1)),
  changed(french, ([head = '', ...rows]) => [head, 'texte;date;texte;texte;/20', ...rows], record(2)),
  changed(french, ([head = '', ...rows]) => [`${head};`, ...rows], record(2)),
  changed(french, ([head = '', ...rows]) => [head.slice(0, head.lastIndexOf(';')), ...rows], file(1, 1)),
];

const unclosed: readonly Draft[] = [2, 8, clean.length + 1].flatMap((line) =>
  [0, 2, 4].map((at) =>
    changed(
      french,
      (lines) =>
        lines.with(
          line - 1,
          (lines[line - 1] as string)
            .split(';')
            .map((own, n) => (n === at ? `"${own}` : own))
            .join(';'),
        ),
      file(line),
    ),
  ),
);

const second = linesOf('', french);
const tables: readonly Draft[] = [
  changed(french, (lines) => [...lines, ...second], record(clean.length + 2)),
  changed(french, (lines) => [...lines, '', ...second], record(clean.length + 2)),
  changed(french, (lines) => [...lines, 'Agent;Nombre', 'Ann;12'], record(clean.length + 2)),
  changed(
    french,
    (lines) => [...lines, '', 'Agent;Créé le;Équipe;Mois;Nombre', 'Ann;;Voix;2026-01;12'],
    record(clean.length + 2),
  ),
  changed(french, (lines) => [...lines, 'Total;;;;12'], record(clean.length + 2)),
  changed(french, (lines) => lines.map((line) => `${line};;${line}`), file(1, 1)),
];

const bytes = (made: (whole: Buffer) => Buffer, must: Verdict, style: Style = french): Draft => {
  return (lot) => ({ dialect: style.dialect, bytes: made(encode(linesOf(lot, style), style)), rows: clean, must });
};
const long = 'x'.repeat(3 << 20);

const damaged: readonly Draft[] = [
  bytes(() => Buffer.alloc(0), file(1, 1)),
  bytes(() => Buffer.from('\n\n\n'), file(1, 1)),
  bytes(() => Buffer.from(`${headers.join(';')}\n`), file(1, 1)),
  bytes(() => Buffer.from(`${headers.join(';')}\n\n\n`), file(1, 1)),
  bytes(() => Buffer.from(`${headers.join(';')}`), file(1, 1)),
  bytes(() => Buffer.from('\ufeff'), file(1, 1)),
  ...[1, 8, 14].map((line) => {
    const damage = (whole: Buffer): Buffer => {
      const lines = whole.toString('latin1').split('\n');
      return Buffer.from(lines.with(line, `\xff${lines[line]}`).join('\n'), 'latin1');
    };
    return bytes(damage, file(line + 1, 1));
  }),
  ...[3, 9, 20, 26].map((less) => bytes((whole) => whole.subarray(0, whole.length - less), record(clean.length + 1))),
  bytes((whole) => Buffer.concat([whole, whole]), record(clean.length + 2)),
  bytes((whole) => Buffer.concat([Buffer.from('\ufeff\ufeff'), whole]), exact),
  bytes((whole) => Buffer.concat([whole, Buffer.from('\x1a')]), record(clean.length + 2)),
  bytes((whole) => Buffer.concat([Buffer.from('PK\x03\x04'), whole]), file(1, 1)),
  bytes((whole) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), whole]), file(1, 1)),
  bytes((whole) => Buffer.from(whole.toString('latin1').replace('Jeanne Petit', long), 'latin1'), file(2, 1)),
  bytes(
    (whole) => Buffer.from(whole.toString('latin1').replace('Jeanne Petit', long.slice(0, 1 << 20) + 1), 'latin1'),
    record(2),
  ),
  bytes(
    (whole) => Buffer.from(whole.toString('latin1').replace('Jeanne Petit', long.slice(0, 1_000_000)), 'latin1'),
    exact,
  ),
  bytes((whole) => Buffer.from(whole.toString('latin1').replaceAll(/$/gm, ';'.repeat(5000)), 'latin1'), file(1, 1)),
  bytes((whole) => Buffer.from(whole.toString('latin1').replaceAll(/(?<=.)$/gm, ';x'.repeat(900)), 'latin1'), exact),
  bytes((whole) => Buffer.from(whole.toString('latin1').replaceAll('\n', '\r\r\n'), 'latin1'), record(2)),
  bytes((whole) => Buffer.from(whole.toString('latin1').replaceAll('\n', '\n\n'), 'latin1'), record(2)),
  bytes((whole) => Buffer.from(whole.toString('latin1').replaceAll('\n', '\x85'), 'latin1'), file(1)),
  bytes((whole) => Buffer.from(whole.toString('utf8').replaceAll('\n', '\u2028')), file(1, 1)),
  bytes((whole) => Buffer.from(whole.toString('utf8').replaceAll('\n', '\v')), file(1, 1)),
];

/** Frames declared that are not there, or are otherwise than declared. */
const frames: readonly Draft[] = (
  [
    [{ preamble: 1 }, '', '', file(2, 1)],
    [{ preamble: 3 }, '', '', file(4, 1)],
    [{ preamble: 1 }, 'a\nb\n', '', file(2, 1)],
    [{ preamble: 2 }, 'a\n', '', file(3, 1)],
    [{}, 'a\n', '', file(1, 1)],
    [{ footer: 1 }, '', '', file(clean.length + 1)],
    [{ footer: 2 }, '', 'Fin\n', file(clean.length + 1)],
    [{ footer: 1 }, '', 'Total;;;;9\nFin\n', record(clean.length + 2)],
    [{}, '', 'Total;;;;9\n', record(clean.length + 2)],
    [{}, 'sep=,\n', '', file(1, 1)],
    [{ delimiter: ',' }, 'sep=;\n', '', file(1, 1)],
    [{ footer: 40 }, '', '', file(1)],
  ] as const
).map(([dialect, before, after, must]): Draft => {
  const style = styleOf({}, { before, after });
  const declared: Dialect = { ...style.dialect, ...dialect };
  return (lot) => ({ dialect: declared, bytes: encode(linesOf(lot, style), style), rows: clean, must });
});

/** Short records where they are declared to be completed. */
const padded: readonly Draft[] = [1, 7, 14].map((line) => {
  const style = styleOf({ ragged: 'pad' }, { order: [0, 1, 2, 4, 3] });
  const short = (own: string): string => own.slice(0, own.lastIndexOf(';'));
  return changed(
    style,
    (lines) => lines.with(line, short(lineOf(lines[line]?.split(';') ?? [], { ...style, order: [0, 1, 2, 3, 4] }))),
    exact,
  );
});

/** Files polluted as a whole: their header, their frame, their bytes, several tables in one. */
export const broken: readonly Draft[] = [...header, ...unclosed, ...tables, ...damaged, ...frames, ...padded];
