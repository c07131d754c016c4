import type { Day } from '../../model/index.js';
import { decimal } from '../amounts.js';
import { example } from '../example.js';
import { phrase, text } from '../phrase.js';

export const noOwner = {
  summary: text('Nobody answers for an objective.', 'Personne ne répond d’un objectif.'),
  why: text(
    'What everybody answers for nobody does: one person keeps the objective, reviews it and asks for help in time.',
    'Ce dont tout le monde répond, personne ne le fait : une personne porte l’objectif, le suit et demande de l’aide à temps.',
  ),
  bad: example`kind: objective
id: reply-12h
title: ${['Reply to 90 % of requests in under 12 h', 'Répondre à 90 % des demandes en moins de 12 h']}`,
  good: example`kind: objective
id: reply-12h
title: ${['Reply to 90 % of requests in under 12 h', 'Répondre à 90 % des demandes en moins de 12 h']}
team: written
owner: lea.martin`,
  nobody: text(
    'nobody answers for this objective: add `owner:` with a person, or `team:` with a team that has a lead',
    'personne ne répond de cet objectif : ajoutez `owner:` avec une personne, ou `team:` avec une équipe qui a un responsable',
  ),
  noLead: phrase<[team: string]>({
    en: (team) =>
      `the team \`${team}\` has no lead, so nobody answers for this objective: add \`owner:\` here, or \`lead:\` to the team`,
    fr: (team) =>
      `l’équipe \`${team}\` n’a pas de responsable, donc personne ne répond de cet objectif : ajoutez \`owner:\` ici, ou \`lead:\` à l’équipe`,
  }),
  team: phrase<[name: string]>({ en: (name) => `${name} is here`, fr: (name) => `${name} se trouve ici` }),
};

export const noMeans = {
  summary: text('An objective has no means.', 'Un objectif n’a pas de moyens.'),
  why: text(
    'Whoever asks for a result grants what it takes: time, budget or support. An objective without means is a wish.',
    'Qui demande un résultat accorde ce qu’il faut : du temps, un budget ou un appui. Sans moyens, un objectif est un vœu.',
  ),
  bad: example`title: ${['Reply to 90 % of requests in under 12 h', 'Répondre à 90 % des demandes en moins de 12 h']}
owner: lea.martin`,
  good: example`title: ${['Reply to 90 % of requests in under 12 h', 'Répondre à 90 % des demandes en moins de 12 h']}
owner: lea.martin
means: { time: 4 h/week, budget: 2000 EUR, support: [${['answer library', 'bibliothèque de réponses']}] }`,
  found: text(
    'no means are granted to this objective, which leaves it a wish: add what was agreed, such as `means: { time: 4 h/week }`, a `budget:` or a `support:`',
    'aucun moyen n’est accordé à cet objectif, qui reste un vœu : ajoutez ce qui est convenu, par exemple `means: { time: 4 h/week }`, un `budget:` ou un `support:`',
  ),
  empty: text(
    'these means are empty: write what was agreed, `time: 4 h/week`, `budget: 2000 EUR` or `support: [coaching]`',
    'ces moyens sont vides : écrivez ce qui est convenu, `time: 4 h/week`, `budget: 2000 EUR` ou `support: [coaching]`',
  ),
};

export const noCompetencies = {
  summary: text('An objective names no competency.', 'Un objectif ne nomme aucune compétence.'),
  why: text(
    'Training takes longer than a quarter: what must be known is asked when the objective is set, not when it is missed.',
    'Se former prend plus d’un trimestre : on demande ce qu’il faut savoir en fixant l’objectif, pas en le manquant.',
  ),
  bad: example`title: ${['Reply to 90 % of requests in under 12 h', 'Répondre à 90 % des demandes en moins de 12 h']}
owner: lea.martin`,
  good: example`title: ${['Reply to 90 % of requests in under 12 h', 'Répondre à 90 % des demandes en moins de 12 h']}
owner: lea.martin
competencies: [written-french]`,
  found: text(
    'nothing says what must be known to reach this objective: add `competencies:` with ids from the organisation, and a `plan:` for those to be acquired',
    'rien ne dit ce qu’il faut savoir faire pour atteindre cet objectif : ajoutez `competencies:` avec des identifiants de l’organisation, et un `plan:` pour celles à acquérir',
  ),
};

export const competencyGap = {
  summary: text(
    'Nobody concerned has a competency that an objective needs.',
    'Aucune des personnes concernées n’a une compétence dont un objectif a besoin.',
  ),
  why: text(
    'An objective is within reach when people know how, or know when they will have learnt.',
    'Un objectif est accessible quand on sait faire, ou quand on sait à quelle date on aura appris.',
  ),
  bad: example`team: written
competencies: [data-reading]  # ${['nobody of the team has it', 'personne dans l’équipe ne l’a']}`,
  good: example`team: written
competencies:
  - { needs: data-reading, plan: ${['half a day with Nadia Lopez before 2026-09-30', 'une demi-journée avec Nadia Lopez avant le 2026-09-30']} }`,
  found: phrase<[id: string, title: string, team: boolean]>({
    en: (id, title, team) =>
      `${team ? 'neither the owner nor anybody of the team has' : 'the owner does not have'} \`${id}\` (${title}): write \`{ needs: ${id}, plan: … }\` with how and by when it is acquired, or bring in somebody who has it`,
    fr: (id, title, team) =>
      `${team ? 'ni le porteur ni un autre membre de l’équipe n’a' : 'le porteur n’a pas'} la compétence \`${id}\` (${title}) : écrivez \`{ needs: ${id}, plan: … }\` en disant comment et pour quand l’acquérir, ou faites venir quelqu’un qui l’a`,
  }),
  elsewhere: phrase<[name: string]>({ en: (name) => `${name} has it`, fr: (name) => `${name} l’a` }),
};

const hoursPerWeek = {
  en: (amount: number): string => `${decimal(amount, 'en', 1)}\u00a0h a week`,
  fr: (amount: number): string => `${decimal(amount, 'fr', 1)}\u00a0h par semaine`,
};

export const overCapacity = {
  summary: text(
    'A person’s objectives take more time than the person has.',
    'Les objectifs d’une personne demandent plus de temps qu’elle n’en a.',
  ),
  why: text(
    'Each objective looks possible alone; together they are not, and the person learns it by failing.',
    'Chaque objectif paraît possible seul ; ensemble ils ne le sont pas, et la personne l’apprend en échouant.',
  ),
  bad: example`people:
  lea.martin: { name: Léa Martin, capacity: 10 h/week }
# ${['two objectives of 2026 with owner: lea.martin', 'deux objectifs de 2026 avec owner: lea.martin']}
#   means: { time: 6 h/week }
#   means: { time: 8 h/week }`,
  good: example`people:
  lea.martin: { name: Léa Martin, capacity: 10 h/week }
# ${['two objectives of 2026 with owner: lea.martin', 'deux objectifs de 2026 avec owner: lea.martin']}
#   means: { time: 6 h/week }
#   means: { time: 4 h/week }`,
  found: phrase<[name: string, taken: number, capacity: number, day: Day]>({
    en: (name, taken, capacity, day) =>
      `from ${day} on, the objectives of ${name} take ${hoursPerWeek.en(taken)}, out of ${decimal(capacity, 'en', 1)} available: lower \`time:\` in one, move it to a later period, or give it another owner`,
    fr: (name, taken, capacity, day) =>
      `à partir du ${day}, les objectifs de ${name} prennent ${hoursPerWeek.fr(taken)}, pour ${decimal(capacity, 'fr', 1)} disponibles : réduisez \`time:\` dans l’un d’eux, repoussez-le à une période suivante, ou confiez-le à quelqu’un d’autre`,
  }),
  taken: phrase<[amount: number, objective: string]>({
    en: (amount, objective) => `${hoursPerWeek.en(amount)} for \`${objective}\``,
    fr: (amount, objective) => `${hoursPerWeek.fr(amount)} pour \`${objective}\``,
  }),
};

export const overBudget = {
  summary: text(
    'Objectives are granted more budget than the one they support.',
    'Des objectifs reçoivent plus de budget que celui qu’ils soutiennent.',
  ),
  why: text(
    'A budget is shared out once: what exceeds it was promised by nobody who has it.',
    'Un budget se partage une seule fois : ce qui le dépasse n’a été promis par personne qui en dispose.',
  ),
  bad: example`id: service-reply
means: { budget: 12000 EUR }
# ${['two objectives with supports: service-reply', 'deux objectifs avec supports: service-reply']}
#   means: { budget: 9000 EUR }
#   means: { budget: 5000 EUR }`,
  good: example`id: service-reply
means: { budget: 14000 EUR }
# ${['two objectives with supports: service-reply', 'deux objectifs avec supports: service-reply']}
#   means: { budget: 9000 EUR }
#   means: { budget: 5000 EUR }`,
  found: phrase<[sum: string, budget: string]>({
    en: (sum, budget) =>
      `the objectives that support this one are granted \`${sum}\` together, out of \`${budget}\`: raise this budget, or lower theirs`,
    fr: (sum, budget) =>
      `les objectifs qui soutiennent celui-ci reçoivent \`${sum}\` en tout, sur \`${budget}\` : augmentez ce budget, ou réduisez les leurs`,
  }),
  spent: phrase<[amount: string, objective: string]>({
    en: (amount, objective) => `\`${amount}\` for \`${objective}\``,
    fr: (amount, objective) => `\`${amount}\` pour \`${objective}\``,
  }),
};
