import { doubts, remarks } from '../../language/infer.js';
import type { Id, Language, Preset, SourceDraft } from '../../model/index.js';
import { isComparable, type Key } from './choose.js';
import type { Evidence } from './evidence.js';
import type { Answers, Inquiry } from './inquiry.js';
import { isPlain } from './profile.js';
import type { Reading, Settled } from './reading.js';

/** What a draft is made for, and by which answers. */
export interface DraftRequest {
  readonly id: Id;
  /** Of the workspace: they tell which reading of a date is likelier. */
  readonly language: Language;
  readonly timezone: string;
  readonly presets: ReadonlyMap<string, Preset>;
  readonly answers: Answers;
}

/** What is needed to draft, put together once. */
export interface Drafting extends Settled {
  readonly request: DraftRequest;
  readonly evidence: Evidence;
  readonly inquiry: Inquiry;
}

/** Whether a column is declared although some of its cells are written otherwise. */
export function isAccepted({ column: { header }, misses, read }: Reading, inquiry: Inquiry): boolean {
  if (misses === 0 || read.kind === 'text') return true;
  const choice = inquiry.choose({
    name: `misses ${header}`,
    at: { header },
    question: doubts.misses.question(header, misses),
    choices: [doubts.misses.declare, doubts.misses.leave],
    likeliest: 0,
    remark: doubts.misses.remark(header, misses),
  });
  return choice === 0;
}

/** Characters of the values of a dimension that are listed beside it. */
const mostListed = 80;

/** The values that conditions on a dimension can name. */
export function valueRemarks(declared: readonly Reading[], key: Key | null): SourceDraft['remarks'] {
  return declared.flatMap((reading) => {
    const { header, profile } = reading.column;
    if (reading.read.values !== null) return [{ at: { header }, text: remarks.periods }];
    if (reading === key?.reading || !isComparable(reading) || profile.values === null) return [];
    const values = [...profile.values.keys()].toSorted();
    const plain = values.every(isPlain);
    return plain && values.join(', ').length <= mostListed ? [{ at: { header }, text: remarks.values(values) }] : [];
  });
}
