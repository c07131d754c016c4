import { journalPath, ledgerFolder, type Stray } from '../model/index.js';
import type { TextOf } from './update.js';

/** How much of a file is read for its first line, in UTF-16 units. */
const mostRead = 10_000;

/** The tables right in the folder of the ledger that are neither the journal nor among some ledgers. */
export function straysAmong(paths: readonly string[], ledgers: ReadonlySet<string>, textOf: TextOf): readonly Stray[] {
  const tables = paths.filter((path) => isDirectlyIn(ledgerFolder, path) && path.endsWith('.csv'));
  return tables
    .filter((path) => path !== journalPath && !ledgers.has(path))
    .map((file) => ({ file, headers: headersIn((textOf(file) ?? '').slice(0, mostRead)) }));
}

function isDirectlyIn(folder: string, path: string): boolean {
  return path.startsWith(folder) && !path.includes('/', folder.length);
}

/** The cells of the first line, whatever parts them. */
function headersIn(text: string): readonly string[] {
  const [line = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  return line.split(/[;,\t|]/).map((cell) => cell.replaceAll('"', '').trim());
}
