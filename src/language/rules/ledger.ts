import type { Days, ImportEntry, Indicator, Period, Window } from '../../model/index.js';
import { grainCount } from '../counts.js';
import { example } from '../example.js';
import { listed, quoted } from '../listed.js';
import { phrase, text } from '../phrase.js';
import { plural } from '../plural.js';
import { didYouMean } from '../suggestion.js';

export const conflictMarker = {
  summary: text(
    'A git merge was left unfinished in the ledger.',
    'Une fusion git est restée inachevée dans le registre.',
  ),
  why: text(
    'Both sides of the conflict would count, or neither: no figure of this indicator can be trusted.',
    'Les deux côtés du conflit compteraient, ou aucun : plus aucun chiffre de cet indicateur n’est sûr.',
  ),
  bad: example`<<<<<<< HEAD
2026-03,full,written,61,80,0
=======
2026-03,full,written,62,81,0
>>>>>>> import`,
  good: example`2026-03,full,written,62,81,0`,
};

export const torn = {
  summary: text('A line of the ledger is broken off.', 'Une ligne du registre est tronquée.'),
  why: text(
    'A file cut short looks like a month without requests.',
    'Un fichier coupé ressemble à un mois sans demandes.',
  ),
  bad: example`period,covered,team,good,total,pending
2026-03,full,writ`,
  good: example`period,covered,team,good,total,pending
2026-03,full,written,61,80,0`,
};

export const badValue = {
  summary: text('A cell of the ledger cannot be read.', 'Une cellule du registre ne peut être lue.'),
  why: text(
    'A number that nobody can read exactly must not decide whether an objective is attained.',
    'Un nombre que personne ne peut lire exactement ne doit pas décider si un objectif est atteint.',
  ),
  bad: example`period,value
2026-03,"14,2"`,
  good: example`period,value
2026-03,14.2`,
};

export const unknownDimension = {
  summary: text(
    'The columns of the ledger are not those of the indicator.',
    'Les colonnes du registre ne sont pas celles de l’indicateur.',
  ),
  why: text(
    'The indicator was changed after the import: the ledger measures what it was before.',
    'L’indicateur a changé après l’import : le registre mesure ce qu’il était avant.',
  ),
  bad: example`# ${['the indicator has by: [channel]', 'l’indicateur a by: [channel]']}
period,covered,team,good,total,pending
2026-03,full,written,61,80,0`,
  good: example`# ${['the indicator has by: [team]', 'l’indicateur a by: [team]']}
period,covered,team,good,total,pending
2026-03,full,written,61,80,0`,
};

export const unsorted = {
  summary: text('The lines of the ledger are out of order.', 'Les lignes du registre sont en désordre.'),
  why: text(
    'A sorted ledger shows in a pull request what an import really changed; this one was edited by hand.',
    'Un registre trié montre dans une pull request ce qu’un import a vraiment changé ; celui-ci a été modifié à la main.',
  ),
  bad: example`period,covered,team,good,total,pending
2026-04,full,written,70,90,2
2026-03,full,written,61,80,0`,
  good: example`period,covered,team,good,total,pending
2026-03,full,written,61,80,0
2026-04,full,written,70,90,2`,
};

export const duplicateRow = {
  summary: text('The same days are measured twice.', 'Les mêmes jours sont mesurés deux fois.'),
  why: text('The same requests would count twice.', 'Les mêmes demandes compteraient deux fois.'),
  bad: example`period,covered,team,good,total,pending
2026-03,full,written,61,80,0
2026-03,full,written,70,90,2`,
  good: example`period,covered,team,good,total,pending
2026-03,full,written,61,80,0`,
};

/** An import of the journal. */
type Imported = Pick<ImportEntry, 'id' | 'file'>;

export const edited = {
  summary: text(
    'A figure of the ledger is not the one that was imported.',
    'Un chiffre du registre n’est pas celui qui a été importé.',
  ),
  why: text(
    'Whether an objective is attained is read from these figures: what no export shows must not stand among them. Values that people type belong to an indicator with `measure: given`.',
    'C’est dans ces chiffres qu’on lit si un objectif est atteint : ce qu’aucun export ne montre n’a rien à y faire. Les valeurs saisies à la main relèvent d’un indicateur en `measure: given`.',
  ),
  bad: example`period,covered,team,good,total,pending
2026-03,full,written,79,80,0    # ${['61 were imported', 'l’import en comptait 61']}`,
  good: example`period,covered,team,good,total,pending
2026-03,full,written,61,80,0`,
  found: phrase<[indicator: string, periods: readonly string[], source: string, entry: string, file: string]>({
    en: (indicator, periods, source, entry, file) =>
      `${listed(periods, 'en')} of \`${indicator}\` ${plural.en(periods.length, 'is', 'are')} not what import \`${entry}\` measured: changed by hand since, or mixed in a merge, and no export vouches for it; take the change back, or run \`mbo import ${source}\` with \`${file}\` again (values typed by hand need \`measure: given\`)`,
    fr: (indicator, periods, source, entry, file) =>
      `${listed(periods, 'fr')} de \`${indicator}\` ne ${plural.fr(periods.length, 'correspond', 'correspondent')} plus à la mesure de l’import \`${entry}\` : modification à la main ou fusion mal réglée, qu’aucun export ne justifie ; annulez-la, ou relancez \`mbo import ${source}\` avec \`${file}\` (des valeurs saisies à la main demandent \`measure: given\`)`,
  }),
  /** The lines are as the first import wrote them, and not as the second, the last in the journal, did. */
  replaced: phrase<[indicator: string, periods: readonly string[], source: string, wrote: Imported, last: Imported]>({
    en: (indicator, periods, source, wrote, last) =>
      `${listed(periods, 'en')} of \`${indicator}\` ${plural.en(periods.length, 'is', 'are')} as import \`${wrote.id}\` (\`${wrote.file}\`) measured, but \`${last.id}\` (\`${last.file}\`) stands after it in the journal: two branches imported the same days, or an old state was put back; say which counts by importing it again, \`mbo import ${source}\` with \`${wrote.file}\` to keep what stands here, with \`${last.file}\` for the other`,
    fr: (indicator, periods, source, wrote, last) =>
      `${listed(periods, 'fr')} de \`${indicator}\` ${plural.fr(periods.length, 'vient', 'viennent')} de l’import \`${wrote.id}\` (\`${wrote.file}\`), alors que \`${last.id}\` (\`${last.file}\`) le suit dans le journal : deux branches ont importé les mêmes jours, ou un ancien état a été rétabli ; dites lequel compte en le réimportant, \`mbo import ${source}\` avec \`${wrote.file}\` pour garder ce qui est là, avec \`${last.file}\` pour l’autre`,
  }),
  recorded: text('what was imported is recorded here', 'ce qui a été importé est noté ici'),
};

export const unknownFile = {
  summary: text(
    'A table among the measurements belongs to no indicator.',
    'Un tableau parmi les mesures n’est celui d’aucun indicateur.',
  ),
  why: text(
    'Nothing reads it: either its figures are missing in every report, or it has no business there.',
    'Rien ne le lit : soit ses chiffres manquent dans tous les rapports, soit il n’a rien à faire là.',
  ),
  bad: example`# git ls-files
indicators/satisfaction.yaml
measurements/satisfacton.csv`,
  good: example`# git ls-files
indicators/satisfaction.yaml
measurements/satisfaction.csv`,
  found: phrase<[file: string, near: string | null]>({
    en: (file, near) =>
      `\`${file}\` has the name of no indicator, so that nothing reads it: name it after the \`id\` of one, or take it out of \`measurements/\`${didYouMean(near, 'en')}`,
    fr: (file, near) =>
      `\`${file}\` ne porte le nom d’aucun indicateur, rien ne le lit donc : donnez-lui l’\`id\` de l’un d’eux, ou sortez-le de \`measurements/\`${didYouMean(near, 'fr')}`,
  }),
};

export const definition = {
  summary: text(
    'Figures were measured by another definition than the indicator has now.',
    'Des chiffres ont été mesurés selon une autre définition que celle de l’indicateur.',
  ),
  why: text(
    'A trend over two definitions shows the change of the definition, not of the service.',
    'Une tendance sur deux définitions montre le changement de définition, pas celui du service.',
  ),
  bad: example`success: { first_reply: "<= 4 h" }   # ${['January was imported with 12 h', 'janvier a été importé avec 12 h']}`,
  good: example`mbo import tickets ${['january.csv', 'janvier.csv']}       # ${['once more, after the change', 'de nouveau, après le changement']}`,
  found: phrase<[indicator: string, periods: readonly string[], source: string]>({
    en: (indicator, periods, source) =>
      `${listed(periods, 'en')} of \`${indicator}\` ${plural.en(periods.length, 'was', 'were')} measured by another definition than it has now (its measure, or columns or conditions of \`${source}\`, changed since), so that figures cannot be compared; import ${plural.en(periods.length, 'its export', 'their exports')} again with \`mbo import ${source}\`, or take the change back`,
    fr: (indicator, periods, source) =>
      `${listed(periods, 'fr')} de \`${indicator}\` ${plural.fr(periods.length, 'a été mesuré', 'ont été mesurés')} selon une autre définition que l’actuelle (sa mesure, ou des colonnes ou conditions de \`${source}\`, ont changé depuis), et les chiffres ne se comparent pas ; réimportez ${plural.fr(periods.length, 'son export', 'leurs exports')} avec \`mbo import ${source}\`, ou annulez ce changement`,
  }),
};

export const windowGap = {
  summary: text(
    'A period, or a part of one, is missing in the middle of the ledger.',
    'Une période, entière ou en partie, manque au milieu du registre.',
  ),
  why: text(
    'A trend drawn over a hole is a guess, and the missing export is easiest to find now.',
    'Une tendance tracée par-dessus un trou est une supposition, et l’export manquant se retrouve mieux maintenant.',
  ),
  bad: example`period,value
2026-01,13.4
2026-03,14`,
  good: example`period,value
2026-01,13.4
2026-02,13.3
2026-03,14`,
  found: phrase<[indicator: Measured, missing: readonly Period[], first: Days, file: string]>({
    en: ({ id, every, source }, missing, first, file) =>
      `${listed(labelsOf(missing), 'en')} ${plural.en(missing.length, 'is', 'are')} missing between the first and the last measurement of \`${id}\` (${grainCount(missing.length, every, 'en')}): ${source === null ? `add the ${plural.en(missing.length, 'line', 'lines')} to \`${file}\`` : `run \`mbo import ${source}\` with the export that covers ${plural.en(missing.length, 'it', 'them')}; where nothing happened, with any export and \`--allow-empty --window ${first.start}..${first.end}\``}`,
    fr: ({ id, every, source }, missing, first, file) =>
      `il manque ${listed(labelsOf(missing), 'fr')} entre la première et la dernière mesure de \`${id}\` (${grainCount(missing.length, every, 'fr')}) : ${source === null ? `ajoutez ${plural.fr(missing.length, 'la ligne', 'les lignes')} à \`${file}\`` : `lancez \`mbo import ${source}\` avec l’export correspondant ; s’il ne s’est rien passé, avec un export quelconque et \`--allow-empty --window ${first.start}..${first.end}\``}`,
  }),
  /** Periods hold a part of their days; `first` are the first ones missing, `again` is what measures them as empty. */
  inPart: phrase<[indicator: Measured, periods: readonly string[], first: Days, again: Again | null, file: string]>({
    en: ({ id, source }, periods, first, again, file) =>
      `${listed(periods, 'en')} of \`${id}\` ${plural.en(periods.length, 'stays', 'stay')} incomplete, though later days were measured: no figure covers ${daysIn.en(first)}; ${source === null ? `add a line that covers ${first.start === first.end ? 'it' : 'them'} to \`${file}\`` : `run \`mbo import ${source}\` with the export that holds ${first.start === first.end ? 'it' : 'them'}${again === null ? '' : `; if nothing happened then, with ${quoted(again.files)} again and \`--window ${again.window.from}..${again.window.to}\``}`}`,
    fr: ({ id, source }, periods, first, again, file) =>
      `${listed(periods, 'fr')} de \`${id}\` ${plural.fr(periods.length, 'reste incomplet', 'restent incomplets')} alors que la suite est mesurée : aucun chiffre ne couvre ${daysIn.fr(first)} ; ${source === null ? `ajoutez à \`${file}\` une ligne pour ${first.start === first.end ? 'ce jour' : 'ces jours'}` : `lancez \`mbo import ${source}\` avec l’export qui ${first.start === first.end ? 'contient ce jour' : 'contient ces jours'}${again === null ? '' : ` ; s’il ne s’est rien passé, avec ${quoted(again.files)} de nouveau et \`--window ${again.window.from}..${again.window.to}\``}`}`,
  }),
};

type Measured = Pick<Indicator, 'id' | 'every' | 'source'>;

/** Exports imported before, and the days to import them for. */
interface Again {
  readonly files: readonly string[];
  readonly window: Window;
}

const labelsOf = (periods: readonly Period[]): readonly string[] => periods.map(({ label }) => label);

const daysIn = {
  en: ({ start, end }: Days) => (start === end ? start : `${start} to ${end}`),
  fr: ({ start, end }: Days) => (start === end ? `le ${start}` : `les jours du ${start} au ${end}`),
};
