import { phrase } from '../phrase.js';

/** What a merge of the ledger leaves to people. */
export const mergeConflict = phrase<[file: string, count: number]>({
  en: (file, count) =>
    `\`${file}\`: ${count === 1 ? 'one place was' : `${count} places were`} changed differently on both sides; keep one side of each, then run \`git add\``,
  fr: (file, count) =>
    `\`${file}\` : ${count === 1 ? 'un endroit modifié' : `${count} endroits modifiés`} différemment des deux côtés ; gardez à chaque endroit un seul côté, puis lancez \`git add\``,
});
