import { example } from '../../example.js';
import { phrase, text } from '../../phrase.js';

export const badDate = {
  summary: text('A date, period or time cannot be read.', 'Une date, une période ou une heure ne peut être lue.'),
  why: text(
    'An objective is inscribed in time: its dates must exist and be read the same by all.',
    'Un objectif s’inscrit dans le temps : ses dates doivent exister et être lues de même par tous.',
  ),
  bad: example`by: 31/03/2026`,
  good: example`by: 2026-03-31`,
  found: phrase<[written: string, suggestion: string | null]>({
    en: (written, suggestion) =>
      `\`${written}\` is not a day of the calendar; write ${suggestion ? `\`${suggestion}\`` : 'it as `YYYY-MM-DD`'}`,
    fr: (written, suggestion) =>
      `\`${written}\` n’est pas un jour du calendrier ; écrivez ${suggestion ? `\`${suggestion}\`` : 'la date sous la forme `AAAA-MM-JJ`'}`,
  }),
  lastDay: phrase<[written: string, suggestion: string | null]>({
    en: (written, suggestion) =>
      `\`${written}\` says no day; write ${suggestion ? `\`${suggestion}\`` : 'it like `2028-12-31`, or `2028` for its last day'}`,
    fr: (written, suggestion) =>
      `\`${written}\` ne dit aucun jour ; écrivez ${suggestion ? `\`${suggestion}\`` : 'par exemple `2028-12-31`, ou `2028` pour son dernier jour'}`,
  }),
  period: phrase<[written: string, suggestion: string | null]>({
    en: (written, suggestion) =>
      `\`${written}\` is not a period; write ${suggestion ? `\`${suggestion}\`` : '`2026`, `2026-H1`, `2026-Q3`, `2026-03` or `{ start: 2026-01-05, end: 2026-06-30 }`'}`,
    fr: (written, suggestion) =>
      `\`${written}\` n’est pas une période ; écrivez ${suggestion ? `\`${suggestion}\`` : '`2026`, `2026-H1` (semestre), `2026-Q3` (trimestre), `2026-03` ou `{ start: 2026-01-05, end: 2026-06-30 }`'}`,
  }),
  backwards: phrase<[start: string, end: string]>({
    en: (start, end) =>
      `the period ends (\`${end}\`) before it starts (\`${start}\`): swap the two, or correct the wrong one`,
    fr: (start, end) =>
      `la période finit (\`${end}\`) avant de commencer (\`${start}\`) : inversez les deux, ou corrigez celle qui est fausse`,
  }),
  hours: phrase<[written: string]>({
    en: (written) => `\`${written}\` are not opening hours; write \`"09:00-18:00"\` or \`"09:00-12:00, 14:00-18:00"\``,
    fr: (written) =>
      `\`${written}\` ne sont pas des horaires ; écrivez \`"09:00-18:00"\` ou \`"09:00-12:00, 14:00-18:00"\``,
  }),
  weekday: phrase<[written: string]>({
    en: (written) => `\`${written}\` is not a day of the week; write \`mon\`, \`sat\` or a range such as \`mon-fri\``,
    fr: (written) =>
      `\`${written}\` n’est pas un jour de la semaine ; écrivez \`mon\`, \`sat\` ou une plage comme \`mon-fri\``,
  }),
};
