import type { Grain, Indicator, Quantity } from '../../model/index.js';
import { amount } from '../amounts.js';
import { counted, grainCount, grainName } from '../counts.js';
import { example } from '../example.js';
import { listed } from '../listed.js';
import { phrase, text } from '../phrase.js';
import { written } from '../written.js';

export const noIndicator = {
  summary: text('An objective has neither indicators nor steps.', 'Un objectif n’a ni indicateurs ni étapes.'),
  why: text(
    'What nothing measures cannot be followed, and at the end everybody has their own opinion of it.',
    'Ce que rien ne mesure ne peut être suivi, et chacun à la fin en aura son avis.',
  ),
  bad: example`kind: objective
id: happier-customers
title: ${['Customers rate us 4.3 out of 5', 'Être noté 4,3 sur 5 par nos clients']}`,
  good: example`kind: objective
id: happier-customers
title: ${['Customers rate us 4.3 out of 5', 'Être noté 4,3 sur 5 par nos clients']}
indicators:
  satisfaction: { baseline: 3.9 /5, target: 4.3 /5 }`,
  found: text(
    'nothing says when this objective is reached: add `indicators:` with a baseline and a target, or `steps:` with their dates',
    'rien ne dit quand cet objectif est atteint : ajoutez `indicators:` avec un point de départ et une cible, ou `steps:` avec leurs dates',
  ),
  childless: phrase<[rollup: string]>({
    en: (rollup) =>
      `\`rollup: ${rollup}\` takes the figures of the objectives that support this one, but none does: add \`indicators:\` or \`steps:\` here, or an objective that supports it`,
    fr: (rollup) =>
      `\`rollup: ${rollup}\` reprend les chiffres des objectifs qui soutiennent celui-ci, mais il n’y en a aucun : ajoutez ici \`indicators:\` ou \`steps:\`, ou un objectif qui le soutienne`,
  }),
  own: text(
    '`rollup: own` counts the objective’s own indicators and steps, but it has none: add some, or write `rollup: weighted` to count the objectives that support it',
    '`rollup: own` compte les indicateurs et les étapes de l’objectif, mais il n’en a pas : ajoutez-en, ou écrivez `rollup: weighted` pour compter les objectifs qui le soutiennent',
  ),
};

export const noBaseline = {
  summary: text('A target has no baseline.', 'Une cible n’a pas de point de départ.'),
  why: text(
    'Attainment is the way made from the baseline to the target: without a start there is no way to measure.',
    'L’atteinte est le chemin parcouru du départ à la cible : sans point de départ, aucun chemin à mesurer.',
  ),
  bad: example`indicators:
  reply-within-12h: { target: 90 % }`,
  good: example`indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }`,
  found: phrase<[indicator: string]>({
    en: (indicator) =>
      `\`${indicator}\` has a target but no baseline, so that no progress can be told: add \`baseline:\`, the value at the start of the period`,
    fr: (indicator) =>
      `\`${indicator}\` a une cible mais pas de point de départ, si bien qu’aucun progrès ne se mesure : ajoutez \`baseline:\`, la valeur au début de la période`,
  }),
};

export const noTarget = {
  summary: text(
    'An indicator of an objective has neither a target nor a guardrail, or both.',
    'Un indicateur d’un objectif n’a ni cible ni garde-fou, ou a les deux.',
  ),
  why: text(
    'To reach a value and to keep one are two different aims: without one of them nobody can say when it is enough.',
    'Atteindre une valeur et en maintenir une sont deux visées différentes : sans l’une des deux, personne ne peut dire quand c’est assez.',
  ),
  bad: example`indicators:
  reply-within-12h: { baseline: 62 % }`,
  good: example`indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }
  satisfaction: { maintain: ">= 4.2 /5" }`,
  found: phrase<[indicator: string]>({
    en: (indicator) =>
      `nothing says what to make of \`${indicator}\`: add \`target:\` to reach a value, or \`maintain:\` to keep one`,
    fr: (indicator) =>
      `rien ne dit que faire de \`${indicator}\` : ajoutez \`target:\` pour atteindre une valeur, ou \`maintain:\` pour en conserver une`,
  }),
  both: phrase<[indicator: string]>({
    en: (indicator) =>
      `\`${indicator}\` has both a target and a guardrail: keep \`target:\` to improve it, or \`maintain:\` to protect it`,
    fr: (indicator) =>
      `\`${indicator}\` a à la fois une cible et un garde-fou : gardez \`target:\` pour l’améliorer, ou \`maintain:\` pour le protéger`,
  }),
};

const examples: Readonly<Record<string, readonly [value: string, tolerance: string]>> = {
  '%': ['90 %', '3 %'],
  h: ['12 h', '2 h'],
  '/5': ['4.2 /5', '0.3 /5'],
  points: ['30 points', '5 points'],
  '': ['100', '10'],
};

/** How a quantity should have been written for a unit: the same number where it may only lack the unit. */
function rewritten(key: string, { amount: number, unit }: Quantity, wanted: string): string {
  if (unit === '' || (unit === 'points' && wanted === '%')) {
    return written({ amount: wanted === '%' && Math.abs(number) > 1 ? number / 100 : number, unit: wanted });
  }
  const [value, tolerance] = examples[wanted] ?? [`100 ${wanted}`, `10 ${wanted}`];
  return key === 'tolerance' ? tolerance : value;
}

const unitWord = {
  en: (unit: string) => (unit === '' ? 'a plain number' : `\`${unit}\``),
  fr: (unit: string) => (unit === '' ? 'un simple nombre' : `\`${unit}\``),
};

const wrongUnit = (en: string, fr: string) =>
  phrase<[unit: string]>({
    en: (unit) => `the unit is ${unitWord.en(unit)} but ${en}`,
    fr: (unit) => `l’unité est ${unitWord.fr(unit)} mais ${fr}`,
  });

export const unitMismatch = {
  summary: text(
    'A quantity does not have the unit of its indicator.',
    'Une quantité n’a pas l’unité de son indicateur.',
  ),
  why: text(
    'Hours cannot be compared with a share: the objective could never be found attained.',
    'Des heures ne se comparent pas à une part : l’objectif ne pourrait jamais être reconnu atteint.',
  ),
  bad: example`indicators:
  reply-within-12h: { baseline: 62 %, target: 12 h }`,
  good: example`indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }`,
  found: phrase<[key: string, quantity: Quantity, indicator: string, unit: string]>({
    en: (key, quantity, indicator, unit) =>
      `\`${key}\` is \`${written(quantity)}\` but \`${indicator}\` is ${unit === '' ? 'counted without a unit' : `measured in \`${unit}\``}: write it like \`${rewritten(key, quantity, unit)}\``,
    fr: (key, quantity, indicator, unit) =>
      `\`${key}\` vaut \`${written(quantity)}\` alors que \`${indicator}\` ${unit === '' ? 'se compte sans unité' : `se mesure en \`${unit}\``} : écrivez par exemple \`${rewritten(key, quantity, unit)}\``,
  }),
  unit: text('the unit of the indicator', 'l’unité de l’indicateur'),
  measured: {
    rate: wrongUnit('a rate is a share: write `unit: "%"`', 'un taux est une part : écrivez `unit: "%"`'),
    nps: wrongUnit(
      'a net promoter score is counted in points: write `unit: points`',
      'une recommandation nette se compte en points : écrivez `unit: points`',
    ),
    duration: wrongUnit(
      'the column holds durations, which are kept in hours: write `unit: h`',
      'la colonne contient des durées, comptées en heures : écrivez `unit: h`',
    ),
    count: wrongUnit(
      'records are counted: write what they are, like `unit: requests`',
      'on compte des enregistrements : écrivez ce qu’ils sont, comme `unit: demandes`',
    ),
  },
  plainShare: phrase<[column: string]>({
    en: (column) =>
      `\`${column}\` has no unit, so that nobody knows whether 95 or 0.95 means 95 %: add \`unit: "%"\` to the column for the first, \`unit: fraction\` for the second`,
    fr: (column) =>
      `\`${column}\` n’a pas d’unité, rien ne dit donc si 95 % s’y écrit 95 ou 0,95 : ajoutez à la colonne \`unit: "%"\` pour le premier, \`unit: fraction\` pour le second`,
  }),
  plainTime: phrase<[column: string]>({
    en: (column) =>
      `\`${column}\` has no unit, so that nobody knows whether its numbers are hours or minutes: declare the column with \`type: duration\` and \`unit: min\`, \`s\`, \`h\` or \`d\``,
    fr: (column) =>
      `\`${column}\` n’a pas d’unité, rien ne dit donc si ses nombres sont des heures ou des minutes : déclarez la colonne avec \`type: duration\` et \`unit: min\`, \`s\`, \`h\` ou \`d\``,
  }),
  otherUnit: phrase<[unit: string, column: string, own: string]>({
    en: (unit, column, own) =>
      `the unit is ${unitWord.en(unit)} but that of \`${column}\` is ${unitWord.en(own)}, and nothing converts one into the other: write the unit that both have`,
    fr: (unit, column, own) =>
      `l’unité est ${unitWord.fr(unit)} mais celle de \`${column}\` est ${unitWord.fr(own)}, et rien ne convertit l’une en l’autre : écrivez l’unité que les deux partagent`,
  }),
  quotient: phrase<[unit: string]>({
    en: (unit) =>
      `the unit is ${unitWord.en(unit)} but a ratio of two columns in it has none: write \`unit: "%"\`, or what the ratio counts`,
    fr: (unit) =>
      `l’unité est ${unitWord.fr(unit)} mais le rapport de deux colonnes de cette unité n’en a pas : écrivez \`unit: "%"\`, ou ce que le rapport compte`,
  }),
  measure: text('measured like this', 'mesuré ainsi'),
};

const firstOf = {
  day: 'au premier jour',
  week: 'dans la première semaine',
  month: 'au premier mois',
  quarter: 'au premier trimestre',
};

export const grainTooFine = {
  summary: text(
    'Records are dated less exactly than an indicator is measured.',
    'Les enregistrements sont datés moins finement que l’indicateur n’est mesuré.',
  ),
  why: text(
    'All that happened in a year would count in its January, and the other months would be empty.',
    'Tout ce qui s’est passé dans l’année compterait en janvier, et les autres mois seraient vides.',
  ),
  bad: example`# ${['the source is dated by a column with format: yyyy-MM', 'la colonne qui date la source est en format: yyyy-MM']}
every: week`,
  good: example`every: month`,
  found: phrase<[every: keyof typeof firstOf, dated: string, precision: string, coarser: string | null]>({
    en: (every, dated, precision, coarser) =>
      `\`${dated}\` tells the ${precision} only, so that all of it would count in its first ${every}: ${coarser ? `write \`every: ${coarser}\`, or date` : 'date'} the records by a column that tells the day`,
    fr: (every, dated, precision, coarser) =>
      `\`${dated}\` ne dit que ${precision === 'year' ? 'l’année' : 'le mois'}, tout compterait donc ${firstOf[every]} : ${coarser ? `écrivez \`every: ${coarser}\`, ou datez` : 'datez'} les enregistrements par une colonne qui dit le jour`,
  }),
  dated: text('what dates the records', 'ce qui date les enregistrements'),
};

export const noSource = {
  summary: text('A measured indicator names no source.', 'Un indicateur mesuré ne nomme aucune source.'),
  why: text(
    'Without a source no export is ever read for it, and every objective that aims at it stays unknown.',
    'Sans source, aucun export n’est jamais lu pour lui, et tout objectif qui le vise reste inconnu.',
  ),
  bad: example`kind: indicator
id: incoming-volume
title: ${['Requests received', 'Demandes reçues']}
unit: requests
measure: count`,
  good: example`kind: indicator
id: incoming-volume
title: ${['Requests received', 'Demandes reçues']}
unit: requests
source: tickets
measure: count`,
  found: phrase<[indicator: string, sources: readonly string[]]>({
    en: (indicator, sources) =>
      `\`${indicator}\` is measured from records but names no source, so that no import measures it: add \`source: ${sources[0] ?? 'tickets'}\`${sources.length > 1 ? ` (there are ${listed(sources, 'en')})` : ''}, or write \`measure: given\` if its values are typed in`,
    fr: (indicator, sources) =>
      `\`${indicator}\` se mesure sur des enregistrements mais ne nomme aucune source, si bien qu’aucun import ne le mesure : ajoutez \`source: ${sources[0] ?? 'tickets'}\`${sources.length > 1 ? ` (il y a ${listed(sources, 'fr')})` : ''}, ou écrivez \`measure: given\` si ses valeurs sont saisies à la main`,
  }),
};

const remedy = {
  en: ({ id, source }: Indicator, what: string) =>
    source === null ? `write its values in \`measurements/${id}.csv\`` : `run \`mbo import ${source}\` with ${what}`,
  fr: ({ id, source }: Indicator, what: string) =>
    source === null
      ? `écrivez ses valeurs dans \`measurements/${id}.csv\``
      : `lancez \`mbo import ${source}\` avec ${what}`,
};

/** A remark with the mark that ends it. */
const sentence = (remark: string): string => (/[.?!]$/.test(remark) ? remark : `${remark}.`);

export const unsettledSource = {
  summary: text('A source leaves open how the export is read.', 'Une source laisse ouverte la lecture de l’export.'),
  why: text(
    'What was drafted there is a guess: day or month first, minutes or hours. `mbo import` waits until somebody has said.',
    'Ce qui y est proposé n’est qu’une supposition : jour ou mois d’abord, minutes ou heures. `mbo import` attend que quelqu’un tranche.',
  ),
  bad: example`  # ${['TODO(mbo): day or month first in `Created`? No day above 12 settles it', 'TODO(mbo): jour ou mois en premier dans `Created` ? Aucun jour au-delà du 12 ne permet de le savoir']}
  created: { header: Created, type: date, format: dd/MM/yyyy }`,
  good: example`  created: { header: Created, type: date, format: MM/dd/yyyy }`,
  found: phrase<[source: string, point: string]>({
    en: (source, point) =>
      `\`${source}\` leaves a point open${point === '' ? ' here.' : `: ${sentence(point)}`} \`mbo import\` waits, as it would measure a guess: write what is right, and remove this \`TODO(mbo)\``,
    fr: (source, point) =>
      `\`${source}\` laisse un point ouvert${point === '' ? ' ici.' : ` : ${sentence(point)}`} \`mbo import\` attend, car il mesurerait une supposition : écrivez ce qui est juste, et retirez ce \`TODO(mbo)\``,
  }),
};

export const neverMeasured = {
  summary: text(
    'An indicator that objectives aim at was never measured.',
    'Un indicateur visé par des objectifs n’a jamais été mesuré.',
  ),
  why: text(
    'An objective without measurements is neither late nor on track: it is unknown, and nobody can steer by it.',
    'Un objectif sans mesure n’est ni en retard ni en bonne voie : il est inconnu, et personne ne peut s’y fier.',
  ),
  bad: example`# ${['measurements/ has no repurchase-rate.csv', 'measurements/ n’a pas de repurchase-rate.csv']}
indicators:
  repurchase-rate: { baseline: 28 %, target: 35 % }`,
  good: example`# measurements/repurchase-rate.csv
period,value,n
2026-Q1,29 %,412`,
  found: phrase<[indicator: Indicator, since: string]>({
    en: (indicator, since) =>
      `\`${indicator.id}\` has been aimed at since ${since} but was never measured, so that nobody knows where it stands: ${remedy.en(indicator, 'an export')}`,
    fr: (indicator, since) =>
      `\`${indicator.id}\` est visé depuis le ${since} mais n’a jamais été mesuré, et personne ne sait où il en est : ${remedy.fr(indicator, 'un export')}`,
  }),
  aim: text('aimed at here', 'visé ici'),
};

export const stale = {
  summary: text('The last measurement of an indicator is old.', 'La dernière mesure d’un indicateur est ancienne.'),
  why: text(
    'A report that rests on old figures hides what has changed since.',
    'Un rapport qui repose sur de vieux chiffres cache ce qui a changé depuis.',
  ),
  bad: example`# ${['validated on 2026-07-15', 'validé le 2026-07-15']}
period,value
2026-04,13.8`,
  good: example`# ${['validated on 2026-07-15', 'validé le 2026-07-15']}
period,value
2026-04,13.8
2026-05,14.1
2026-06,14.4`,
  found: phrase<[indicator: Indicator, last: string, missing: number]>({
    en: (indicator, last, missing) =>
      `\`${indicator.id}\` was last measured on ${last}, and the report knows nothing of the ${grainCount(missing, indicator.every, 'en')} since: ${remedy.en(indicator, 'a newer export')}`,
    fr: (indicator, last, missing) =>
      `\`${indicator.id}\` a été mesuré pour la dernière fois le ${last}, et le rapport ne sait rien des ${grainCount(missing, indicator.every, 'fr')} écoulés depuis : ${remedy.fr(indicator, 'un export plus récent')}`,
  }),
};

/** What it takes to prove a share: records when none fails, and when half of the allowed ones do. */
export interface Proof {
  readonly target: number;
  readonly flawless: number;
  readonly likely: { readonly share: number; readonly records: number } | null;
}

export const tooFewRecords = {
  summary: text(
    'There are too few records to prove that a target is reached.',
    'Il y a trop peu d’enregistrements pour prouver qu’une cible est atteinte.',
  ),
  why: text(
    'With few records luck decides: even a perfect period would leave the verdict open (Wilson interval at 95%).',
    'Avec peu d’enregistrements, le hasard décide : même une période parfaite laisserait le verdict ouvert (intervalle de Wilson à 95 %).',
  ),
  bad: example`# ${['12 requests a month come in this way', '12 demandes par mois arrivent par là']}
indicators:
  reply-within-12h:
    { where: { channel: fax }, baseline: 62 %, target: 90 % }`,
  good: example`# ${['140 requests a month come in this way', '140 demandes par mois arrivent par là']}
indicators:
  reply-within-12h:
    { where: { channel: [fax, form] }, baseline: 62 %, target: 90 % }`,
  found: phrase<[count: number, every: Grain, slower: Grain | null, proof: Proof, sliced: boolean]>({
    en: (count, every, slower, { target, flawless, likely }, sliced) =>
      `about ${counted.en(count, 'record', 'records')} a ${grainName(every, 'en')} are too few to tell ${amount(target, '%', 'en')} from chance: to prove it takes ${flawless} without one exception${likely ? `, or ${likely.records} at ${amount(likely.share, '%', 'en')}` : ''}; ${slower ? `measure by ${grainName(slower, 'en')} or ` : ''}${sliced ? 'aim at a wider slice' : 'choose a nearer target'}`,
    fr: (count, every, slower, { target, flawless, likely }, sliced) =>
      `environ ${counted.fr(count, 'enregistrement', 'enregistrements')} par ${grainName(every, 'fr')} ne suffisent pas à distinguer ${amount(target, '%', 'fr')} du hasard : pour le prouver, il en faut ${flawless} sans une exception${likely ? `, ou ${likely.records} à ${amount(likely.share, '%', 'fr')}` : ''} ; ${slower ? `mesurez par ${grainName(slower, 'fr')} ou ` : ''}${sliced ? 'visez une tranche plus large' : 'choisissez une cible plus proche'}`,
  }),
};

export const titleContradicts = {
  summary: text('A title promises another figure than the file.', 'Un titre promet un autre chiffre que le fichier.'),
  why: text(
    'People remember the title and the report scores the figures: when they differ, somebody will feel deceived.',
    'On retient le titre et le rapport juge sur les chiffres : s’ils diffèrent, quelqu’un se sentira trompé.',
  ),
  bad: example`title: ${['Reply to 90 % of requests in under 12 h', 'Répondre à 90 % des demandes en moins de 12 h']}
indicators:
  reply-within-12h: { baseline: 62 %, target: 85 % }`,
  good: example`title: ${['Reply to 90 % of requests in under 12 h', 'Répondre à 90 % des demandes en moins de 12 h']}
indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }`,
  counted: phrase<[said: string, indicator: string, counted: string]>({
    en: (said, indicator, counted) =>
      `the title promises \`${said}\` but \`${indicator}\` counts \`${counted}\`, and people will hold to one or the other: correct the one that is wrong`,
    fr: (said, indicator, counted) =>
      `le titre promet \`${said}\` mais \`${indicator}\` compte \`${counted}\`, et l’on retiendra l’un ou l’autre : corrigez celui qui est faux`,
  }),
  target: phrase<[said: string, indicator: string, target: Quantity]>({
    en: (said, indicator, target) =>
      `the title says \`${said}\` but the target of \`${indicator}\` is \`${written(target)}\`, and people will hold to one or the other: correct the one that is wrong`,
    fr: (said, indicator, target) =>
      `le titre dit \`${said}\` mais la cible de \`${indicator}\` est \`${written(target)}\`, et l’on retiendra l’un ou l’autre : corrigez celui qui est faux`,
  }),
  maintain: phrase<[said: string, indicator: string, kept: Quantity]>({
    en: (said, indicator, kept) =>
      `the title says \`${said}\` but \`${indicator}\` is to be kept at \`${written(kept)}\`, and people will hold to one or the other: correct the one that is wrong`,
    fr: (said, indicator, kept) =>
      `le titre dit \`${said}\` mais \`${indicator}\` est à maintenir à \`${written(kept)}\`, et l’on retiendra l’un ou l’autre : corrigez celui qui est faux`,
  }),
  baseline: phrase<[said: string, indicator: string, baseline: Quantity]>({
    en: (said, indicator, baseline) =>
      `the title starts from \`${said}\` but the baseline of \`${indicator}\` is \`${written(baseline)}\`, and progress would be counted from another point than people remember: correct the one that is wrong`,
    fr: (said, indicator, baseline) =>
      `le titre part de \`${said}\` mais le point de départ de \`${indicator}\` est \`${written(baseline)}\`, et l’avancement partirait d’un autre chiffre que celui que l’on retient : corrigez celui qui est faux`,
  }),
  other: text('the other figure', 'l’autre chiffre'),
};
