import type { Status, Text } from '../model/index.js';
import { counted } from './counts.js';
import { phrase, text } from './phrase.js';

const monthsEn = 'January February March April May June July August September October November December'.split(' ');
const monthsFr = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

export const dates = {
  day: phrase({
    en: (day: number, month: number, year: number) => `${day} ${monthsEn[month - 1]} ${year}`,
    fr: (day: number, month: number, year: number) => `${day === 1 ? '1er' : day} ${monthsFr[month - 1]} ${year}`,
  }),
  asOf: phrase({ en: (day: string) => `as of ${day}`, fr: (day: string) => `au ${day}` }),
};

export const statusWords: Readonly<Record<Status, Text>> = {
  attained: text('attained', 'atteint'),
  'on-track': text('on track', 'en bonne voie'),
  lagging: text('lagging', 'en retard'),
  'at-risk': text('at risk', 'en danger'),
  missed: text('missed', 'manqué'),
  'not-started': text('not started', 'pas commencé'),
  unknown: text('unknown', 'inconnu'),
  dropped: text('dropped', 'abandonné'),
};

const invariable: readonly Status[] = ['on-track', 'lagging', 'at-risk'];

/** How many objectives have a status: `3 en bonne voie`, `2 atteints`. */
export const statusCount = phrase({
  en: (count: number, status: Status) => counted.en(count, statusWords[status].en, statusWords[status].en),
  fr: (count: number, status: Status) => {
    const one = statusWords[status].fr;
    return counted.fr(count, one, invariable.includes(status) ? one : `${one}s`);
  },
});

export const words = {
  fromTo: phrase({
    en: (low: string, high: string) => `${low} to ${high}`,
    fr: (low: string, high: string) => `de ${low} à ${high}`,
  }),
  objectives: phrase({
    en: (n: number) => `${counted.en(n, 'objective', 'objectives')}:`,
    fr: (n: number) => `${counted.fr(n, 'objectif', 'objectifs')}\u00a0:`,
  }),
  nothing: text('No objective to report on.', 'Aucun objectif à présenter.'),
  orphans: text('Supporting no axis', 'Sans axe'),
  shownAbove: text('shown above', 'déjà présenté plus haut'),
  expected: phrase({ en: (share: string) => `${share} expected`, fr: (share: string) => `${share} attendus` }),
  known: phrase({
    en: (coverage: string, low: string, high: string) => `${coverage} known: between ${low} and ${high}`,
    fr: (coverage: string, low: string, high: string) => `connu à ${coverage}\u00a0: entre ${low} et ${high}`,
  }),
  oneSided: text('agreed by one side only', 'accord d’un seul côté'),
  notAgreed: text('not agreed yet', 'accord à recueillir'),
  agreed: text('agreed by both', 'accord des deux parties'),
  supports: phrase({ en: (what: string) => `supports ${what}`, fr: (what: string) => `sert ${what}` }),
  manager: phrase({ en: (who: string) => `manager ${who}`, fr: (who: string) => `responsable ${who}` }),
  weight: phrase({ en: (weight: string) => `weight ${weight}`, fr: (weight: string) => `poids ${weight}` }),
  notMeasured: text('not measured yet', 'pas encore mesuré'),
  baseline: phrase({ en: (value: string) => `(from ${value})`, fr: (value: string) => `(départ ${value})` }),
  maintain: phrase({ en: (band: string) => `(to keep ${band})`, fr: (band: string) => `(à maintenir ${band})` }),
  records: phrase({ en: (n: string) => `n\u00a0=\u00a0${n}`, fr: (n: string) => `n\u00a0=\u00a0${n}` }),
  pending: phrase({ en: (n: string) => `${n} pending`, fr: (n: string) => `${n} en attente` }),
  stale: phrase({
    en: (day: string) => `not measured since ${day}`,
    fr: (day: string) => `sans mesure depuis le ${day}`,
  }),
  staleUndated: text('measurement overdue', 'mesure attendue'),
  steps: phrase({
    en: (done: number, all: number) => `steps done ${done}/${all}`,
    fr: (done: number, all: number) => `étapes faites ${done}/${all}`,
  }),
  late: phrase({ en: (n: number) => `${n} late`, fr: (n: number) => `${n} en retard` }),
  stepDone: phrase({ en: (day: string) => `done ${day}`, fr: (day: string) => `faite le ${day}` }),
  stepBy: phrase({ en: (day: string) => `by ${day}`, fr: (day: string) => `pour le ${day}` }),
  stepLate: phrase({ en: (day: string) => `late, was due ${day}`, fr: (day: string) => `en retard, prévue le ${day}` }),
};

export const verdicts = {
  held: text('held', 'tenu'),
  broken: text('broken', 'non tenu'),
  met: text('target met', 'cible atteinte'),
  notMet: text('not met', 'non atteinte'),
  open: text('too close', 'à confirmer'),
};

export const legend = {
  filled: text('secured', 'acquis'),
  open: text('not known yet', 'pas encore connu'),
  rest: text('still to do', 'reste à faire'),
  tick: text('expected by now', 'attendu à ce jour'),
  records: text('n\u00a0=\u00a0records', 'n\u00a0=\u00a0nombre d’enregistrements'),
  interval: phrase({
    en: (range: string) => `a\u00a0${range}\u00a0b: 95% interval`,
    fr: (range: string) => `a\u00a0${range}\u00a0b\u00a0: intervalle à 95\u00a0%`,
  }),
};

export const seriesWords = {
  period: text('period', 'période'),
  value: text('value', 'valeur'),
  interval: text('95% interval', 'intervalle à 95\u00a0%'),
  records: text('n', 'n'),
  pending: text('pending', 'en attente'),
  higher: text('higher is better', 'plus c’est haut, mieux c’est'),
  lower: text('lower is better', 'plus c’est bas, mieux c’est'),
  partial: text('period not complete yet', 'période encore incomplète'),
  empty: text('No measurement to show.', 'Aucune mesure à montrer.'),
  every: {
    day: text('by day', 'par jour'),
    week: text('by week', 'par semaine'),
    month: text('by month', 'par mois'),
    quarter: text('by quarter', 'par trimestre'),
    year: text('by year', 'par an'),
  },
};
