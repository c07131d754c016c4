import type { Language } from '../../model/index.js';

/** What makes a word vague, and so what to write instead. */
export type Vagueness = 'quantity' | 'time' | 'quality' | 'escape' | 'open';

/**
 * The words that the wording rules look for, in the notation of `phrases` in wording.ts: `(x)` may be left out, `#` is
 * a number. Compiled from INCOSE's guide to writing requirements (R7 to R9), NASA's ARM (Wilson et al. 1997), Femmer et
 * al. 2017 on ISO 29148, and French guides to S.M.A.R.T. objectives; not a copy of any of them.
 */
export interface Words {
  /** Verbs that open a title and mean nothing without a number. */
  readonly gradable: readonly string[];
  /** Verbs that open a title and say what is done rather than what comes of it. */
  readonly activity: readonly string[];
  readonly vague: Readonly<Record<Vagueness, readonly string[]>>;
  /** Phrases in which such a word is not vague. */
  readonly harmless: readonly string[];
  /** Numbers in words. */
  readonly numbers: readonly string[];
}

const supportNouns =
  'agent(s),call(s),case(s),center(s),centre(s),chat(s),client(s),contact(s),cost(s),desk(s),email(s),e-mail(s),hours,' +
  'level(s),page(s),queue(s),quality,replies,reply,request(s),response(s),satisfaction,site(s),staff,team(s),technique,' +
  'ticket(s),time(s),téléphonique,volume(s)';
const helpNouns = 'article(s),center(s),centre(s),desk(s),page(s),request(s),site(s)';
const qualityNouns =
  'audit(s),charte,contrôle(s),critère(s),démarche,enquête(s),grille(s),indicateur(s),label,niveau,note(s),objectif(s),' +
  'plan,politique,points,responsable(s),référent(s),score(s),seuil,suivi,taux';

const each = (nouns: string, phrase: (noun: string) => string): readonly string[] => nouns.split(',').map(phrase);

const en: Words = {
  gradable: [
    ...['accelerat(e)(ing)', 'boost(ing)', 'decreas(e)(ing)', 'enhanc(e)(ing)', 'improv(e)(ing)', 'increas(e)(ing)'],
    ...['limit(ing)', 'lower(ing)', 'maximis(e)(ing)', 'maximiz(e)(ing)', 'minimis(e)(ing)', 'minimiz(e)(ing)'],
    ...['optimis(e)(ing)', 'optimiz(e)(ing)', 'rais(e)(ing)', 'reduc(e)(ing)', 'streamlin(e)(ing)', 'strengthen(ing)'],
  ],
  activity: [
    ...['aim(ing) to', 'assist(ing)', 'continu(e)(ing)', 'contribut(e)(ing)', 'coordinat(e)(ing)', 'encourag(e)(ing)'],
    ...['explor(e)(ing)', 'facilitat(e)(ing)', 'help(ing)', 'look(ing) into', 'maintain efforts', 'participat(e)(ing)'],
    ...['promot(e)(ing)', 'rais(e)(ing) awareness', 'striv(e)(ing)', 'support(ing)', 'try(ing)', 'work(ing) on'],
  ],
  vague: {
    quantity: [
      ...['a lot of', 'about #', 'acceptable', 'adequate', 'almost', 'approximately', 'as much as possible', 'few'],
      ...['many', 'most', 'nearly', 'normal', 'reasonable', 'several', 'significant(ly)', 'some', 'substantial(ly)'],
      ...['sufficient(ly)', 'typical', 'various'],
    ],
    time: [
      ...['as soon as possible', 'asap', 'at the earliest', 'frequently', 'going forward', 'in a timely manner'],
      ...['in the long term', 'in the short term', 'promptly', 'quickly', 'rapidly', 'regularly', 'soon', 'timely'],
    ],
    quality: [
      ...['best', 'better', 'easy', 'effective(ly)', 'efficient(ly)', 'excellent', 'flexible', 'good', 'high quality'],
      ...['high-quality', 'optimal', 'robust', 'satisfactory', 'simple', 'user-friendly', 'world-class'],
    ],
    escape: [
      ...['as appropriate', 'as far as possible', 'as needed', 'if necessary', 'if possible', 'subject to'],
      ...['to the extent practical', 'when feasible', 'where possible'],
    ],
    open: [
      ...['etc', 'and so on', 'among others', 'including but not limited to', 'such as', 'tbc', 'tbd', 'to be defined'],
      ...['X%', 'X %', 'XX%', 'XX %', '...', '…'],
    ],
  },
  harmless: [
    ...['as many', 'as soon as', 'at most', 'best practice(s)', 'best seller(s)', 'effective date', 'good or better'],
    ...['good practice(s)', 'good rating(s)', 'good review(s)', 'good score(s)', 'how many', 'normal business hours'],
    ...['normal hours', 'normal opening hours', 'normal working hours', 'promote #', 'promoting #', 'the most'],
    ...['help #( )%', 'helping #( )%'],
    ...each(supportNouns, (noun) => `support ${noun}`),
    ...each(helpNouns, (noun) => `help ${noun}`),
  ],
  numbers: [
    ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'half', 'halve', 'third'],
    ...['double', 'triple', 'twice', 'zero'],
  ],
};

const fr: Words = {
  gradable: [
    ...['accroître', 'accélérer', 'améliorer', 'amélioration', 'augmenter', 'augmentation', 'baisser', 'booster'],
    ...['consolider', 'diminuer', 'diminution', 'dynamiser', 'développer', 'fluidifier', 'limiter', 'maximiser'],
    ...['minimiser', 'optimiser', 'optimisation', 'pérenniser', 'renforcer', 'renforcement', 'réduire', 'réduction'],
    ...['simplifier', 'simplification'],
  ],
  activity: [
    ...['accompagner', 'accompagnement', 'aider', 'assurer le suivi', 'assurer un suivi', 'collaborer', 'contribuer'],
    ...['encourager', 'essayer de', "essayer d'", 'favoriser', 'participer', 'poursuivre', 'promouvoir'],
    ...["s'efforcer", "s'impliquer", 'sensibiliser', 'sensibilisation', 'soutenir', 'tendre vers'],
    ...['travailler à', 'travailler au(x)', 'travailler sur', 'veiller à', 'veiller au(x)'],
  ],
  vague: {
    quantity: [
      ...['acceptable(s)', 'adéquat(e)(s)', 'à peu près', 'beaucoup', 'certain(e)s', 'environ', 'la plupart'],
      ...['le plus possible', 'plusieurs', 'quelques', 'raisonnable(s)', 'satisfaisant(e)(s)', 'sensiblement'],
      ...['significatif(s)', 'significative(s)', 'significativement', 'suffisant(e)(s)', 'suffisamment'],
      ...['un maximum de', "un maximum d'"],
    ],
    time: [
      ...['au plus tôt', 'au plus vite', 'à court terme', 'à long terme', 'à moyen terme', 'dans les meilleurs délais'],
      ...['dans les plus brefs délais', 'dès que possible', 'en temps voulu', 'fréquemment', 'le plus vite possible'],
      ...['prochainement', 'rapidement', 'régulièrement', 'sous peu'],
    ],
    quality: [
      ...['convivial(e)(s)', 'conviviaux', 'de qualité', 'efficace(s)', 'efficacement', 'excellent(e)(s)', 'facile(s)'],
      ...['facilement', 'fluide(s)', 'meilleur(e)(s)', 'optimal(e)(s)', 'optimaux', 'performant(e)(s)'],
      ...['pertinent(e)(s)', 'réactif(s)', 'réactive(s)', 'simple(s)', 'souple(s)'],
    ],
    escape: [
      ...['autant que possible', 'dans la mesure du possible', 'éventuellement', 'le cas échéant', 'selon les moyens'],
      ...['si nécessaire', 'si possible', 'sous réserve de', "sous réserve d'", 'sous réserve du', 'sous réserve des'],
    ],
    open: [
      ...['adf', 'à définir', 'à déterminer', 'à préciser', 'entre autres', 'etc', 'notamment', 'par exemple'],
      ...['X%', 'X %', 'XX%', 'XX %', '...', '…'],
    ],
  },
  harmless: [
    ...['courrier(s) simple(s)', 'développer un(e)', 'lettre(s) simple(s)', 'meilleure(s) vente(s)', 'simple clic'],
    ...['aider #( )%', 'promouvoir #', 'support niveau'],
    ...each(qualityNouns, (noun) => `${noun} de qualité`),
  ],
  numbers: [
    ...['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'douze', 'moitié', 'tiers', 'quart'],
    ...['double', 'doubler', 'tripler', 'zéro'],
  ],
};

export const words: Readonly<Record<Language, Words>> = { en, fr };
