import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { base, type Files } from '../workspace.js';

const root = new URL('../../', import.meta.url).pathname;
export const binary = join(root, 'bin/mbo.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
}

const plain = { PATH: process.env.PATH, HOME: process.env.HOME, LC_ALL: 'C.UTF-8' };

/** Runs the command in a folder, in English and without colours unless the environment says otherwise. */
export function mbo(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return finished(spawn(process.execPath, [binary, ...args], { cwd, env: { ...plain, ...env } }));
}

/** Runs a line of shell in which `$MBO` is the command. */
export function shell(cwd: string, line: string): Promise<Ran> {
  const env = { ...plain, MBO: `${process.execPath} ${binary}` };
  return finished(spawn('/bin/bash', ['-c', `set -o pipefail; ${line}`], { cwd, env }));
}

function finished(child: ReturnType<typeof spawn>): Promise<Ran> {
  const started = performance.now();
  const text = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text.out += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text.err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...text, ms: performance.now() - started }));
  });
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mbo-test-'));
  folders.push(folder);
  return folder;
}

/** A folder with the workspace of the cases, and these files over it. */
export function workspace(files: Files = {}): string {
  return folderOf({ ...base(), ...files });
}

/** A folder with these files alone. */
export function folderOf(files: Files): string {
  const folder = temporary();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A copy of one of the examples. */
export function example(name: string): string {
  const folder = temporary();
  cpSync(join(root, 'examples', name), folder, { recursive: true });
  return folder;
}
