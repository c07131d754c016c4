import { describe, expect, it } from 'vitest';
import { isPerson, isPersonal } from '../../src/check/privacy/personal.js';
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
      'Demandeur - Demandeur',
      'Suivis - Description',
      'Solution - Solution',
      'contact.phone',
      'Requester id',
      'Créé par',
      'Numéro client',
      'Organization',
      'Associated contacts',
      'Ticket name',
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
    'Time to first agent email reply',
    'First agent email response date',
    'Suivis - Nombre de suivis',
    'Équipe - Nom',
    'Note',
    'Nombre de courriels',
    'Status',
  ])('is none headed “%s”', (header) => {
    expect(isPersonal(column(header))).toBe(false);
  });

  it('is none where its values are mapped or are no text', () => {
    expect(isPersonal(column('Client', { values: { Pro: 'business' } }))).toBe(false);
    expect(isPersonal(column('Description', { kind: 'number' }))).toBe(false);
  });
});

describe('a dimension of people', () => {
  it.each(['Assignee', 'Ticket owner', 'Attribué à - Technicien', 'org:resource', 'Traité par', 'Taken over by'])(
    'is “%s”',
    (header) => {
      expect(isPerson('who', column(header))).toBe(true);
    },
  );

  it.each(['Group', 'Attribué à - Groupe de techniciens', 'Agent interactions'])('is not “%s”', (header) => {
    expect(isPerson('which', column(header))).toBe(false);
  });
});
