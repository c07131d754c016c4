import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Files } from '../workspace.js';
import { here } from './here.js';
import { folderOf } from './run.js';

export const workspace = 'format: 1\nname: Nordvent\ntimezone: Europe/Paris\n';

/** A folder with a workspace, and beside it the export. */
export function made(text: string | Buffer, files: Files = {}) {
  const folder = folderOf({ 'ws/mbo.yaml': workspace, ...files });
  writeFileSync(join(folder, 'export.csv'), text);
  return join(folder, 'ws');
}

export const fresh = (root: string, ...more: readonly string[]) =>
  here(root, ['new', 'source', 'tickets', '--from', '../export.csv', ...more]);

export const source = (root: string): string => readFileSync(join(root, 'sources/tickets.yaml'), 'utf8');

/** Measures an indicator from the source as written: its lines in the ledger. */
export async function measured(root: string, unit: string, measure: string): Promise<string> {
  const indicator = `kind: indicator\nid: promise\ntitle: Promise\nunit: "${unit}"\nsource: tickets\nmeasure: ${measure}\nevery: month\n`;
  writeFileSync(join(root, 'promise.yaml'), indicator);
  const { code, err } = await here(root, ['import', 'tickets', '../export.csv', '--exported-at', '2026-02-01']);
  expect(`${code} ${err}`).toBe('0 ');
  return readFileSync(join(root, 'measurements/promise.csv'), 'utf8');
}

export const plain =
  'Ticket ID;Créé le;Première réponse;Canal;Demandeur;Montant;Durée (min)\n' +
  '1;13/01/2026 09:00;13/01/2026 10:00;E-mail;Zoé Personne;1 234,50;12\n' +
  '2;14/01/2026 09:00;15/01/2026 10:00;Formulaire;Zoé Personne;0,99;N/A\n' +
  '3;15/01/2026 09:00;;E-mail;Zoé Personne;12,00;7\n';
