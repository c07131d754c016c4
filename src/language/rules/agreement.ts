import type { Day } from '../../model/index.js';
import { example } from '../example.js';
import { phrase, text } from '../phrase.js';

export const missing = {
  summary: text(
    'An objective is running and nobody agreed to it.',
    'Un objectif est en cours sans que personne l’ait approuvé.',
  ),
  why: text(
    'Objectives are agreed, not imposed: people keep a promise they have made themselves.',
    'Les objectifs se conviennent, ils ne s’imposent pas : on tient une promesse que l’on a faite soi-même.',
  ),
  bad: example`owner: lea.martin
period: 2026  # ${['and today is 2026-02-01', 'et nous sommes le 2026-02-01']}`,
  good: example`owner: lea.martin
period: 2026
agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }
  - { by: paul.durand, on: 2026-01-13, digest: 7f3a91c2 }`,
  found: phrase<[owner: string, manager: string | null, line: string]>({
    en: (owner, manager, line) =>
      `the period has begun and nobody agreed: ${owner}${manager === null ? ' adds' : ` and then ${manager} add`} \`${line}\` to \`agreed:\`${manager === null ? '' : ', each with their own name'}`,
    fr: (owner, manager, line) =>
      `la période a commencé et personne n’a donné son accord : ${owner}${manager === null ? ' ajoute' : `, puis ${manager}, ajoutent`} \`${line}\` sous \`agreed:\`${manager === null ? '' : ', chacun à son nom'}`,
  }),
};

export const oneSided = {
  summary: text('Only one of the two agreed to an objective.', 'Un seul des deux a approuvé un objectif.'),
  why: text(
    'An agreement takes two: alone, the person promises without means, or the manager demands without a promise.',
    'Un accord se fait à deux : seule, la personne promet sans moyens ; seul, le responsable exige sans promesse.',
  ),
  bad: example`owner: lea.martin
agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }`,
  good: example`owner: lea.martin
agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }
  - { by: paul.durand, on: 2026-01-13, digest: 7f3a91c2 }`,
  found: phrase<[name: string, isOwner: boolean, line: string]>({
    en: (name, isOwner, line) =>
      `${name}, ${isOwner ? 'who answers for this objective' : 'the manager'}, has not agreed: add \`${line}\` to \`agreed:\`, or talk about what stands in the way`,
    fr: (name, isOwner, line) =>
      `il manque l’accord de ${name}, qui ${isOwner ? 'porte cet objectif' : 'dirige la personne qui le porte'} : ajoutez \`${line}\` sous \`agreed:\`, ou parlez de ce qui l’empêche`,
  }),
};

export const stale = {
  summary: text('An objective is no longer what was agreed.', 'Un objectif n’est plus celui qui a été convenu.'),
  why: text(
    'An agreement holds for what was read on that day; a target moved afterwards was accepted by nobody.',
    'Un accord vaut pour ce qui a été lu ce jour-là ; une cible déplacée ensuite n’a été acceptée par personne.',
  ),
  bad: example`target: 95 %  # ${['it was 90 % when both agreed', 'c’était 90 % quand les deux ont donné leur accord']}
agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }
  - { by: paul.durand, on: 2026-01-13, digest: 7f3a91c2 }`,
  good: example`target: 95 %
agreed:
  - { by: lea.martin, on: 2026-05-04, digest: 0c2b77e1 }
  - { by: paul.durand, on: 2026-05-04, digest: 0c2b77e1 }`,
  found: phrase<[name: string, on: Day, agreed: string, now: string]>({
    en: (name, on, agreed, now) =>
      `on ${on} ${name} agreed to \`${agreed}\`, not to what the objective says now (\`${now}\`): undo what changed in its text, aims, means or indicators, or talk it over and write this digest with the day of the new agreement`,
    fr: (name, on, agreed, now) =>
      `le ${on}, ${name} a approuvé \`${agreed}\`, et non ce que l’objectif dit maintenant (\`${now}\`) : annulez ce qui a changé dans son texte, ses cibles, ses moyens ou ses indicateurs, ou reparlez-en et inscrivez cette empreinte avec le jour du nouvel accord`,
  }),
};

export const notTheManager = {
  summary: text(
    'Somebody agreed who is neither the owner nor the manager.',
    'L’accord vient de quelqu’un qui n’est ni le porteur ni son responsable.',
  ),
  why: text(
    'Only the one who promises and the one who grants the means can bind themselves.',
    'Seuls celui qui promet et celui qui accorde les moyens peuvent s’engager.',
  ),
  bad: example`owner: lea.martin  # ${['whose manager is paul.durand', 'dont le responsable est paul.durand']}
agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }
  - { by: tom.leroy, on: 2026-01-13, digest: 7f3a91c2 }`,
  good: example`owner: lea.martin
agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }
  - { by: paul.durand, on: 2026-01-13, digest: 7f3a91c2 }`,
  found: phrase<[name: string, owner: string, manager: string | null]>({
    en: (name, owner, manager) =>
      `${name} neither answers for this objective (${owner} does) nor manages it${manager === null ? '' : ` (${manager} does)`}: remove this agreement${manager === null ? '' : ` and ask ${manager}`}, or correct \`lead:\` in the organisation`,
    fr: (name, owner, manager) =>
      `${name} ne porte pas cet objectif (c’est ${owner}) et n’en est pas responsable${manager === null ? '' : ` (c’est ${manager})`} : retirez cet accord${manager === null ? '' : ` et demandez celui de ${manager}`}, ou corrigez \`lead:\` dans l’organisation`,
  }),
};

export const self = {
  summary: text('A person agreed with themselves.', 'Une personne s’est donné son propre accord.'),
  why: text(
    'The second agreement is the manager’s: one person signing twice hides that nobody granted the means.',
    'Le second accord est celui du responsable : signer deux fois cache que personne n’a accordé les moyens.',
  ),
  bad: example`owner: lea.martin
agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }
  - { by: lea.martin, on: 2026-01-13, digest: 7f3a91c2 }`,
  good: example`owner: lea.martin
agreed:
  - { by: lea.martin, on: 2026-01-12, digest: 7f3a91c2 }
  - { by: paul.durand, on: 2026-01-13, digest: 7f3a91c2 }`,
  found: phrase<[name: string, other: string | null]>({
    en: (name, other) =>
      `${name} agreed twice to the same text: ${other === null ? 'with nobody above, once is enough; remove this line' : `the other agreement is for ${other} to give; replace this line by it`}`,
    fr: (name, other) =>
      `${name} a approuvé deux fois le même texte : ${other === null ? 'sans supérieur, une fois suffit ; retirez cette ligne' : `l’autre accord revient à ${other} ; remplacez cette ligne par le sien`}`,
  }),
  first: text('the first agreement', 'le premier accord'),
};
