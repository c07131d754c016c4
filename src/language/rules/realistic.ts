import type { Grain, Language, Quantity } from '../../model/index.js';
import { amount, decimal, percentage } from '../amounts.js';
import { grainCount, grainName } from '../counts.js';
import { example } from '../example.js';
import { phrase, text } from '../phrase.js';
import { plural } from '../plural.js';
import { written } from '../written.js';

const limits = {
  share: text('a share lies between 0% and 100%', 'une part est comprise entre 0 % et 100 %'),
  scale: text('a mark does not go beyond its scale', 'une note ne dépasse pas son barème'),
  points: text(
    'a net promoter score lies between −100 and 100 points',
    'une recommandation nette est comprise entre −100 et 100 points',
  ),
  duration: text('no duration is negative', 'aucune durée n’est négative'),
  count: text('no count is negative', 'aucun effectif n’est négatif'),
};
export type Limit = keyof typeof limits;

export const impossibleTarget = {
  summary: text('A value can never be reached.', 'Une valeur ne peut jamais être atteinte.'),
  why: text(
    'Nobody works towards what cannot be: the objective is lost from the first day.',
    'Personne ne travaille à l’impossible : l’objectif est perdu dès le premier jour.',
  ),
  bad: example`indicators:
  reply-within-12h: { baseline: 62 %, target: 105 % }`,
  good: example`indicators:
  reply-within-12h: { baseline: 62 %, target: 95 % }`,
  found: phrase<[key: string, quantity: Quantity, limit: Limit, nearest: Quantity]>({
    en: (key, quantity, limit, nearest) =>
      `\`${key}\` is \`${written(quantity)}\` but ${limits[limit].en}: write \`${written(nearest)}\` at ${quantity.amount > nearest.amount ? 'most' : 'least'}`,
    fr: (key, quantity, limit, nearest) =>
      `\`${key}\` vaut \`${written(quantity)}\` mais ${limits[limit].fr} : écrivez \`${written(nearest)}\` au ${quantity.amount > nearest.amount ? 'plus' : 'moins'}`,
  }),
};

export const wrongDirection = {
  summary: text(
    'A target lies on the wrong side of its baseline.',
    'Une cible est du mauvais côté de son point de départ.',
  ),
  why: text(
    'The objective would be to do worse; either a figure or the direction of the indicator is wrong.',
    'L’objectif serait de faire moins bien ; un chiffre ou le sens de l’indicateur est faux.',
  ),
  bad: example`# satisfaction: better: higher
indicators:
  satisfaction: { baseline: 4.2 /5, target: 3.9 /5 }`,
  good: example`# satisfaction: better: higher
indicators:
  satisfaction: { baseline: 3.9 /5, target: 4.2 /5 }`,
  found: phrase<[indicator: string, better: 'higher' | 'lower', baseline: Quantity, target: Quantity]>({
    en: (indicator, better, baseline, target) =>
      `from \`${written(baseline)}\` to \`${written(target)}\` is a step back, since ${better} is better for \`${indicator}\`: correct the target or the baseline, or write \`maintain: "${better === 'higher' ? '>=' : '<='} ${written(target)}"\` to only keep a limit`,
    fr: (indicator, better, baseline, target) =>
      `passer de \`${written(baseline)}\` à \`${written(target)}\`, c’est faire moins bien, puisque \`${indicator}\` doit ${better === 'higher' ? 'monter' : 'baisser'} : corrigez la cible ou le point de départ, ou écrivez \`maintain: "${better === 'higher' ? '>=' : '<='} ${written(target)}"\` pour seulement tenir une limite`,
  }),
  guardrail: phrase<[indicator: string, better: 'higher' | 'lower', bound: Quantity]>({
    en: (indicator, better, bound) =>
      `\`${better === 'higher' ? '<=' : '>='} ${written(bound)}\` keeps \`${indicator}\` from getting better, since ${better} is better: write \`maintain: "${better === 'higher' ? '>=' : '<='} ${written(bound)}"\`, or correct \`better:\` of the indicator`,
    fr: (indicator, better, bound) =>
      `\`${better === 'higher' ? '<=' : '>='} ${written(bound)}\` empêche \`${indicator}\` de s’améliorer, puisqu’il doit ${better === 'higher' ? 'monter' : 'baisser'} : écrivez \`maintain: "${better === 'higher' ? '>=' : '<='} ${written(bound)}"\`, ou corrigez \`better:\` de l’indicateur`,
  }),
  reversed: phrase<[indicator: string, better: 'higher' | 'lower', aims: number]>({
    en: (indicator, better, aims) =>
      `${better} is better for \`${indicator}\`, but ${aims === 2 ? 'both objectives that aim' : `all ${aims} objectives that aim`} at it go the other way and would never be attained: write \`better: ${better === 'higher' ? 'lower' : 'higher'}\``,
    fr: (indicator, better, aims) =>
      `\`${indicator}\` doit ${better === 'higher' ? 'monter' : 'baisser'}, mais ${aims === 2 ? 'les deux objectifs qui le visent vont' : `les ${aims} objectifs qui le visent vont tous`} dans l’autre sens et ne seraient jamais atteints : écrivez \`better: ${better === 'higher' ? 'lower' : 'higher'}\``,
  }),
  better: text('the wanted direction is stated here', 'le sens souhaité est indiqué ici'),
  aim: text('aimed at in the other direction', 'visé dans l’autre sens'),
};

/** A value measured over some grain periods, with the ends of its interval where it has one. */
export interface Measurement {
  readonly first: string;
  readonly last: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

const when = {
  en: ({ first, last }: Measurement): string => (first === last ? `in ${last}` : `from ${first} to ${last}`),
  fr: ({ first, last }: Measurement): string => (first === last ? `en ${last}` : `de ${first} à ${last}`),
};

export const alreadyReached = {
  summary: text('A target was reached before it was set.', 'Une cible était atteinte avant d’être fixée.'),
  why: text(
    'What is already there asks for no effort and takes the place of a real aim.',
    'Ce qui est déjà là ne demande aucun effort et prend la place d’une vraie visée.',
  ),
  bad: example`indicators:
  reply-within-12h: { baseline: 90 %, target: 90 % }`,
  good: example`indicators:
  reply-within-12h: { maintain: ">= 90 %" }`,
  baseline: phrase<[target: Quantity, guardrail: string]>({
    en: (target, guardrail) =>
      `the baseline is already at the target (\`${written(target)}\`), which leaves nothing to attain: aim further, or write \`maintain: "${guardrail} ${written(target)}"\` to keep it`,
    fr: (target, guardrail) =>
      `le point de départ est déjà à la cible (\`${written(target)}\`), il ne reste rien à atteindre : visez plus loin, ou écrivez \`maintain: "${guardrail} ${written(target)}"\` pour la conserver`,
  }),
  measured: phrase<[target: Quantity, measured: Measurement, guardrail: string]>({
    en: (target, measured, guardrail) =>
      `\`${written(target)}\` was already reached before the period began (${amount(measured.value, target.unit, 'en')} ${when.en(measured)}): aim further, or write \`maintain: "${guardrail} ${written(target)}"\` to keep it`,
    fr: (target, measured, guardrail) =>
      `\`${written(target)}\` était déjà atteint avant le début de la période (${amount(measured.value, target.unit, 'fr')} ${when.fr(measured)}) : visez plus loin, ou écrivez \`maintain: "${guardrail} ${written(target)}"\` pour le conserver`,
  }),
};

const measuredText = {
  en: ({ value, low, high }: Measurement, unit: string): string =>
    amount(value, unit, 'en') +
    (low === null || high === null
      ? ''
      : ` (between ${amount(low, unit, 'en')} and ${amount(high, unit, 'en')} at 95%)`),
  fr: ({ value, low, high }: Measurement, unit: string): string =>
    amount(value, unit, 'fr') +
    (low === null || high === null ? '' : ` (entre ${amount(low, unit, 'fr')} et ${amount(high, unit, 'fr')} à 95 %)`),
};

export const baselineContradictsLedger = {
  summary: text(
    'The ledger measured another value than the baseline.',
    'Le registre a mesuré une autre valeur que le point de départ.',
  ),
  why: text(
    'A wrong start makes the same work look better or worse than it is.',
    'Un départ faux fait paraître le même travail meilleur ou pire qu’il n’est.',
  ),
  bad: example`# ${['measurements/reply-within-12h.csv: 2025-12 is 71 % of 820 requests', 'measurements/reply-within-12h.csv : 2025-12 est à 71 % sur 820 demandes']}
indicators:
  reply-within-12h: { baseline: 50 %, target: 90 % }`,
  good: example`# ${['measurements/reply-within-12h.csv: 2025-12 is 71 % of 820 requests', 'measurements/reply-within-12h.csv : 2025-12 est à 71 % sur 820 demandes']}
indicators:
  reply-within-12h: { baseline: 71 %, target: 90 % }`,
  found: phrase<[baseline: Quantity, measured: Measurement, fix: Quantity]>({
    en: (baseline, measured, fix) =>
      `the baseline is \`${written(baseline)}\` but ${measuredText.en(measured, baseline.unit)} was measured ${when.en(measured)}, before the start, so that progress would be counted from a wrong start: write \`baseline: ${written(fix)}\``,
    fr: (baseline, measured, fix) =>
      `le point de départ est \`${written(baseline)}\` mais on a mesuré ${measuredText.fr(measured, baseline.unit)} ${when.fr(measured)}, avant le début, si bien que l’avancement partirait d’un chiffre faux : écrivez \`baseline: ${written(fix)}\``,
  }),
};

/** What the past says of a target. */
export interface Past {
  readonly target: Quantity;
  readonly every: Grain;
  readonly left: number;
  readonly slope: number;
  readonly steps: number;
  readonly windows: number;
  readonly asFast: number;
  /** Null where the process has no limits, being on its way. */
  readonly limit: number | null;
}

/** A slope in the words of its unit: points for a share. */
function slopeText({ slope, target, every }: Past, language: Language): string {
  const per = language === 'en' ? `a ${grainName(every, 'en')}` : `par ${grainName(every, 'fr')}`;
  const size = Math.abs(slope);
  if (target.unit !== '%') return `${amount(size, target.unit, language)} ${per}`;
  return `${decimal(size * 100, language, 1)} ${plural[language](size * 100, 'point', 'points')} ${per}`;
}

/** How many of the past stretches went as fast as a target asks for. */
const fast = {
  en: ({ asFast, windows }: Past): string =>
    asFast === 0 ? 'none' : `${asFast} (${percentage(asFast / windows, 'en', 0)})`,
  fr: ({ asFast, windows, steps, every }: Past): string => {
    const stretches = `des ${windows} périodes de ${grainCount(steps, every, 'fr')} déjà écoulées`;
    if (asFast === 0) return `aucune ${stretches} n’est allée aussi vite`;
    const share = percentage(asFast / windows, 'fr', 0);
    return `${asFast} ${stretches} (${share}) ${plural.fr(asFast, 'est allée', 'sont allées')} aussi vite`;
  },
};

export const beyondHistory = {
  summary: text(
    'A target goes beyond anything the past has shown, and no means are declared.',
    'Une cible dépasse tout ce que le passé a montré, et aucun moyen n’est prévu.',
  ),
  why: text(
    'What never moved that fast will not do so by itself: a realistic objective says what will make the difference.',
    'Ce qui n’a jamais bougé si vite ne le fera pas tout seul : un objectif réaliste dit ce qui fera la différence.',
  ),
  bad: example`# ${['between 70 % and 74 % in each of the last 24 months', 'entre 70 % et 74 % chacun des 24 derniers mois']}
indicators:
  reply-within-12h: { baseline: 72 %, target: 95 % }`,
  good: example`# ${['between 70 % and 74 % in each of the last 24 months', 'entre 70 % et 74 % chacun des 24 derniers mois']}
indicators:
  reply-within-12h: { baseline: 72 %, target: 95 % }
means: { budget: 40000 EUR, support: [${['two more people at the weekend', 'deux personnes de plus le week-end']}] }`,
  found: phrase<[past: Past]>({
    en: (past) =>
      `\`${written(past.target)}\` takes ${slopeText(past, 'en')} over the ${grainCount(past.left, past.every, 'en')} left; ${fast.en(past)} of the ${past.windows} past stretches of ${grainCount(past.steps, past.every, 'en')} went that fast${past.limit === null ? '' : `, and the usual variation ends at ${amount(past.limit, past.target.unit, 'en')}`}: add \`means:\` that make the difference, or choose a nearer target`,
    fr: (past) =>
      `\`${written(past.target)}\` demande ${slopeText(past, 'fr')} pendant encore ${grainCount(past.left, past.every, 'fr')} ; ${fast.fr(past)}${past.limit === null ? '' : `, et la variation habituelle s’arrête à ${amount(past.limit, past.target.unit, 'fr')}`} : ajoutez les \`means:\` qui feront la différence, ou choisissez une cible plus proche`,
  }),
};
