import { rawExportCommitted as text } from '../../language/rules/privacy.js';
import type { Rule } from '../rule.js';

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
  // A folder whose tables hold nobody's data.
  options: { allow: '' },
  *check({ files, options }) {
    const tables = files.filter((file) => isTable(file) && !isWithin(file, String(options.allow)));
    for (const [folder, inside] of byFolder(tables)) {
      const [first = '', ...others] = inside;
      const place = { file: first, span: { line: 1, column: 1, endLine: 1, endColumn: 2 } };
      const message = others.length === 0 ? text.found(first, folder) : text.several(first, others.length, folder);
      yield { place, entity: null, message };
    }
  },
};

function isTable(file: string): boolean {
  return /\.(?:csv|tsv|xlsx?|ods)$/i.test(file) && !isWithin(file, 'measurements');
}

function isWithin(file: string, folder: string): boolean {
  const name = folder.replace(/^\.\/|\/$/g, '');
  return name !== '' && file.startsWith(`${name}/`);
}

/** One finding says enough of a folder of exports. */
function byFolder(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const file of files.toSorted()) {
    const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
    const inside = folders.get(folder);
    if (inside) inside.push(file);
    else folders.set(folder, [file]);
  }
  return folders;
}
