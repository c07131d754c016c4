import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plusDays } from '../../src/model/index.js';
import type { Files } from '../workspace.js';
import { folderOf } from './run.js';

export const countingFiles: Files = {
  'mbo.yaml': 'format: 1\nname: Test\ntimezone: UTC\n',
  'tickets.yaml':
    'kind: source\nid: tickets\ndated: created\ncolumns:\n  created: { header: Created, type: date }\n  channel: { header: Channel }\n',
  'received.yaml':
    'kind: indicator\nid: received\ntitle: Received\nunit: tickets\nbetter: lower\nsource: tickets\nmeasure: count\nevery: month\nby: [channel]\n',
};

/** A workspace that counts the tickets of a month by channel. */
export const counting = (files: Files = {}): string => folderOf({ ...countingFiles, ...files });

/** An export with one ticket on each of these days of 2026, counted from 0. */
export function tickets(days: readonly number[], channel = 'phone'): string {
  return ['Created,Channel', ...days.map((day) => `${plusDays('2026-01-01', day)},${channel}`), ''].join('\n');
}

/** Every file below the ledger's folder, by path. */
export function ledgerOf(root: string): Readonly<Record<string, string>> {
  const folder = join(root, 'measurements');
  const names = readdirSync(root).includes('measurements')
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : [];
  const paths = names.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
