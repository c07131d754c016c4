import type { Quantity } from '../../model/index.js';
import { amount, percentage } from '../amounts.js';
import { example } from '../example.js';
import { listed } from '../listed.js';
import { phrase, text } from '../phrase.js';
import { written } from '../written.js';

export const orphan = {
  summary: text('An objective or an axis supports nothing.', 'Un objectif ou un axe ne soutient rien.'),
  why: text(
    'An objective that hangs on no axis serves no ambition: nobody can say why it is worth the effort.',
    'Un objectif qui n’est rattaché à aucun axe ne sert aucune ambition : personne ne peut dire pourquoi il vaut l’effort.',
  ),
  bad: example`kind: objective
id: reply-12h
title: ${['Reply to every written request in under 12 h', 'Répondre à toute demande écrite en moins de 12 h']}`,
  good: example`kind: objective
id: reply-12h
title: ${['Reply to every written request in under 12 h', 'Répondre à toute demande écrite en moins de 12 h']}
supports: responsiveness`,
  found: phrase<[axes: readonly string[]]>({
    en: (axes) =>
      `this objective supports no axis, so that nobody can say what it is for: add \`supports: ${axes[0] ?? '…'}\`${axes.length > 1 ? ` (or ${axes.slice(1).join(', ')}, or a parent objective)` : ''}`,
    fr: (axes) =>
      `cet objectif ne soutient aucun axe, personne ne peut donc dire à quoi il sert : ajoutez \`supports: ${axes[0] ?? '…'}\`${axes.length > 1 ? ` (ou ${axes.slice(1).join(', ')}, ou un objectif parent)` : ''}`,
  }),
  axis: phrase<[ambitions: readonly string[]]>({
    en: (ambitions) =>
      `this axis supports no ambition, so that nobody can say what it is for: add \`supports: ${ambitions[0] ?? '…'}\`${ambitions.length > 1 ? ` (or ${ambitions.slice(1).join(', ')})` : ''}`,
    fr: (ambitions) =>
      `cet axe ne soutient aucune ambition, personne ne peut donc dire à quoi il sert : ajoutez \`supports: ${ambitions[0] ?? '…'}\`${ambitions.length > 1 ? ` (ou ${ambitions.slice(1).join(', ')})` : ''}`,
  }),
};

/** The way around a circle; a long one is told by its start. */
const around = (ids: readonly string[]): string =>
  [...(ids.length > 6 ? [...ids.slice(0, 5), '…'] : ids), ids[0]].join(' → ');

export const cycle = {
  summary: text('Objectives support each other in a circle.', 'Des objectifs se soutiennent en boucle.'),
  why: text(
    'A circle leads to no axis, and no figure can be rolled up through it.',
    'Une boucle ne mène à aucun axe, et aucun chiffre ne peut y remonter.',
  ),
  bad: example`kind: objective
id: callbacks
title: ${['Call back 95 % of unhappy customers within 2 days', 'Rappeler 95 % des clients mécontents sous 2 jours']}
supports: complaints     # ${['and complaints supports callbacks', 'et complaints soutient callbacks']}`,
  good: example`kind: objective
id: callbacks
title: ${['Call back 95 % of unhappy customers within 2 days', 'Rappeler 95 % des clients mécontents sous 2 jours']}
supports: complaints     # ${['and complaints supports the axis responsiveness', 'et complaints soutient l’axe responsiveness']}`,
  found: phrase<[ids: readonly string[]]>({
    en: (ids) =>
      ids.length === 1
        ? `\`${ids[0]}\` supports itself: let it support an axis or another objective`
        : `these objectives support each other in a circle that leads to no axis, ${around(ids)}: let one of them support an axis instead`,
    fr: (ids) =>
      ids.length === 1
        ? `\`${ids[0]}\` se soutient lui-même : faites-lui soutenir un axe ou un autre objectif`
        : `ces objectifs se soutiennent en boucle sans mener à un axe, ${around(ids)} : que l’un d’eux soutienne plutôt un axe`,
  }),
  next: phrase<[id: string, next: string]>({
    en: (id, next) => `\`${id}\` supports \`${next}\``,
    fr: (id, next) => `\`${id}\` soutient \`${next}\``,
  }),
};

export const teamCycle = {
  summary: text('Teams are each other’s parents in a circle.', 'Des équipes sont rattachées en boucle.'),
  why: text(
    'In a circle nobody is at the top: nobody knows who agrees an objective with whom.',
    'Dans une boucle personne n’est en haut : nul ne sait avec qui convenir d’un objectif.',
  ),
  bad: example`teams:
  service: { name: ${['Customer service', 'Service client']}, lead: paul.durand, parent: written }
  written: { name: ${['Written channels', 'Canaux écrits']}, lead: lea.martin, parent: service }`,
  good: example`teams:
  service: { name: ${['Customer service', 'Service client']}, lead: paul.durand }
  written: { name: ${['Written channels', 'Canaux écrits']}, lead: lea.martin, parent: service }`,
  found: phrase<[ids: readonly string[]]>({
    en: (ids) =>
      ids.length === 1
        ? `\`${ids[0]}\` is its own parent, so that nobody is above its lead: name the team above, or remove \`parent:\``
        : `these teams are each other’s parents in a circle, ${around(ids)}, so that none is at the top: remove \`parent:\` from the highest of them`,
    fr: (ids) =>
      ids.length === 1
        ? `\`${ids[0]}\` est sa propre équipe parente, personne n’est donc au-dessus de son responsable : nommez l’équipe du dessus, ou retirez \`parent:\``
        : `ces équipes sont rattachées en boucle, ${around(ids)}, aucune n’est donc au sommet : retirez \`parent:\` de la plus haute`,
  }),
  next: phrase<[id: string, parent: string]>({
    en: (id, parent) => `\`${id}\` has the parent \`${parent}\``,
    fr: (id, parent) => `\`${id}\` est rattachée à \`${parent}\``,
  }),
};

export const axisWithoutObjective = {
  summary: text('No objective serves a strategic axis.', 'Aucun objectif ne sert un axe stratégique.'),
  why: text(
    'An axis that nobody works on is a wish: the ambition counts on it and nothing moves.',
    'Un axe auquel personne ne travaille est un vœu : l’ambition compte dessus et rien n’avance.',
  ),
  bad: example`kind: axis
id: loyalty
title: ${['Loyalty', 'Fidélité']}  # ${['no objective has supports: loyalty', 'aucun objectif n’a supports: loyalty']}`,
  good: example`kind: objective
id: repurchase
title: ${['35 % of customers we helped buy again by the end of 2026', 'Faire racheter 35 % des clients aidés d’ici fin 2026']}
supports: loyalty`,
  found: phrase<[axis: string]>({
    en: (axis) =>
      `no objective serves this axis, which stays a wish: write an objective with \`supports: ${axis}\`, or remove the axis`,
    fr: (axis) =>
      `aucun objectif ne sert cet axe, qui reste un vœu : écrivez un objectif avec \`supports: ${axis}\`, ou retirez l’axe`,
  }),
  over: phrase<[axis: string]>({
    en: (axis) =>
      `no objective serves this axis any more, since those it had are closed: write the next one, with \`supports: ${axis}\`, or remove the axis`,
    fr: (axis) =>
      `plus aucun objectif ne sert cet axe, puisque ceux qu’il avait sont clôturés : écrivez le suivant, avec \`supports: ${axis}\`, ou retirez l’axe`,
  }),
};

export const teamWithoutObjective = {
  summary: text('A team has no objective.', 'Une équipe n’a aucun objectif.'),
  why: text(
    'Its people cannot know what they contribute, nor what to do next.',
    'Ses membres ne peuvent savoir à quoi ils contribuent, ni que faire ensuite.',
  ),
  bad: example`teams:
  service: { name: ${['Customer service', 'Service client']}, lead: paul.durand }
  phone: { name: ${['Phone', 'Téléphone']}, lead: karim.haddad, parent: service }   # ${['no objective has team: phone', 'aucun objectif n’a team: phone']}`,
  good: example`kind: objective
id: first-contact
title: ${['Solve 76 % of calls at the first contact by the end of 2026', 'Résoudre 76 % des appels au premier contact d’ici fin 2026']}
team: phone
owner: karim.haddad`,
  found: phrase<[team: string]>({
    en: (team) =>
      `\`${team}\` has no objective, and nobody in it owns one: agree one with its lead (\`team: ${team}\`)`,
    fr: (team) =>
      `\`${team}\` n’a aucun objectif, et aucun de ses membres n’en porte : convenez-en un avec son responsable (\`team: ${team}\`)`,
  }),
  over: phrase<[team: string]>({
    en: (team) =>
      `\`${team}\` has no objective any more, since those it had are closed: agree the next one with its lead (\`team: ${team}\`)`,
    fr: (team) =>
      `\`${team}\` n’a plus d’objectif, puisque ceux qu’elle avait sont clôturés : convenez du suivant avec son responsable (\`team: ${team}\`)`,
  }),
};

export const skipsLevel = {
  summary: text(
    'An objective passes over the team above its own.',
    'Un objectif passe par-dessus l’équipe au-dessus de la sienne.',
  ),
  why: text(
    'The parent team pursues the same axis without counting on this contribution, and its report does not show it.',
    'L’équipe parente poursuit le même axe sans compter sur cette contribution, et son rapport ne la montre pas.',
  ),
  bad: example`# ${['the team above has service-reply, which supports responsiveness', 'l’équipe au-dessus a service-reply, qui soutient responsiveness']}
kind: objective
id: written-reply
team: written
supports: responsiveness`,
  good: example`# ${['the team above has service-reply, which supports responsiveness', 'l’équipe au-dessus a service-reply, qui soutient responsiveness']}
kind: objective
id: written-reply
team: written
supports: service-reply`,
  found: phrase<[supported: string, parent: string, candidates: readonly string[]]>({
    en: (supported, parent, candidates) =>
      `this objective supports \`${supported}\` past the team \`${parent}\`, which pursues the same axis and will not see it in its figures: support ${listed(candidates, 'en', 'or')} instead`,
    fr: (supported, parent, candidates) =>
      `cet objectif soutient \`${supported}\` sans passer par l’équipe \`${parent}\`, qui poursuit le même axe et ne le verra pas dans ses chiffres : soutenez plutôt ${listed(candidates, 'fr', 'or')}`,
  }),
  candidate: text('an objective of the team above', 'un objectif de l’équipe au-dessus'),
};

export const weightZero = {
  summary: text('Something has the weight 0.', 'Quelque chose a un poids de 0.'),
  why: text(
    'It is followed but counts for nothing, which nobody sees in the attainment.',
    'On le suit mais il ne compte pour rien, ce que personne ne voit dans l’atteinte.',
  ),
  bad: example`indicators:
  satisfaction: { baseline: 3.9 /5, target: 4.2 /5, weight: 0 }`,
  good: example`indicators:
  satisfaction: { maintain: ">= 3.9 /5" }`,
  indicator: phrase<[id: string]>({
    en: (id) =>
      `\`${id}\` counts for nothing with the weight 0: give it a weight, or write \`maintain:\` if it is only to be watched`,
    fr: (id) =>
      `\`${id}\` ne compte pour rien avec un poids de 0 : donnez-lui un poids, ou écrivez \`maintain:\` s’il s’agit seulement de le surveiller`,
  }),
  step: text(
    'this step counts for nothing with the weight 0: give it a weight, or remove it',
    'cette étape ne compte pour rien avec un poids de 0 : donnez-lui un poids, ou retirez-la',
  ),
  support: phrase<[id: string]>({
    en: (id) => `this support counts for nothing in \`${id}\` with the weight 0: give it a weight, or remove it`,
    fr: (id) => `ce soutien ne compte pour rien dans \`${id}\` avec un poids de 0 : donnez-lui un poids, ou retirez-le`,
  }),
};

export const sameAimTwice = {
  summary: text(
    'Two objectives of the same people aim at the same thing.',
    'Deux objectifs des mêmes personnes visent la même chose.',
  ),
  why: text(
    'The same work counts twice, and two targets for one figure contradict each other.',
    'Le même travail compte deux fois, et deux cibles pour un même chiffre se contredisent.',
  ),
  bad: example`# ${['written-reply, of the same team, aims at reply-within-12h too', 'written-reply, de la même équipe, vise aussi reply-within-12h']}
kind: objective
id: written-answers
team: written
indicators:
  reply-within-12h: { where: { team: written }, baseline: 58 %, target: 80 % }`,
  good: example`# ${['written-reply, of the same team, aims at reply-within-12h too', 'written-reply, de la même équipe, vise aussi reply-within-12h']}
kind: objective
id: written-weekend
team: written
indicators:
  reply-within-12h: { where: { team: written, arrival: weekend }, baseline: 20 %, target: 60 % }`,
  found: phrase<[indicator: string, other: string]>({
    en: (indicator, other) =>
      `\`${indicator}\` is already aimed at by \`${other}\` in the same period, for the same slice, so that one progress would count twice: keep one of the two, or choose another slice with \`where:\``,
    fr: (indicator, other) =>
      `\`${indicator}\` est déjà visé par \`${other}\` sur la même période, pour la même tranche, si bien qu’un même progrès compterait deux fois : gardez l’un des deux, ou choisissez une autre tranche avec \`where:\``,
  }),
  first: text('first aimed at here', 'visé ici la première fois'),
};

export const noGuardrail = {
  summary: text('Speed or volume is aimed at without a guardrail.', 'La vitesse ou le volume est visé sans garde-fou.'),
  why: text(
    'The quickest way to be fast is to be careless: a guardrail says what must not be sacrificed.',
    'Le plus court chemin vers la vitesse est de bâcler : un garde-fou dit ce qui ne doit pas être sacrifié.',
  ),
  bad: example`indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }`,
  good: example`indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }
  satisfaction: { maintain: ">= 4.2 /5" }`,
  found: phrase<[indicator: string, what: 'speed' | 'volume', example: string]>({
    en: (indicator, what, example) =>
      `\`${indicator}\` aims at ${what} and nothing protects the quality: add a guardrail beside it, like \`${example}\``,
    fr: (indicator, what, example) =>
      `\`${indicator}\` vise ${what === 'speed' ? 'la vitesse' : 'le volume'} et rien ne protège la qualité : ajoutez à côté un garde-fou, comme \`${example}\``,
  }),
};

/** What a child's target brings to its parent's. */
export interface Share {
  readonly id: string;
  readonly target: Quantity;
  readonly share: number;
}

const shareText = {
  en: ({ id, target, share }: Share) =>
    `\`${id}\` ${amount(target.amount, target.unit, 'en')} on ${percentage(share, 'en', 0)} of the volume`,
  fr: ({ id, target, share }: Share) =>
    `\`${id}\` ${amount(target.amount, target.unit, 'fr')} pour ${percentage(share, 'fr', 0)} du volume`,
};

const summands = (parts: readonly Pick<Share, 'id' | 'target'>[]): string =>
  parts.map(({ id, target }) => `\`${id}\` \`${written(target)}\``).join(', ');

export const targetsDoNotAddUp = {
  summary: text(
    'The targets below an objective cannot add up to its own.',
    'Les cibles sous un objectif ne peuvent pas donner la sienne.',
  ),
  why: text(
    'Every team could succeed and the service still fail: the promise above was not shared out.',
    'Chaque équipe pourrait réussir et le service échouer quand même : la promesse du dessus n’a pas été répartie.',
  ),
  bad: example`# ${['written (80 % of the volume) aims at 85 %, social (20 %) at 80 %', 'written (80 % du volume) vise 85 %, social (20 %) vise 80 %']}
kind: objective
id: service-reply
indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }`,
  good: example`# ${['written (80 % of the volume) aims at 93 %, social (20 %) at 80 %', 'written (80 % du volume) vise 93 %, social (20 %) vise 80 %']}
kind: objective
id: service-reply
indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }`,
  found: phrase<[target: Quantity, reached: number, parts: readonly Share[], rest: number]>({
    en: (target, reached, parts, rest) =>
      `even if every objective below is attained, \`${written(target)}\` is missed: with the volumes of the last year they make ${rest > 0 ? 'at best ' : ''}${amount(reached, target.unit, 'en')} (${parts.map(shareText.en).join(', ')}${rest > 0 ? `, the other ${percentage(rest, 'en', 0)} taken as perfect` : ''}); raise a target below, or lower this one`,
    fr: (target, reached, parts, rest) =>
      `même si tous les objectifs en dessous sont atteints, \`${written(target)}\` est manqué : aux volumes de la dernière année, ils donnent ${rest > 0 ? 'au mieux ' : ''}${amount(reached, target.unit, 'fr')} (${parts.map(shareText.fr).join(', ')}${rest > 0 ? `, les autres ${percentage(rest, 'fr', 0)} supposés parfaits` : ''}) ; relevez une cible en dessous, ou abaissez celle-ci`,
  }),
  summed: phrase<[target: Quantity, reached: number, parts: readonly Pick<Share, 'id' | 'target'>[]]>({
    en: (target, reached, parts) =>
      `even if every objective below is attained, \`${written(target)}\` is missed: together they make ${amount(reached, target.unit, 'en')} (${summands(parts)}); raise a target below, or lower this one`,
    fr: (target, reached, parts) =>
      `même si tous les objectifs en dessous sont atteints, \`${written(target)}\` est manqué : ensemble, ils donnent ${amount(reached, target.unit, 'fr')} (${summands(parts)}) ; relevez une cible en dessous, ou abaissez celle-ci`,
  }),
  part: text('a target below', 'une cible en dessous'),
};
