import { wordSet } from './tokens.js';

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

const told = (relation: Relation, ...lines: readonly string[]): readonly [string, Told][] =>
  lines.flatMap((line) => line.split(',')).map((phrase) => [phrase, { relation, delay: false }]);

const toldOfDelays = (relation: Relation, line: string): readonly [string, Told][] =>
  line.split(',').map((phrase) => [phrase, { relation, delay: true }]);

/** What stands before a figure. */
export const before = [
  ...toldOfDelays('most', "en,dans,dans les,d'ici,endéans,in,in a,within,within a,within the,under a,delay of,wait of"),
  ...told(
    'most',
    "moins de,moins d',pas plus de,pas plus d',au plus,au maximum,au max,maximum,max,maximum de,maxi,jusqu'à,<,<=,≤",
    'inférieur(e)(s) à,en dessous de,au-dessous de,sous la barre des,sous,sous les,sous un délai de,dans un délai de',
    'dans un délai maximum de,dans un délai maximal de,dans un délai max de,jamais dépasser,pas dépasser,sans dépasser',
    'ne dépasse pas,not exceed,not exceeding,without exceeding,under,below,less than,fewer than,lower than,no more than',
    'not more than,at most,up to,max.,a maximum of,maximum of,no later than,shorter than,inside',
  ),
  ...told(
    'least',
    "plus de,plus d',au moins,au minimum,minimum,supérieur(e)(s) à,au-dessus de,au dessus de,au-delà de,au delà de,après",
    'dépasser,dépassant,>,>=,≥,pas moins de,à partir de,dès,passé,more than,at least,over,above,greater than,higher than',
    'later than,after,longer than,older than,beyond,no less than,not less than,a minimum of,minimum of,exceed,exceeding',
  ),
  ...told('to', 'à,to,at,atteindre,atteindre les,reach,reaching,='),
  ...told('equal', ':'),
  ...told('from', 'au lieu de,contre,instead of,rather than,up from,down from,against,versus,vs'),
  ...told('change', '+,-,−,±,by,gagner,perdre,gain,gagne,win,lose,add,ajouter,économiser,save,saving,cut,trim,drop'),
  ...told(
    'other',
    'les,aux,des,ces,nos,the,these,those,our,top,first,last,past,dernières,derniers,premières,premiers,des dernières',
    'dans les dernières,dans les premières,in the last,in the past,within the last,within the first,of the last',
    'aux premières,toutes les,tous les,chaque,every,each,avant,before,until,représentant,faisant,générant,making',
    'representing,generating,worth,niveau,équipe,team,level,phase',
  ),
];

/** What stands after a figure. */
export const after = [
  ...told(
    'change',
    'de plus,de moins,en plus,en moins,de mieux,supplémentaires,more,fewer,less,better,faster,off,extra,additional',
    'plus vite,plus rapide(s),plus rapidement,higher,lower,shorter',
  ),
  ...told(
    'most',
    'maximum,max,maxi,au maximum,au max,au plus,ou moins,et moins,at most,at the most,or less,or under,or fewer,or lower',
    'tops',
  ),
  ...told('least', 'minimum,au minimum,au moins,ou plus,et plus,at least,or more,or higher,and more'),
  ...told(
    'other',
    'par jour,par semaine,par mois,a day,a week,a month,per day,per week,per month,/,ago,earlier,old,du temps,du volume',
    'du budget,du ca,du chiffre,des ventes,du trafic,of the time,of time,of revenue,of sales,of the volume,of volume',
    'of traffic,of the budget,of budget,of turnover',
  ),
];

/** What makes the `de` or `of` before a figure that of a level: « un taux de 90 % ». */
export const levels = wordSet(
  'attente coût csat délai dsat durée fcr moyenne niveau nombre note nps objectif part ratio satisfaction score seuil sla',
  'taux temps prix panier coverage average cost level mark price rate rating share target threshold wait',
);

/** What makes it that of a change: « une hausse de 20 % ». */
export const changes = wordSet(
  'abaisser accroître accélérer alléger allonger augmenter augmentation baisse baisser booster chute',
  'couper croissance cut decrease diminuer diminution drop gain gagner gains growth hausse hausser increase perdre perte',
  'progresser progression raccourcir recul reculer reduction réduction réduire réduit réduite réduits réduites renforcer rise',
);

/** What begins a clause about whom or what is meant: « des clients qui font 80 % du chiffre d'affaires ». */
export const relatives = wordSet('qui dont ayant who which whose that having');

/** What says when or how that came: « reçus dans les 24 h ». */
export const arrivals = wordSet(
  'reçu reçue reçus reçues envoyé envoyés envoyées arrivés arrivées créés créées ouverts ouvertes déposés déposées livré',
  'livrée livrés livrées passées émises received sent created opened submitted placed delivered',
);

/** Verbs that move something from one level to another, beside the changes. */
export const ways = wordSet(
  'passer porter ramener amener mener améliorer descendre improve monter bring take move go get lower raise shorten reduce',
);

/** What says when one can be reached: « ouvert jusqu'à 20 h ». */
export const openings = wordSet(
  'ouvrir ouvert ouverte ouverture joignable horaires permanence astreinte open reachable available',
);
