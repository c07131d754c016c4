import type { Day } from '../../model/index.js';
import { example } from '../example.js';
import { phrase, text } from '../phrase.js';

export const severalOutcomes = {
  summary: text('A title names two outcomes.', 'Un titre annonce deux résultats.'),
  why: text(
    'One can be reached without the other: nobody could then say whether the objective is attained.',
    'L’un peut être atteint sans l’autre : personne ne pourrait dire alors si l’objectif l’est.',
  ),
  bad: example`title: ${['Reply in under 12 h and reduce complaints by 30 %', 'Répondre en moins de 12 h et réduire les réclamations de 30 %']}`,
  good: example`title: ${['Reply to 90 % of requests in under 12 h', 'Répondre à 90 % des demandes en moins de 12 h']}
# ${['and in another file: title: Reduce complaints by 30 %', 'et dans un autre fichier : title: Réduire les réclamations de 30 %']}`,
  found: phrase<[joined: string]>({
    en: (joined) =>
      `\`${joined}\` adds a second outcome to the title, and one can be reached without the other: write two objectives, each with its own indicator`,
    fr: (joined) =>
      `\`${joined}\` ajoute un second résultat au titre, et l’un peut être atteint sans l’autre : écrivez deux objectifs, chacun avec son indicateur`,
  }),
};

const instead = {
  quantity: {
    en: 'does not say how many: write the number, such as `90 %` or `40 answers`',
    fr: 'ne dit pas combien : écrivez le nombre, par exemple `90 %` ou `40 réponses`',
  },
  time: {
    en: 'does not say when: write a delay or a date, such as `within 12 h` or `by June 2026`',
    fr: 'ne dit pas quand : écrivez un délai ou une date, par exemple `en moins de 12 h` ou `d’ici fin juin 2026`',
  },
  quality: {
    en: 'is a matter of opinion: write what is observed, such as `rated 4.3 out of 5` or `reopened under 9 %`',
    fr: 'est affaire d’opinion : écrivez ce qui s’observe, par exemple `noté 4,3 sur 5` ou `moins de 9 % de réouvertures`',
  },
  escape: {
    en: 'lets the objective be dropped without a word: leave it out, or write the case it does not hold for',
    fr: 'permet d’abandonner l’objectif sans le dire : supprimez-le, ou écrivez le cas où l’objectif ne vaut pas',
  },
  open: {
    en: 'leaves open what is meant: write all of it, or only what counts',
    fr: 'laisse dans le vague ce qui est visé : écrivez tout, ou seulement ce qui compte',
  },
} as const;

export const vagueWording = {
  summary: text(
    'A title has a word that everyone reads differently.',
    'Un titre contient un mot que chacun lit à sa façon.',
  ),
  why: text(
    'Two people who read “improve” or “rapidly” agree on the word and, a year later, not on the result.',
    'Deux personnes qui lisent « améliorer » ou « rapidement » sont d’accord sur le mot et, un an après, pas sur le résultat.',
  ),
  bad: example`title: ${['Improve satisfaction rapidly', 'Améliorer rapidement la satisfaction']}`,
  good: example`title: ${['Bring satisfaction from 4.0 to 4.3 out of 5 by June 2026', 'Porter la satisfaction de 4,0 à 4,3 sur 5 d’ici juin 2026']}`,
  found: phrase<[word: string, kind: keyof typeof instead]>({
    en: (word, kind) => `\`${word}\` ${instead[kind].en}`,
    fr: (word, kind) => `\`${word}\` ${instead[kind].fr}`,
  }),
  verb: phrase<[verb: string]>({
    en: (verb) =>
      `\`${verb}\` does not say by how much, and nothing measures it: write from what to what, such as \`from 4.0 to 4.3 out of 5\`, or add an indicator with a target`,
    fr: (verb) =>
      `\`${verb}\` ne dit pas de combien, et rien ne le mesure : écrivez de combien à combien, par exemple \`de 4,0 à 4,3 sur 5\`, ou ajoutez un indicateur avec sa cible`,
  }),
};

export const activityNotOutcome = {
  summary: text('A title names an activity, not its outcome.', 'Un titre annonce une activité, pas son résultat.'),
  why: text(
    'An activity is done whatever it brings: only its outcome can be measured, and serve an axis.',
    'Une activité s’accomplit quoi qu’elle apporte : seul son résultat se mesure, et sert un axe.',
  ),
  bad: example`title: ${['Participate in the weekly quality meeting', 'Participer à la réunion qualité hebdomadaire']}`,
  good: example`title: ${['Bring reopened requests from 14 % to 9 %', 'Ramener les demandes rouvertes de 14 % à 9 %']}`,
  found: phrase<[verb: string]>({
    en: (verb) =>
      `\`${verb}\` says what is done, not what comes of it: write what will have changed for the customer or the team, and put the activity under \`steps:\``,
    fr: (verb) =>
      `\`${verb}\` dit ce qui est fait, pas ce qui en sort : écrivez ce qui aura changé pour le client ou l’équipe, et placez l’activité sous \`steps:\``,
  }),
};

export const longTitle = {
  summary: text('A title is too long.', 'Un titre est trop long.'),
  why: text(
    'An objective is kept in mind or forgotten: its title is what people repeat.',
    'Un objectif se retient ou s’oublie : son titre est ce que l’on répète.',
  ),
  bad: example`title: >-
  ${['Reply to every request that arrives by e-mail or by the form of the site in under 12 h, nights and holidays', 'Répondre à toute demande reçue par e-mail ou par le formulaire du site en moins de 12 h, nuits et jours fériés']}
  ${['included, with the new answer library', 'compris, grâce à la nouvelle bibliothèque de réponses']}`,
  good: example`title: ${['Reply to 90 % of written requests in under 12 h', 'Répondre à 90 % des demandes écrites en moins de 12 h']}`,
  found: phrase<[length: number, max: number]>({
    en: (length, max) =>
      `${length} characters are too many to remember (${max} at most): keep what is reached and by when; the way goes under \`steps:\`, the measure under \`indicators:\``,
    fr: (length, max) =>
      `un titre de ${length} caractères ne se retient pas (${max} au plus) : gardez ce qui sera atteint et pour quand ; la manière va sous \`steps:\`, la mesure sous \`indicators:\``,
  }),
};

export const tooManyIndicators = {
  summary: text('An objective aims at too many indicators.', 'Un objectif vise trop d’indicateurs.'),
  why: text(
    'What is aimed at everywhere at once is steered nowhere: a few indicators tell the outcome, the others watch over it.',
    'Viser partout à la fois, c’est ne rien piloter : quelques indicateurs disent le résultat, les autres le surveillent.',
  ),
  bad: example`indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }
  satisfaction: { baseline: 4.0 /5, target: 4.3 /5 }
  reopened: { baseline: 14 %, target: 9 % }
  calls-answered: { baseline: 78 %, target: 90 % }
  recommendation: { baseline: 8 points, target: 30 points }`,
  good: example`indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }
  satisfaction: { maintain: ">= 4.0 /5" }
  reopened: { maintain: "<= 14 %" }`,
  found: phrase<[count: number, max: number]>({
    en: (count, max) =>
      `${count} indicators to move at once are more than anybody can steer (${max} at most): keep those that tell the outcome, write \`maintain:\` for those that must only hold, or make a second objective`,
    fr: (count, max) =>
      `${count} indicateurs à faire bouger à la fois, c’est plus qu’on n’en pilote (${max} au plus) : gardez ceux qui disent le résultat, écrivez \`maintain:\` pour ceux qui doivent seulement tenir, ou faites un second objectif`,
  }),
};

export const tooManyObjectives = {
  summary: text(
    'A person answers for too many objectives at a time.',
    'Une personne répond de trop d’objectifs à la fois.',
  ),
  why: text(
    'With more than a handful of objectives a person chooses alone which ones count, and the others wait in silence.',
    'Au-delà d’une poignée d’objectifs, chacun choisit seul ceux qui comptent, et les autres attendent en silence.',
  ),
  bad: example`# ${['six such files', 'six fichiers comme celui-ci']}
kind: objective
owner: paul.durand
period: 2026-H1`,
  good: example`# ${['five at most at any time; the others later, or with somebody else', 'cinq au plus à la fois ; les autres plus tard, ou confiés à quelqu’un d’autre']}
kind: objective
owner: paul.durand
period: 2026-H2`,
  found: phrase<[name: string, count: number, max: number, day: Day]>({
    en: (name, count, max, day) =>
      `${name} answers for ${count} objectives on ${day}, more than one person carries at a time (${max} at most): move one to a later period, give one to somebody else, or close what is over`,
    fr: (name, count, max, day) =>
      `${name} porte ${count} objectifs à la date du ${day}, plus qu’on n’en mène de front (${max} au plus) : repoussez-en un à une période suivante, confiez-en un à quelqu’un d’autre, ou clôturez ce qui est fini`,
  }),
  other: phrase<[id: string]>({ en: (id) => `\`${id}\` at the same time`, fr: (id) => `\`${id}\` en même temps` }),
};
