import { readFileSync } from 'node:fs';
import { check, withoutIgnored } from '../src/check/index.js';
import { parseLedger } from '../src/ledger/index.js';
import { decode, loadPlan, locate } from '../src/load/index.js';
import {
  compareDiagnostics,
  type Day,
  type Diagnostic,
  type Finding,
  type Ledger,
  type Plan,
  withUnread,
} from '../src/model/index.js';

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** Reads `-- path --` sections; what stands before the first is a comment. */
export function readArchive(path: string): Files {
  const sections = readFileSync(path, 'utf8').split(/^-- (.+) --\r?\n/m);
  const files: Record<string, string> = {};
  for (let i = 1; i < sections.length; i += 2) files[sections[i] as string] = sections[i + 1] ?? '';
  return files;
}

/** The small workspace that every case builds on. */
export const base = (): Files => readArchive(new URL('cases/base.txtar', import.meta.url).pathname);

export interface Opened {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads and checks files as `mbo validate` does. */
export function open(files: Files, today: Day): Opened {
  const bytes = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(withEscapes(text)) }));
  const { value: loaded, findings } = loadPlan(bytes);
  const { value: ledger, findings: ledgerFindings } = parseLedger(loaded.indicators.values(), (file) => files[file]);
  const plan = withUnread(loaded, ledgerFindings);
  const made = [...findings, ...ledgerFindings, ...check(plan, ledger, today, Object.keys(files))];
  const { findings: all } = withoutIgnored(plan, made, today);
  const textOf = (file: string): string | undefined => {
    const found = bytes.find(({ path }) => path === file);
    return found && (decode(file, found.bytes).value ?? undefined);
  };
  return { plan, ledger, findings: all, diagnostics: [...locate(all, textOf)].sort(compareDiagnostics) };
}

/** A case may write a byte or character it cannot hold as `\x{…}`. */
function withEscapes(text: string): string {
  return text.replace(/\\x\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
