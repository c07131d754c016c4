import { readFileSync } from 'node:fs';
import { check, withoutIgnored } from '../src/check/index.js';
import { diagnose, openTree } from '../src/cli/workspace.js';
import type { Day, Diagnostic, Finding, Ledger, Plan } from '../src/model/index.js';

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

/** Loads and checks files as `mbo validate` does, all of them kept in git. */
export function open(files: Files, today: Day): Opened {
  const bytes = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(withEscapes(text)) }));
  const tree = { label: '', files: bytes, others: [] };
  const { plan, ledger, findings } = openTree(tree, []);
  const made = [...findings, ...check(plan, ledger, today, Object.keys(files))];
  const { findings: heard } = withoutIgnored(plan, made, today);
  return { plan, ledger, findings: heard, diagnostics: diagnose(tree, heard) };
}

/** A case may write a byte or character it cannot hold as `\x{…}`. */
function withEscapes(text: string): string {
  return text.replace(/\\x\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
