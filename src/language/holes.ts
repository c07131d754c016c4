import { counted } from './counts.js';
import { phrase } from './phrase.js';

/** What is to be said of days without a record. */
interface Hole {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** Days from one day with records to the next. */
  readonly usual: number;
  /** The files before and after; null where one holds both. */
  readonly files: readonly [string, string] | null;
  readonly isLonely: boolean;
  readonly window: string;
}

const rhythm = {
  en: (usual: number) => (usual === 1 ? 'records of nearly every day' : `records about every ${usual} days`),
  fr: (usual: number) =>
    usual === 1 ? 'd’enregistrements de presque chaque jour' : `d’enregistrements espacés d’environ ${usual} jours`,
};

/** A stretch without a record, far longer than the rhythm of the others. */
export const hole = phrase<[hole: Hole]>({
  en: ({ from, to, days, usual, files, isLonely, window }) =>
    `nothing is dated from ${from} to ${to} (${counted.en(days, 'day', 'days')}), in the midst of ${rhythm.en(usual)}: these days would be taken for days without any, and replace what is known of them. ` +
    `${files === null ? '' : `Import \`${files[0]}\` and \`${files[1]}\` one after the other. `}` +
    `${isLonely ? 'Correct the date here if it is wrong, or leave such records out with `where` in the source. ' : ''}` +
    `${files === null && !isLonely ? 'If the export lacks them, export them too. ' : ''}` +
    `If there really was nothing, say so with \`--window ${window}\``,
  fr: ({ from, to, days, usual, files, isLonely, window }) =>
    `rien n’est daté du ${from} au ${to} (${counted.fr(days, 'jour', 'jours')}), au milieu ${rhythm.fr(usual)} : ces jours passeraient pour vides et remplaceraient ce qu’on en sait. ` +
    `${files === null ? '' : `Importez \`${files[0]}\` et \`${files[1]}\` l’un après l’autre. `}` +
    `${isLonely ? 'Corrigez cette date si elle est fausse, ou écartez ces enregistrements avec `where` dans la source. ' : ''}` +
    `${files === null && !isLonely ? 'S’ils manquent à l’export, exportez-les aussi. ' : ''}` +
    `S’il n’y a vraiment rien eu, dites-le avec \`--window ${window}\``,
});

/** One of the few records on their side of a hole. */
export const lonely = phrase<[day: string]>({
  en: (day) => `this record is dated ${day}, far from the others`,
  fr: (day) => `cet enregistrement est daté du ${day}, loin des autres`,
});
