import { endingsOf, phraseAt, phraseBefore, phrasesOf } from './phrases.js';
import { isDigits, type Token, wordSet } from './tokens.js';

/**
 * How a figure stands to what it is a figure of: a bound (`most`, `least`), the level itself (`equal`), the end and the start
 * of a way (`to`, `from`), either end of a range (`between`), a `change`, or an `other` thing's: a part of the customers, an
 * effort, a time of day, an earlier year.
 */
export type Relation = 'most' | 'least' | 'equal' | 'to' | 'from' | 'between' | 'change' | 'other';

/** A relation that words tell; those of `delay` tell it of durations only, and say nothing before other figures. */
interface Told {
  readonly relation: Relation;
  readonly delay: boolean;
}

const told = (relation: Relation, words: string, delay = false): [string, Told][] =>
  words.split(',').map((phrase) => [phrase, { relation, delay }]);

/** What stands before a figure. */
const before = endingsOf([
  ...told('most', "moins de,moins d',pas plus de,pas plus d',au plus,au maximum,au max,maximum,max,maximum de,maxi"),
  ...told(
    'most',
    "jusqu'à,inférieur(e)(s) à,en dessous de,au-dessous de,sous la barre des,sous,sous les,sous un délai de",
  ),
  ...told('most', 'dans un délai de,dans un délai maximum de,dans un délai maximal de,dans un délai max de,<,<=,≤'),
  ...told(
    'most',
    'jamais dépasser,pas dépasser,sans dépasser,ne dépasse pas,not exceed,not exceeding,without exceeding',
  ),
  ...told(
    'most',
    'under,below,less than,fewer than,lower than,no more than,not more than,at most,up to,max.,a maximum of',
  ),
  ...told('most', 'maximum of,no later than,shorter than,inside'),
  ...told('most', "en,dans,dans les,d'ici,endéans,in,in a,within,within a,within the,under a,delay of,wait of", true),
  ...told(
    'least',
    "plus de,plus d',au moins,au minimum,minimum,supérieur(e)(s) à,au-dessus de,au dessus de,au-delà de",
  ),
  ...told('least', 'au delà de,après,dépasser,dépassant,>,>=,≥,pas moins de,à partir de,dès,passé'),
  ...told(
    'least',
    'more than,at least,over,above,greater than,higher than,later than,after,longer than,older than,beyond',
  ),
  ...told('least', 'no less than,not less than,a minimum of,minimum of,exceed,exceeding'),
  ...told('to', 'à,to,at,atteindre,atteindre les,reach,reaching,='),
  ...told('equal', ':'),
  ...told('from', 'au lieu de,contre,instead of,rather than,up from,down from,against,versus,vs'),
  ...told('change', '+,-,−,±,by,gagner,perdre,gain,gagne,win,lose,add,ajouter,économiser,save,saving,cut,trim,drop'),
  ...told('other', 'les,aux,des,ces,nos,the,these,those,our,top,first,last,past,dernières,derniers,premières,premiers'),
  ...told('other', 'dans les dernières,dans les premières,in the last,in the past,within the last,within the first'),
  ...told('other', 'des dernières,of the last,aux premières,toutes les,tous les,chaque,every,each,avant,before,until'),
  ...told('other', 'représentant,faisant,générant,making,representing,generating,worth,niveau,équipe,team,level,phase'),
]);

/** What stands after a figure. */
const after = phrasesOf([
  ...told(
    'change',
    'de plus,de moins,en plus,en moins,de mieux,supplémentaires,more,fewer,less,better,faster,off,extra',
  ),
  ...told('change', 'additional,plus vite,plus rapide(s),plus rapidement,higher,lower,shorter'),
  ...told('most', 'maximum,max,maxi,au maximum,au max,au plus,ou moins,et moins,at most,at the most,or less,or under'),
  ...told('most', 'or fewer,or lower,tops'),
  ...told('least', 'minimum,au minimum,au moins,ou plus,et plus,at least,or more,or higher,and more'),
  ...told('other', 'par jour,par semaine,par mois,a day,a week,a month,per day,per week,per month,/,ago,earlier,old'),
  ...told(
    'other',
    'du temps,du volume,du budget,du ca,du chiffre,des ventes,du trafic,of the time,of time,of revenue,of sales',
  ),
  ...told('other', 'of the volume,of volume,of traffic,of the budget,of budget,of turnover'),
]);

/** What makes the `de` or `of` before a figure that of a level: « un taux de 90 % ». */
const levels = wordSet(
  'attente coût csat délai dsat durée fcr moyenne niveau nombre note nps objectif part ratio satisfaction score seuil sla',
  'taux temps prix panier coverage average cost level mark price rate rating share target threshold wait',
);

/** What makes it that of a change: « une hausse de 20 % ». */
const changes = wordSet(
  'abaisser accroître accélérer alléger allonger augmenter augmentation baisse baisser booster chute',
  'couper croissance cut decrease diminuer diminution drop gain gagner gains growth hausse hausser increase perdre perte',
  'progresser progression raccourcir recul reculer reduction réduction réduire réduit réduite réduits réduites renforcer rise',
);

/** What begins a clause about whom or what is meant: « des clients qui font 80 % du chiffre d'affaires ». */
const relatives = wordSet('qui dont ayant who which whose that having');

/** What says when or how that came: « reçus dans les 24 h ». */
const arrivals = wordSet(
  'reçu reçue reçus reçues envoyé envoyés envoyées arrivés arrivées créés créées ouverts ouvertes déposés déposées livré',
  'livrée livrés livrées passées émises received sent created opened submitted placed delivered',
);

const ways = wordSet(
  'passer porter ramener amener mener améliorer descendre improve monter bring take move go get lower raise shorten reduce',
);

const openings = wordSet(
  'ouvrir ouvert ouverte ouverture joignable horaires permanence astreinte open reachable available',
);

/** Whether a word says when one can be reached: hours after it are times of day. */
export function opens({ word }: Token): boolean {
  return openings.has(word);
}

/** Whether a word moves something from one level to another. */
export function moves({ word }: Token): boolean {
  return ways.has(word) || changes.has(word);
}

/**
 * The relation of the figure from one token to another (exclusive), null where no words tell it, and the token at which
 * these begin. `isDelay` is whether it is a duration.
 */
export function relationOf(tokens: readonly Token[], from: number, to: number, isDelay: boolean): Related {
  const match = phraseBefore(tokens, from, before);
  const ahead = match !== null && (isDelay || !match.value.delay) ? match : null;
  const start = ahead?.from ?? from;
  const behind = phraseAt(tokens, to, after)?.value.relation ?? null;
  const relation = isElsewhere(tokens, start)
    ? 'other'
    : behind === 'change' || behind === 'other'
      ? behind
      : isLessOf(tokens, to)
        ? 'change'
        : isOfPart(tokens, start, from)
          ? 'other'
          : (bound(ahead?.value.relation) ?? behind ?? ahead?.value.relation ?? ofWhat(tokens, from));
  return { relation, from: start };
}

export interface Related {
  readonly relation: Relation | null;
  readonly from: number;
}

const bound = (relation: Relation | undefined): Relation | null =>
  relation === 'most' || relation === 'least' ? relation : null;

/** Whether a figure that is said from a token on stands in an aside in parentheses, or in a clause that has just begun. */
export function isElsewhere(tokens: readonly Token[], start: number): boolean {
  const ahead = tokens.slice(0, start);
  return (
    ahead.slice(-3).some(({ word }) => relatives.has(word)) ||
    arrivals.has(ahead.at(-1)?.word ?? '') ||
    ahead.findLast(({ word }) => word === '(' || word === ')')?.word === '('
  );
}

const isOf = (token: Token | undefined): boolean => /^(?:de|d'|du|des|of)$/.test(token?.word ?? '');

/** « 20 % de retards en moins ». */
function isLessOf(tokens: readonly Token[], to: number): boolean {
  const words = tokens.slice(to, to + 7).map(({ word }) => word);
  return isOf(tokens[to]) && /^(?:[^,;]+ )en (?:moins|plus)(?! (?:de|d'))\b/.test(words.join(' '));
}

/** « les commandes de plus de 100 € », but « un délai de moins de 12 h ». */
function isOfPart(tokens: readonly Token[], start: number, from: number): boolean {
  if (start === from || !isOf(tokens[start - 1])) return false;
  return !isLevel(tokens.slice(0, start - 1));
}

/** What « de » before a figure says of it; null where there is none. */
function ofWhat(tokens: readonly Token[], from: number): Relation | null {
  const ahead = tokens.slice(0, Math.max(0, from - 1));
  if (!isOf(tokens[from - 1])) return null;
  if (levels.has(ahead.at(-1)?.word ?? '')) return 'equal';
  if (ahead.some(({ word }) => changes.has(word))) return 'change';
  return isLevel(ahead) ? 'equal' : 'other';
}

/** Whether the last words, back to the last number, name a level: « un délai de réponse ». */
function isLevel(ahead: readonly Token[]): boolean {
  const near = ahead.slice(-4);
  return near.slice(near.findLastIndex(isDigits) + 1).some(({ word }) => levels.has(word));
}
