import { describe, expect, test } from 'vitest';
import { headerFaults, mapHeaders } from '../../../src/measure/scan/index.js';

const reasons = (header: readonly string[], wanted: readonly string[]) =>
  headerFaults({ header, headerLine: 4 }, mapHeaders(header, wanted)).map(({ reason }) => reason.en);

describe('columns are found by header', () => {
  test.each([
    ['in any order', ['b', 'a'], 'a', 1],
    ['whatever the case', ['TICKET ID'], 'Ticket ID', 0],
    ['blanks around', [' Canal '], 'Canal', 0],
    ['any kind of space', ['Ticket\u00a0ID'], 'Ticket ID', 0],
    ['either Unicode form', ['Cre\u0301e\u0301 le'], 'Créé le', 0],
    ['the one written so', ['id', 'ID'], 'ID', 1],
    ['names of object prototypes', ['x', '__proto__'], '__proto__', 1],
  ])('%s', (_, header, wanted, index) => {
    expect(mapHeaders(header, [wanted])).toEqual({ indices: new Map([[wanted, index]]), missing: [], ambiguous: [] });
  });

  test('a header that is missing comes with the nearest one', () => {
    const { missing } = mapHeaders(['Crée le', 'Canal', ''], ['Créé le', 'Équipe']);
    expect(missing).toEqual([
      { wanted: 'Créé le', suggestion: 'Crée le' },
      { wanted: 'Équipe', suggestion: null },
    ]);
    expect(reasons(['Crée le', 'Canal'], ['Créé le', 'Canal'])).toEqual([
      'the export has no column `Créé le`; did you mean `Crée le`? Write under `header`, in the source, the name it has now. The header row has `Crée le`, `Canal`',
    ]);
  });

  test('only a wanted header may not be there twice', () => {
    expect(reasons(['Total', 'total ', 'x'], ['x'])).toEqual([]);
    expect(reasons(['Total', 'total ', 'x'], ['TOTAL'])).toEqual([
      'several columns are named `TOTAL` (1, 2): rename all but one in the export',
    ]);
  });

  test('a row of data where the header should be is told, not quoted', () => {
    const [reason, ...more] = reasons(['Jeanne Dupont', '2026-01-05 09:00', '12'], ['Client', 'Créé le']);
    expect(more).toEqual([]);
    expect(reason).toContain('looks like data');
    expect(reason).not.toContain('Dupont');
  });
});
