import type { Doubt, Drafted, Encoding, Text } from '../../model/index.js';
import { draftSource } from './draft.js';
import type { DraftRequest } from './drafting.js';
import { type Evidence, readEvidence } from './evidence.js';

/** Asks a person; null when nobody answers, this time and from then on. */
export type Ask = (doubt: Doubt) => Promise<number | null>;

export type InferRequest = Omit<DraftRequest, 'answers'>;

/**
 * Reads an export and drafts the source file that reads it. What is ambiguous is asked, one question after the other, as an
 * answer may settle the next; what nobody answers goes by the likeliest and stays a doubt. A text says why there is no draft.
 */
export async function inferSource(path: string, request: InferRequest, ask: Ask): Promise<Drafted | Text> {
  const answers = new Map<string, number>();
  let evidence = await readEvidence(path, null);
  for (;;) {
    if (!('columns' in evidence)) return evidence;
    const drafted = draftSource(evidence, { ...request, answers });
    if (!('draft' in drafted)) return drafted;
    const open = drafted.doubts.find(({ choices }) => choices.length > 0);
    const answer = open === undefined ? null : await ask(open);
    if (open === undefined || answer === null) return drafted;
    answers.set(open.name, answer);
    const encoding = encodingChosen(evidence, answers);
    if (encoding !== evidence.encoding) evidence = await readEvidence(path, encoding);
  }
}

function encodingChosen({ encodings, encoding }: Evidence, answers: ReadonlyMap<string, number>): Encoding {
  return encodings.possible[answers.get('encoding') ?? 0] ?? encoding;
}
