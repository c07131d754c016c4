import { doubts } from '../../language/infer.js';
import type { Dialect, Encoding } from '../../model/index.js';
import { latinDoubt } from './encoding.js';
import type { Evidence } from './evidence.js';
import type { Inquiry } from './inquiry.js';
import type { Notation } from './numbers.js';
import type { Reading } from './reading.js';

/** Marks of "no value" that no text means otherwise. */
const plainMarker = /^(?:\?+|n\/a|#n\/a|#n\/d|null)$/i;

/** The share of rows from which it is the rule that they end in empty cells. */
const usuallyShort = 0.05;

/** The dialect of an export, only what differs from the usual one, of the columns that are declared. */
export function dialectOf(
  evidence: Evidence,
  declared: readonly Reading[],
  notation: Notation,
  inquiry: Inquiry,
): Partial<Dialect> {
  const { structure, footer } = evidence;
  const telling = declared.some(({ column, read }) => read.kind !== 'text' && column.profile.telling.length > 0);
  const accounting = declared.some(({ column, read }) => read.kind === 'number' && column.profile.accounting);
  const missing = markersOf(declared);
  return {
    delimiter: structure.delimiter,
    ...(structure.quote === '"' ? {} : { quote: structure.quote }),
    encoding: encodingIn(evidence, declared, inquiry),
    ...(telling && notation.decimal !== '.' ? { decimal: notation.decimal } : {}),
    ...(telling && notation.thousands !== 'none' ? { thousands: notation.thousands } : {}),
    ...(accounting ? { accounting } : {}),
    ...(missing.length > 0 ? { missing } : {}),
    ...(structure.preamble > 0 ? { preamble: structure.preamble } : {}),
    ...(footer > 0 ? { footer } : {}),
    ...(isPadded(evidence, inquiry) ? { ragged: 'pad' } : {}),
  };
}

function markersOf(declared: readonly Reading[]): readonly string[] {
  const found = declared.flatMap(({ column, read, markers }) =>
    read.kind === 'text' ? [...column.profile.markers.keys()].filter((cell) => plainMarker.test(cell)) : markers,
  );
  return [...new Set(found)].toSorted();
}

/** Which of two encodings it is matters only where a cell or header that is read holds one of their differences. */
function encodingIn(
  { encoding, encodings, columns }: Evidence,
  declared: readonly Reading[],
  inquiry: Inquiry,
): Encoding {
  if (encodings.odd) inquiry.note('encoding', 'csv', doubts.encoding.odd);
  const read = declared.some(({ column, read: { kind } }) => kind === 'text' && column.profile.latin);
  const matters = read || columns.some(({ header }) => latinDoubt.test(header));
  const [first, other] = encodings.possible;
  if (first === undefined || other === undefined || !matters) return encoding;
  const choice = inquiry.choose({
    name: 'encoding',
    at: 'csv',
    question: doubts.encoding.question,
    choices: encodings.possible.map(doubts.encoding.choice),
    likeliest: 0,
    remark: doubts.encoding.remark(first, other),
  });
  return encodings.possible[choice] ?? encoding;
}

function isPadded({ short, records, malformed }: Evidence, inquiry: Inquiry): boolean {
  if (malformed > 0) inquiry.note('malformed', 'csv', doubts.malformed(malformed));
  if (short === 0 || short >= records * usuallyShort) return short > 0;
  const choice = inquiry.choose({
    name: 'ragged',
    at: 'csv',
    question: doubts.ragged.question(short),
    choices: [doubts.ragged.pad, doubts.ragged.reject],
    likeliest: 0,
    remark: doubts.ragged.remark(short),
  });
  return choice === 0;
}
