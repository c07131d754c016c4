import { example } from '../example.js';
import { phrase, text } from '../phrase.js';

export const expired = {
  summary: text(
    'A finding was to be ignored until a day that is past.',
    'Un constat était à ignorer jusqu’à un jour qui est passé.',
  ),
  why: text(
    'A delay that nobody ends is a decision that nobody took.',
    'Un délai auquel personne ne met fin est une décision que personne n’a prise.',
  ),
  bad: example`ignore:
  - { rule: measurable/stale, why: ${['the survey starts in autumn', 'l’enquête commence à l’automne']}, until: 2026-03-31 }  # ${['which is past', 'ce jour est passé']}`,
  good: example`ignore:
  - { rule: measurable/stale, why: ${['the survey starts in autumn', 'l’enquête commence à l’automne']}, until: 2026-10-31 }`,
  found: phrase<[rule: string, until: string]>({
    en: (rule, until) =>
      `\`${rule}\` was ignored until \`${until}\` and counts again: put right what it finds, or agree on a later day`,
    fr: (rule, until) =>
      `\`${rule}\` était ignorée jusqu’au \`${until}\` et compte à nouveau : corrigez ce qu’elle relève, ou convenez d’une date plus lointaine`,
  }),
};

export const unused = {
  summary: text('Nothing is left to be ignored.', 'Il ne reste rien à ignorer.'),
  why: text(
    'An entry kept after its time hides the next finding of that rule, which nobody decided to live with.',
    'Une exception gardée trop longtemps cachera le prochain constat de cette règle, que personne n’a choisi d’accepter.',
  ),
  bad: example`title: ${['Reply in under 12 h', 'Répondre en moins de 12 h']}
ignore:
  - { rule: simple/long-title, why: ${['the survey starts in autumn', 'l’enquête commence à l’automne']}, until: 2026-10-31 }`,
  good: example`title: ${['Reply in under 12 h', 'Répondre en moins de 12 h']}`,
  found: phrase<[rule: string]>({
    en: (rule) => `\`${rule}\` finds nothing here any more, and its next finding would go unseen: delete this entry`,
    fr: (rule) =>
      `\`${rule}\` ne relève plus rien ici, et son prochain constat passerait inaperçu : supprimez cette exception`,
  }),
};
