import { rawExportCommitted as text } from '../../language/rules/privacy.js';
import { groupBy, ledgerFolder, type Plan, startOf } from '../../model/index.js';
import type { Rule } from '../rule.js';
import { optionsOf, severityOf } from '../settings.js';

export const rawExportCommitted: Rule = {
  name: 'privacy/raw-export-committed',
  severity: 'warning',
  text,
  bad: `# git ls-files
exports/tickets-2026-06.csv
measurements/reply-within-12h.csv`,
  good: `# git ls-files
.gitignore
measurements/reply-within-12h.csv`,
  // The folder whose tables hold nobody's data.
  options: { allow: '' },
  *check({ files, options }) {
    const tables = tablesIn(files, String(options.allow));
    for (const [folder, inside] of byFolder(tables)) {
      const [first = '', ...others] = inside;
      yield { place: startOf(first), entity: null, message: text.found(first, others.length, folder) };
    }
  },
};

/** Of the files of a workspace those this rule would speak of, so that git need be asked about no others. */
export function rawExportsIn(plan: Plan, files: readonly string[]): readonly string[] {
  const { rules } = plan.workspace;
  if (severityOf(rawExportCommitted, rules) === 'off') return [];
  return tablesIn(files, String(optionsOf(rawExportCommitted, rules).allow));
}

function tablesIn(files: readonly string[], allow: string): readonly string[] {
  return files.filter((file) => isTable(file) && !isWithin(file, allow));
}

function isTable(file: string): boolean {
  return /\.(?:csv|tsv|xlsx?|ods|parquet)(?:\.gz)?$/i.test(file) && !file.startsWith(ledgerFolder);
}

function isWithin(file: string, folder: string): boolean {
  const name = folder.replace(/^\.\/|\/$/g, '');
  return name !== '' && file.startsWith(`${name}/`);
}

/** One finding says enough of a folder of exports. */
function byFolder(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return groupBy(files.toSorted(), (file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))));
}
