import type { Doubt, DraftPlace, Text } from '../../model/index.js';

/** What was answered so far: the choice taken, by the name of the doubt. */
export type Answers = ReadonlyMap<string, number>;

/** Collects what an export leaves open while a draft is made. */
export interface Inquiry {
  /** The choice to go by: the one answered, else the likeliest, and then the doubt is kept. */
  readonly choose: (doubt: Doubt) => number;
  /** Keeps what nobody here can choose, for the person to look into. */
  readonly note: (name: string, at: DraftPlace, remark: Text) => void;
  readonly doubts: () => readonly Doubt[];
}

/** Starts a draft over, with the answers there are so far. */
export function createInquiry(answers: Answers): Inquiry {
  const open: Doubt[] = [];
  return {
    choose: (doubt) => {
      const answer = answers.get(doubt.name);
      if (answer === undefined) open.push(doubt);
      return answer ?? doubt.likeliest;
    },
    note: (name, at, remark) => open.push({ name, at, question: remark, choices: [], likeliest: 0, remark }),
    doubts: () => open,
  };
}
