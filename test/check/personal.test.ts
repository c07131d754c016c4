import { describe, expect, it } from 'vitest';
import { isPersonal } from '../../src/check/privacy/personal.js';
import type { ReadColumn } from '../../src/model/index.js';

const column = (header: string, changes: Partial<ReadColumn> = {}): ReadColumn => ({
  kind: 'text',
  header,
  format: null,
  unit: null,
  zone: null,
  empty: null,
  values: null,
  ...changes,
});

describe('a column about a customer', () => {
  it.each(
    [
      'Requester',
      'Requester name',
      'Demandeur',
      'Nom du client',
      'Prénom',
      'NAME',
      'Full name',
      'Courriel',
      'Tél.',
    ].concat([
      'E-mail',
      'Customer email address',
      'Phone',
      'Adresse',
      'Subject',
      'Objet',
      'Description',
      'Commentaire client',
    ]),
  )('is one headed “%s”', (header) => {
    expect(isPersonal(column(header))).toBe(true);
  });

  it.each([
    'Ticket ID',
    'Canal',
    'Nom du canal',
    'Group name',
    'Équipe',
    'Requester wait time in minutes',
    'Client type',
    'Status',
  ])('is none headed “%s”', (header) => {
    expect(isPersonal(column(header))).toBe(false);
  });

  it('is none where its values are mapped or are no text', () => {
    expect(isPersonal(column('Client', { values: { Pro: 'business' } }))).toBe(false);
    expect(isPersonal(column('Description', { kind: 'number' }))).toBe(false);
  });
});
