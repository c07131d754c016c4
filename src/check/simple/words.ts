import type { Language } from '../../model/index.js';

/** What makes a word vague, and so what to write instead. */
export type Vagueness = 'quantity' | 'time' | 'quality' | 'escape' | 'open';

/**
 * The words that the wording rules look for, in the notation of `phrasesOf`: `(x)` may be left out, `#` is a number.
 * Compiled from INCOSE's guide to writing requirements (R7 to R9), NASA's ARM (Wilson et al. 1997), Femmer et al. 2017 on
 * ISO 29148, and French guides to S.M.A.R.T. objectives; not a copy of any of them. What one language has, the other has
 * too; a title may be in either, whatever the language of the workspace.
 */
export interface Words {
  /** Verbs that open a title and mean nothing without a number. */
  readonly gradable: string;
  /** Verbs that open a title and say what is done rather than what comes of it. */
  readonly activity: string;
  readonly vague: Readonly<Record<Vagueness, string>>;
  /** Phrases in which such a word is not vague. */
  readonly harmless: string;
  /** Numbers that are a measure by themselves. */
  readonly shares: string;
  /** Words after which people answer a survey: « 80 % des clients jugent le contact facile ». */
  readonly answers: string;
}

const lists = (...lines: readonly string[]): string => lines.join(',');

/** A phrase for each of some nouns, which stand for `*`. */
const each = (phrase: string, nouns: string): string =>
  nouns
    .split(',')
    .map((noun) => phrase.replace('*', noun))
    .join(',');

const en: Words = {
  gradable: lists(
    'accelerate,accelerating,boost(ing),consolidate,consolidating,cut,cutting,decrease,decreasing,develop(ing),enhance',
    'enhancing,grow,growing,improve,improving,improvement of,increase,increasing,limit(ing),lower(ing),maximise,maximising',
    'maximize,maximizing,minimise,minimising,minimize,minimizing,optimise,optimising,optimize,optimizing,raise,raising',
    'reduce,reducing,reduction of,reinforce,reinforcing,shorten(ing),simplify(ing),speed up,speeding up,streamline',
    'streamlining,strengthen(ing),sustain(ing)',
  ),
  activity: lists(
    'accompany(ing),aim(ing) to,assist(ing),attempt(ing) to,be attentive to,collaborate,collaborating,continue,continuing',
    'contribute,contributing,coordinate,coordinating,encourage,encouraging,explore,exploring,facilitate,facilitating',
    'follow(ing) up on,get involved,help(ing),listen(ing) to,look(ing) into,maintain efforts,make sure,participate',
    'participating,promote,promoting,pursue,pursuing,raise awareness,raising awareness,see to,seek to,strive,striving',
    'support(ing),take part in,taking part in,tend towards,try,trying,work(ing) on,work(ing) towards,work(ing) with',
  ),
  vague: {
    quantity: lists(
      'a few,a little,a lot of,a number of,about #,acceptable,adequate,almost,approximately,as many as possible',
      'as much as possible,considerable,considerably,enough,few,greatly,many,most,nearly,normal,numerous,reasonable,several',
      'significant,significantly,slightly,some,strongly,substantial,substantially,sufficient,sufficiently',
      'the majority of,typical,various',
    ),
    time: lists(
      'as fast as possible,as quickly as possible,as soon as possible,asap,at the earliest,eventually,fast,faster',
      'frequently,going forward,in a timely manner,in due course,in due time,in the long term,in the medium term',
      'in the short term,over time,promptly,quick,quicker,quickly,rapid,rapidly,regularly,shortly,soon,swiftly,timely',
      'without delay',
    ),
    quality: lists(
      'best,better,easily,easy,effective,effectively,efficient,efficiently,excellent,flexible,good,great,high quality',
      'high-quality,more reactive,optimal,performant,pertinent,relevant,responsive,robust,satisfactory,seamless,simple',
      'smooth,smoothly,user-friendly,well,world-class',
    ),
    escape: lists(
      'as appropriate,as far as possible,as needed,as required,depending on resources,if necessary,if needed,if possible',
      'possibly,subject to,to the extent practical,when feasible,when possible,where possible',
    ),
    open: 'etc,and so on,among others,for example,including but not limited to,in particular,notably,such as,tbc,tbd,to be confirmed,to be decided,to be defined,to be specified',
  },
  harmless: lists(
    'as many,as well,as well as,as soon as,at most,best practice(s),best seller(s),effective date,good or better,good practice(s)',
    'good rating(s),good review(s),good score(s),help #,helping #,how many,normal business hours,normal hours',
    'normal opening hours,normal working hours,promote #,promoting #,the most,contribute #,contributing #,support #',
    'supporting #,support for,help with,develop a(n),develop the,develop #,cut off,fast track,fast lane,quick reply,quick replies',
    'flexible working,flexible hours,most common,most frequent,most asked,most used,most important,# most,# % better,# % faster,# % quicker,# times faster,twice as fast,# times as fast',
    'great britain,great place to work',
    each('simple *', 'question(s),request(s),case(s),ticket(s),click(s),form(s),letter(s)'),
    each('easy *', 'case(s),question(s),request(s)'),
    each(
      'support *',
      'agent(s),call(s),case(s),center(s),centre(s),chat(s),contact(s),cost(s),desk(s),email(s),e-mail(s),hours,level(s),' +
        'page(s),queue(s),quality,replies,reply,request(s),response(s),satisfaction,site(s),staff,team(s),ticket(s),time(s),' +
        'volume(s)',
    ),
    each('help *', 'article(s),center(s),centre(s),desk(s),page(s),request(s),site(s)'),
    each('flexible *', 'delivery,deliveries,hours,payment(s)'),
    each('fast *', 'food,delivery'),
  ),
  shares: 'one per,half,halve,halving,third,two thirds,quarter,double,doubling,triple,twice,zero,no',
  answers:
    'rated,judged,graded,marked,scored,described,say,saying,find it,find us,find our,found it,found us,consider,report it,report us,report the,report that,rate it,rate us,rate our,rate their',
};

const fr: Words = {
  gradable: lists(
    'abréger,accroître,accroissement,accélérer,accélération,alléger,améliorer,amélioration,augmenter,augmentation,baisser',
    'baisse,booster,consolider,consolidation,diminuer,diminution,dynamiser,développer,développement,fluidifier,hausser',
    'limiter,maximiser,minimiser,mieux,optimiser,optimisation,pérenniser,raccourcir,rationaliser,relever,renforcer',
    'renforcement,réduire,réduction,simplifier,simplification',
  ),
  activity: lists(
    "accompagner,accompagnement,aider,assister,assurer le suivi,assurer un suivi,être à l'écoute,être attentif,chercher à",
    "collaborer,continuer,continuer à,contribuer,coordonner,encourager,essayer de,essayer d',explorer,faciliter,faire en sorte,favoriser",
    "maintenir les efforts,participer,poursuivre,prendre part,promouvoir,s'assurer,s'efforcer,s'impliquer,se pencher sur",
    "sensibiliser,sensibilisation,soutenir,tâcher de,tendre vers,tenter de,tenter d',travailler à,travailler au(x)",
    'travailler avec,travailler sur,veiller à,veiller au(x),viser à',
  ),
  vague: {
    quantity: lists(
      'acceptable(s),adéquat(e)(s),à peu près,approximativement,assez,beaucoup,certain(e)s,considérable(s)',
      'considérablement,de nombreuses,de nombreux,divers,diverses,environ,fortement,grandement,la majorité de(s)',
      'la plupart,le plus possible,légèrement,nettement,normal(e)(s),normaux,plusieurs,presque,près de #,quasiment,quelques',
      'raisonnable(s),satisfaisant(e)(s),sensiblement,significatif(s),significative(s),significativement,substantiel(s)',
      "substantielle(s),suffisamment,suffisant(e)(s),typique(s),un certain nombre de,un maximum de,un maximum d',un peu",
    ),
    time: lists(
      'au fil du temps,au plus tôt,au plus vite,aussi vite que possible,à court terme,à long terme,à moyen terme,à terme',
      'bientôt,dans les meilleurs délais,dans les plus brefs délais,dès que possible,en temps utile,en temps voulu',
      'fréquemment,le plus rapidement possible,le plus tôt possible,le plus vite possible,plus rapidement,plus vite',
      'prochainement,promptement,rapide(s),rapidement,régulièrement,sans délai,sans tarder,sous peu,vite',
    ),
    quality: lists(
      'agréable(s),bien,bon(s),bonne(s),convivial(e)(s),conviviaux,de qualité,efficace(s),efficacement,efficient(e)(s)',
      'excellent(e)(s),facile(s),facilement,flexible(s),fluide(s),haute qualité,meilleur(e)(s),mieux,optimal(e)(s),optimaux',
      'performant(e)(s),pertinent(e)(s),réactif(s),réactive(s),robuste(s),simple(s),simplement,souple(s)',
    ),
    escape: lists(
      "au besoin,autant que possible,dans la mesure du possible,éventuellement,le cas échéant,lorsque c'est possible",
      "quand c'est possible,selon les besoins,selon les moyens,si besoin,si nécessaire,si possible,sous réserve de",
      "sous réserve d',sous réserve du,sous réserve des",
    ),
    open: 'adf,à confirmer,à définir,à déterminer,à préciser,entre autres,et ainsi de suite,en particulier,notamment,par exemple,tel(le)(s) que',
  },
  harmless: lists(
    "aider #,au mieux,un bien,le bien,du bien,mener à bien,ou bien,assister #,accompagner #,bien que,bon d',bon de,bons d',bons de,bonnes pratiques,bonne note,bonnes notes,bons avis",
    'contribuer à #,contribuer pour #,développer un(e),développer #,en plusieurs fois,heures normales,horaires normaux',
    'lettre(s) simple(s),courrier(s) simple(s),meilleure(s) vente(s),promouvoir #,simple clic,soutenir #,support niveau,le bien-être',
    'plusieurs fois,# % plus vite,# % plus rapide(s),# % plus rapidement,# fois plus vite,# % de mieux',
    'paiement rapide,réponse(s) rapide(s) type(s),relever de,limiter à #',
    each('le bon *', 'service,interlocuteur,conseiller,destinataire,niveau,produit,dossier,moment,premier coup'),
    each('au bon *', 'service,interlocuteur,conseiller,destinataire,niveau,moment,endroit,format'),
    each('la bonne *', 'équipe,personne,file,adresse,réponse,catégorie'),
    each('à la bonne *', 'équipe,personne,file,adresse,heure'),
    each('aux bons *', 'interlocuteurs,services,conseillers'),
    each('* simple(s)', 'question(s),demande(s),cas,dossier(s),ticket(s),formulaire(s)'),
    each('* facile(s)', 'question(s),demande(s),cas,dossier(s)'),
    each('support *', 'client(s),technique,téléphonique,informatique,applicatif,utilisateur(s)'),
    each(
      '* de qualité',
      'audit(s),charte,contrôle(s),critère(s),démarche,enquête(s),grille(s),indicateur(s),label,niveau,note(s),objectif(s),' +
        'plan,politique,points,responsable(s),référent(s),score(s),seuil,suivi,taux',
    ),
  ),
  shares: 'un par,une par,moitié,tiers,quart,double,doubler,tripler,zéro,aucun(e)',
  answers:
    'jugent,jugé(e)(s),trouvent,estiment,estimé(e)(s),déclarent,déclaré(e)(s),notent,noté(e)(s),évaluent,évalué(e)(s),considèrent,disent',
};

export const words: Readonly<Record<Language, Words>> = { en, fr };
