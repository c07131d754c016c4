import type { Day } from '../../model/index.js';
import { grainCount } from '../counts.js';
import { example } from '../example.js';
import { listed } from '../listed.js';
import { phrase, text } from '../phrase.js';
import { plural } from '../plural.js';

export const noPeriod = {
  summary: text('An objective has no period.', 'Un objectif n’a pas de période.'),
  why: text(
    'An objective without an end is never missed, and never attained either.',
    'Un objectif sans échéance n’est jamais manqué, ni jamais atteint.',
  ),
  bad: example`# ${['no period in mbo.yaml either', 'pas de period dans mbo.yaml non plus']}
kind: objective
id: reply-12h
title: ${['Reply to 90 % of requests in under 12 h', 'Répondre à 90 % des demandes en moins de 12 h']}`,
  good: example`kind: objective
id: reply-12h
title: ${['Reply to 90 % of requests in under 12 h', 'Répondre à 90 % des demandes en moins de 12 h']}
period: 2026-H1`,
  found: text(
    'nothing says when this objective begins and ends: add `period:`, such as `2026`, `2026-H1` or `{ start: 2026-01-05, end: 2026-06-30 }`, here or for all in mbo.yaml',
    'rien ne dit quand cet objectif commence et finit : ajoutez `period:`, par exemple `2026`, `2026-H1` ou `{ start: 2026-01-05, end: 2026-06-30 }`, ici ou pour tous dans mbo.yaml',
  ),
};

export const outsideParent = {
  summary: text(
    'An objective runs outside the period of the one it supports.',
    'Un objectif sort de la période de celui qu’il soutient.',
  ),
  why: text(
    'What is reached after the parent objective has ended comes too late to count for it.',
    'Ce qui est atteint après la fin de l’objectif parent arrive trop tard pour compter.',
  ),
  bad: example`# ${['service-reply has period: 2026-H1', 'service-reply a period: 2026-H1']}
supports: service-reply
period: 2026`,
  good: example`# ${['service-reply has period: 2026-H1', 'service-reply a period: 2026-H1']}
supports: service-reply
period: 2026-Q2`,
  found: phrase<[period: string, parent: string, theirs: string]>({
    en: (period, parent, theirs) =>
      `\`${period}\` is not within \`${theirs}\`, the period of \`${parent}\`, for which the rest comes too early or too late: write a period within it, or prolong \`${parent}\``,
    fr: (period, parent, theirs) =>
      `\`${period}\` sort de \`${theirs}\`, la période de \`${parent}\`, pour qui le reste vient trop tôt ou trop tard : écrivez une période qui y tienne, ou prolongez \`${parent}\``,
  }),
  parent: phrase<[parent: string, period: string]>({
    en: (parent, period) => `\`${parent}\` lasts \`${period}\``,
    fr: (parent, period) => `\`${parent}\` dure \`${period}\``,
  }),
};

export const overdueOpen = {
  summary: text('An objective is over but not closed.', 'Un objectif est terminé mais pas clôturé.'),
  why: text(
    'Closing is where the person and the manager say what was reached and what was learnt; left open, it is lost.',
    'La clôture est le moment où la personne et son responsable disent ce qui est atteint et appris ; sans elle, tout se perd.',
  ),
  bad: example`period: 2026-H1  # ${['and today is 2026-09-01', 'et nous sommes le 2026-09-01']}`,
  good: example`period: 2026-H1
closed: { on: 2026-07-06, lesson: ${['sorting mattered more than extra hands', 'le tri a plus compté que le renfort']} }`,
  found: phrase<[ended: number, today: Day]>({
    en: (ended, today) =>
      `this period ended ${grainCount(ended, 'day', 'en')} ago and nothing says how it went: add \`closed: { on: ${today}, lesson: … }\` with what was learnt, \`dropped: …\` with the reason if it was given up, or agree on a longer period`,
    fr: (ended, today) =>
      `cette période est finie depuis ${grainCount(ended, 'day', 'fr')} et rien n’en dit l’issue : ajoutez \`closed: { on: ${today}, lesson: … }\` avec ce qui a été appris, \`dropped: …\` avec la raison s’il est abandonné, ou convenez d’une période plus longue`,
  }),
};

export const milestoneOrder = {
  summary: text(
    'A milestone turns back on the way to the target.',
    'Un jalon revient en arrière sur le chemin de la cible.',
  ),
  why: text(
    'Milestones say what is expected by when; one that turns back makes progress look like delay, or the reverse.',
    'Les jalons disent ce qui est attendu et quand ; un jalon à rebours fait prendre un progrès pour un retard, ou l’inverse.',
  ),
  bad: example`reply-within-12h:
  baseline: 62 %
  target: 90 %
  milestones: { 2026-03-31: 80 %, 2026-06-30: 75 % }`,
  good: example`reply-within-12h:
  baseline: 62 %
  target: 90 %
  milestones: { 2026-03-31: 70 %, 2026-06-30: 75 % }`,
  backwards: phrase<[on: Day, value: string, beforeOn: Day | null, before: string, upward: boolean]>({
    en: (on, value, beforeOn, before, upward) =>
      `\`${value}\` on ${on} is ${upward ? 'below' : 'above'} \`${before}\`, ${beforeOn === null ? 'the baseline' : `the milestone of ${beforeOn}`}: each milestone lies between the one before and the target; write \`${before}\` or ${upward ? 'more' : 'less'}, or correct the dates`,
    fr: (on, value, beforeOn, before, upward) =>
      `\`${value}\` au ${on} est ${upward ? 'sous' : 'au-dessus de'} \`${before}\`, ${beforeOn === null ? 'le point de départ' : `le jalon du ${beforeOn}`} : chaque jalon se tient entre le précédent et la cible ; écrivez \`${before}\` ou ${upward ? 'plus' : 'moins'}, ou corrigez les dates`,
  }),
  beyond: phrase<[value: string, target: string]>({
    en: (value, target) =>
      `\`${value}\` is already beyond the target \`${target}\`: write a value on the way to it, or a more ambitious target`,
    fr: (value, target) =>
      `\`${value}\` dépasse déjà la cible \`${target}\` : écrivez une valeur sur le chemin qui y mène, ou une cible plus ambitieuse`,
  }),
  before: text('the value before it', 'la valeur qui précède'),
  target: text('the target', 'la cible'),
};

export const milestoneOutside = {
  summary: text(
    'A milestone is outside the period, or a step due after it.',
    'Un jalon est hors de la période, ou une étape due après elle.',
  ),
  why: text(
    'A milestone after the end or before the start is never looked at: it promises a follow-up that does not take place.',
    'Un jalon après la fin ou avant le début n’est jamais regardé : il promet un suivi qui n’aura pas lieu.',
  ),
  bad: example`period: 2026
indicators:
  reply-within-12h: { baseline: 62 %, target: 90 %, milestones: { 2027-01-31: 85 % } }`,
  good: example`period: 2026
indicators:
  reply-within-12h: { baseline: 62 %, target: 90 %, milestones: { 2026-09-30: 85 % } }`,
  found: phrase<[on: Day, period: string, start: Day, end: Day]>({
    en: (on, period, start, end) =>
      `${on} is outside the period \`${period}\`, so that nobody will look at it: write a day from ${start} to ${end}, or change the period`,
    fr: (on, period, start, end) =>
      `le ${on} est hors de la période \`${period}\`, ce jalon ne sera donc jamais regardé : écrivez un jour du ${start} au ${end}, ou changez la période`,
  }),
  step: phrase<[on: Day, period: string, start: Day, end: Day]>({
    en: (on, period, _, end) =>
      `${on} is after the period \`${period}\`, so that this step comes too late to count: write a day, ${end} at the latest, or change the period`,
    fr: (on, period, _, end) =>
      `le ${on} vient après la période \`${period}\`, cette étape viendra donc trop tard pour compter : écrivez un jour, le ${end} au plus tard, ou changez la période`,
  }),
  none: phrase<[period: string, first: Day, last: Day]>({
    en: (period, first, last) =>
      `nothing that is due here, ${first === last ? `on ${first}` : `from ${first} to ${last}`}, falls into the period \`${period}\`, so that nobody will look at it: correct the period, or the dates`,
    fr: (period, first, last) =>
      `rien de ce qui est attendu ici, ${first === last ? `le ${first}` : `du ${first} au ${last}`}, ne tombe dans la période \`${period}\`, personne ne le regardera donc : corrigez la période, ou les dates`,
  }),
  due: text('due here', 'attendu ici'),
};

export const longWithoutMilestone = {
  summary: text('A long objective has nothing on the way.', 'Un long objectif n’a rien en chemin.'),
  why: text(
    'Without a value expected on the way, delay is seen at the end, when nothing can be done any more.',
    'Sans valeur attendue en chemin, un retard se voit à la fin, quand on n’y peut plus rien.',
  ),
  bad: example`period: 2026
indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }`,
  good: example`period: 2026
indicators:
  reply-within-12h: { baseline: 62 %, target: 90 %, milestones: { 2026-06-30: 75 % } }`,
  found: phrase<[length: number, halfway: Day]>({
    en: (length, halfway) =>
      `${grainCount(length, 'day', 'en')} from baseline to target and nothing on the way, so that a delay shows at the end only: add \`milestones: { ${halfway}: … }\` with the value expected by then, or dated \`steps:\``,
    fr: (length, halfway) =>
      `${grainCount(length, 'day', 'fr')} du point de départ à la cible et rien en chemin, si bien qu’un retard ne se verrait qu’à la fin : ajoutez \`milestones: { ${halfway}: … }\` avec la valeur attendue à cette date, ou des \`steps:\` datées`,
  }),
};

export const noReview = {
  summary: text(
    'An objective has not been reviewed for a long time.',
    'Un objectif n’a pas été suivi depuis longtemps.',
  ),
  why: text(
    'The person and the manager look at an objective together while something can still be changed.',
    'La personne et son responsable regardent un objectif ensemble tant qu’on peut encore y changer quelque chose.',
  ),
  bad: example`agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }
# ${['and today is 2026-06-30', 'et nous sommes le 2026-06-30']}`,
  good: example`agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }
reviews:
  - { on: 2026-06-09, by: paul.durand, confidence: 75 %, note: ${['sorting bears fruit on weekdays', 'le tri porte ses fruits en semaine']} }`,
  found: phrase<[waited: number, today: Day, reviewed: boolean]>({
    en: (waited, today, reviewed) =>
      `${grainCount(waited, 'day', 'en')} ${reviewed ? 'since the last review or agreement' : 'since the agreement or the start, without a review'}: meet, then add \`- { on: ${today}, by: …, confidence: … %, note: … }\` to \`reviews:\``,
    fr: (waited, today, reviewed) =>
      `${grainCount(waited, 'day', 'fr')} ${reviewed ? 'depuis le dernier point de suivi ou accord' : 'depuis l’accord ou le début, sans point de suivi'} : faites le point ensemble, puis ajoutez \`- { on: ${today}, by: …, confidence: … %, note: … }\` à \`reviews:\``,
  }),
};

export const closedWithoutLesson = {
  summary: text(
    'A closed objective says nothing of what was learnt.',
    'Un objectif clôturé ne dit rien de ce qui a été appris.',
  ),
  why: text(
    'Attained or missed, what an objective teaches is the start of the next one.',
    'Atteint ou manqué, ce qu’un objectif enseigne est le point de départ du suivant.',
  ),
  bad: example`closed: { on: 2027-01-11 }`,
  good: example`closed: { on: 2027-01-11, lesson: ${['sorting mattered more than extra hands', 'le tri a plus compté que le renfort']} }`,
  found: text(
    'nothing says what was learnt: add `lesson:` with what helped or hindered, or `dropped:` with why it was given up',
    'rien ne dit ce qui a été appris : ajoutez `lesson:` avec ce qui a aidé ou freiné, ou `dropped:` avec la raison de l’abandon',
  ),
};

const ahead = (en: string, fr: string, remedy: { readonly en: string; readonly fr: string }) =>
  phrase<[on: Day, today: Day]>({
    en: (on, today) =>
      `${en} on ${on}, a day still to come (today is ${today}), so that it is not counted: ${remedy.en}`,
    fr: (on, today) =>
      `${fr} ${on}, un jour encore à venir (nous sommes le ${today}), qui ne compte donc pas : ${remedy.fr}`,
  });

const corrected = {
  en: 'correct the day, or write it down once it has happened',
  fr: 'corrigez la date, ou notez-le quand ce sera fait',
};

export const notYet = {
  summary: text('Something is said to have happened on a day to come.', 'Un fait est daté d’un jour à venir.'),
  why: text(
    'What has not happened yet is no fact: a date typed wrong would hide what is still open.',
    'Ce qui n’a pas encore eu lieu n’est pas un fait : une date mal tapée cacherait ce qui reste ouvert.',
  ),
  bad: example`# ${['and today is 2026-07-15', 'et nous sommes le 2026-07-15']}
steps:
  - { step: ${['New queue for sorting requests', 'Nouvelle file de tri des demandes']}, by: 2026-09-30, done: 2026-09-28 }`,
  good: example`# ${['and today is 2026-07-15', 'et nous sommes le 2026-07-15']}
steps:
  - { step: ${['New queue for sorting requests', 'Nouvelle file de tri des demandes']}, by: 2026-09-30 }`,
  found: {
    agreed: ahead('agreed', 'accord du', corrected),
    reviewed: ahead('reviewed', 'point de suivi du', corrected),
    done: ahead('done', 'fait le', corrected),
    closed: ahead('closed', 'clôturé le', corrected),
  },
  given: phrase<[indicator: string, periods: readonly string[], today: Day]>({
    en: (indicator, periods, today) =>
      `values of \`${indicator}\` are typed in for ${listed(periods, 'en')}, still to come (today is ${today}), so that they do not count: correct the ${plural.en(periods.length, 'period', 'periods')}, or type them in once they are known`,
    fr: (indicator, periods, today) =>
      `des valeurs de \`${indicator}\` sont saisies pour ${listed(periods, 'fr')}, encore à venir (nous sommes le ${today}), et ne comptent donc pas : corrigez ${plural.fr(periods.length, 'la période', 'les périodes')}, ou saisissez-les quand elles seront connues`,
  }),
};

export const stepWithoutDate = {
  summary: text('A step has no date.', 'Une étape n’a pas de date.'),
  why: text(
    'A step without a date is never late, so it is never seen to be missing.',
    'Une étape sans date n’est jamais en retard : on ne voit donc jamais qu’elle manque.',
  ),
  bad: example`steps:
  - { step: ${['New queue for sorting requests', 'Nouvelle file de tri des demandes']} }`,
  good: example`steps:
  - { step: ${['New queue for sorting requests', 'Nouvelle file de tri des demandes']}, by: 2026-03-31 }`,
  found: phrase<[end: Day | null]>({
    en: (end) =>
      `nothing says by when this step is due, so that it is never late: add \`by:\`${end === null ? ' with a date' : `, ${end} at the latest`}`,
    fr: (end) =>
      `rien ne dit pour quand cette étape est attendue, elle ne sera donc jamais en retard : ajoutez \`by:\`${end === null ? ' avec une date' : `, au plus tard le ${end}`}`,
  }),
};
