import { rawExportCommitted as text } from '../../language/rules/privacy.js';
import { groupBy, ledgerFolder, namesCustomer, type Plan, type Stray, startOf } from '../../model/index.js';
import type { Rule } from '../rule.js';
import { optionsOf, severityOf } from '../settings.js';

export const rawExportCommitted: Rule = {
  name: 'privacy/raw-export-committed',
  severity: 'warning',
  text,
  // The folder whose tables hold nobody's data.
  options: { allow: '' },
  *check({ files, ledger, options }) {
    const allow = String(options.allow);
    const tables = tablesIn(files, allow);
    for (const [folder, inside] of byFolder(tables)) {
      const [first = '', ...others] = inside;
      yield { place: startOf(first), entity: null, message: text.found(first, others.length, folder) };
    }
    for (const { file, headers } of (ledger.strays ?? []).filter(isAboutPeople)) {
      if (isWithin(file, allow)) continue;
      const message = text.measured(file, headers.find(namesCustomer) ?? '');
      yield { place: startOf(file), entity: null, message };
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

const tables = /\.(?:csv|tsv|tab|xls[xmb]?|ods|parquet|ndjson|jsonl)(?:\.(?:gz|bz2|xz|zst|zip|7z))?$/i;

/** What may be anything elsewhere, in a folder that says what it is. */
const inExports =
  /(?:^|\/)(?:exports?|extracts?|extractions?|dumps?)\/(?:.*\/)?[^/]*\.(?:txt|json|xml|zip|7z|rar|sql|sqlite|db)(?:\.gz)?$/i;

/** The ledger itself, and the lines that imports replaced. */
const ledgers = new RegExp(`^${ledgerFolder}(?:replaced/)?[^/]*\\.csv$`);

function isTable(file: string): boolean {
  return (tables.test(file) || inExports.test(file)) && !ledgers.test(file);
}

/** Whether a table among the measurements has columns about customers: no ledger has. */
export function isAboutPeople({ headers }: Stray): boolean {
  return headers.some(namesCustomer);
}

function isWithin(file: string, folder: string): boolean {
  const name = folder.replace(/^\.\/|\/$/g, '');
  return name !== '' && file.startsWith(`${name}/`);
}

/** One finding says enough of a folder of exports. */
function byFolder(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return groupBy(files.toSorted(), (file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))));
}
