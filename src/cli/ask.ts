import { createInterface } from 'node:readline';
import { told } from '../language/cli/new.js';
import type { Doubt, Language } from '../model/index.js';
import { type Io, write } from './io.js';

/** Asks questions with numbered choices, one line each. */
export interface Asking {
  /** The choice taken, 0-based; null when nobody is there to answer, or the input ended. */
  readonly ask: (doubt: Doubt) => Promise<number | null>;
  readonly close: () => void;
}

/** Questions on stderr, as stdout may be wanted for data; only where a person is at both ends. */
export function askingOn(io: Io, language: Language): Asking {
  if (io.stdin.isTTY !== true || io.stdout.isTTY !== true) return { ask: async () => null, close: () => {} };
  const input = createInterface({ input: io.stdin });
  const lines = input[Symbol.asyncIterator]();
  const ask = async ({ question, choices, likeliest }: Doubt): Promise<number | null> => {
    const listed = choices.map((choice, at) => `  ${at + 1}. ${choice[language]}\n`).join('');
    await write(io.stderr, 'stderr', `${question[language]}\n${listed}`);
    for (;;) {
      await write(io.stderr, 'stderr', told.answer(likeliest + 1)[language]);
      const { value, done } = await lines.next();
      if (done) return null;
      const answer = value.trim() === '' ? likeliest + 1 : Number(value);
      if (Number.isInteger(answer) && answer >= 1 && answer <= choices.length) return answer - 1;
    }
  };
  return { ask, close: () => input.close() };
}
