import { phrase } from '../phrase.js';
import { didYouMean } from '../suggestion.js';

/** Why an import cannot run, and what to do. */
export const cannotImport = {
  badWindow: phrase<[value: string]>({
    en: (value) => `\`--window ${value}\`: write the first and the last day, as \`2026-01-01..2026-03-31\``,
    fr: (value) => `\`--window ${value}\` : écrivez le premier et le dernier jour, comme \`2026-01-01..2026-03-31\``,
  }),
  badMoment: phrase<[value: string]>({
    en: (value) =>
      `\`--exported-at ${value}\`: write \`2026-02-01\`, \`2026-02-01 08:30\` or \`2026-02-01T08:30:00+01:00\``,
    fr: (value) =>
      `\`--exported-at ${value}\` : écrivez \`2026-02-01\`, \`2026-02-01 08:30\` ou \`2026-02-01T08:30:00+01:00\``,
  }),
  notYet: phrase<[option: string, value: string, today: string]>({
    en: (option, value, today) =>
      `\`${option} ${value}\` goes beyond today (${today}), and an export knows nothing of days to come: stop at today, or say with \`--as-of\` what day to take for today`,
    fr: (option, value, today) =>
      `\`${option} ${value}\` va au-delà d’aujourd’hui (${today}), et un export ne sait rien des jours à venir : arrêtez-vous à aujourd’hui, ou dites avec \`--as-of\` quel jour tenir pour aujourd’hui`,
  }),
  noMatch: phrase<[pattern: string]>({
    en: (pattern) => `no file matches \`${pattern}\`: correct the pattern, or name the files one by one`,
    fr: (pattern) =>
      `aucun fichier ne correspond à \`${pattern}\` : corrigez le motif, ou nommez les fichiers un par un`,
  }),
  nothingMeasured: phrase<[source: string]>({
    en: (source) =>
      `no indicator is measured from the source \`${source}\`: name it in an indicator with \`source: ${source}\``,
    fr: (source) =>
      `aucun indicateur n’est mesuré à partir de la source \`${source}\` : nommez-la dans un indicateur avec \`source: ${source}\``,
  }),
};

/** Why an import cannot be taken back, and what to do. */
export const cannotUndo = {
  unknownImport: phrase<[id: string, suggestion: string | null, last: readonly string[]]>({
    en: (id, suggestion, last) =>
      `the journal has no import \`${id}\`${didYouMean(suggestion, 'en')}${last.length === 0 ? ': nothing was imported yet' : `; the last ones are ${last.join(', ')}`}`,
    fr: (id, suggestion, last) =>
      `le journal n’a pas d’import \`${id}\`${didYouMean(suggestion, 'fr')}${last.length === 0 ? ' : rien n’a encore été importé' : ` ; les derniers sont ${last.join(', ')}`}`,
  }),
  first: phrase<[id: string, later: string, file: string, from: string, to: string]>({
    en: (id, later, file, from, to) =>
      `import \`${later}\` (\`${file}\`, ${from}..${to}) came after \`${id}\` and covers some of the same days: undo it first, with \`mbo import --undo ${later}\``,
    fr: (id, later, file, from, to) =>
      `l’import \`${later}\` (\`${file}\`, ${from}..${to}) a suivi \`${id}\` et couvre en partie les mêmes jours : annulez-le d’abord, avec \`mbo import --undo ${later}\``,
  }),
  edited: phrase<[id: string]>({
    en: (id) =>
      `import \`${id}\` is not taken back: the change made by hand would be lost with it; put those lines back as they were (\`git diff\` shows them), then undo`,
    fr: (id) =>
      `l’import \`${id}\` n’est pas annulé : la modification faite à la main serait perdue avec lui ; rétablissez ces lignes (\`git diff\` les montre), puis annulez`,
  }),
  loses: phrase<[id: string, indicator: string]>({
    en: (id, indicator) =>
      `import \`${id}\` cannot be taken back: what others had measured of \`${indicator}\` would not come back whole (they were merged from two branches, or a file in \`measurements/replaced/\` was changed); restore the ledger with \`git restore\` or \`git revert\``,
    fr: (id, indicator) =>
      `l’import \`${id}\` ne peut pas être annulé : ce que d’autres avaient mesuré de \`${indicator}\` ne reviendrait pas intact (ces mesures viennent de deux branches fusionnées, ou un fichier de \`measurements/replaced/\` a changé) ; rétablissez le registre avec \`git restore\` ou \`git revert\``,
  }),
};
