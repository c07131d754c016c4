import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, newDiagnostics } from '../../src/model/index.js';

/** A finding about a field, `steps/0`, that says something. */
function finding(field: string | null, said: string, over: Partial<Diagnostic> = {}): Diagnostic {
  const place = { file: 'o.yaml', field, line: 1, column: 1, endLine: 1, endColumn: 2 };
  const message = { en: said, fr: said };
  return { rule: 'format/bad-date', severity: 'error', place, entity: 'o', message, related: [], ...over };
}

/** Findings as `steps/0:a title:b`, each a field and what is said of it. */
const findings = (written: string): readonly Diagnostic[] =>
  written.split(' ').map((one) => finding(...(one.split(':') as [string, string])));

const shown = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ place, message }) => `${place.field}:${message.en}`).join(' ');

describe('what is new', () => {
  it.each([
    ['nothing where nothing changed', 'title:a', 'title:a', ''],
    ['the second of two alike', 'title:a', 'title:a title:a', 'title:a'],
    ['the one that says something new, though it comes first', 'title:b', 'title:a title:b', 'title:a'],
    ['not an item that moved down its list', 'steps/0:a', 'steps/0:b steps/1:a', 'steps/0:b'],
    ['not one whose figures changed', 'target:3', 'target:4', ''],
    ['one in another field', 'target:a', 'target:a baseline:b', 'baseline:b'],
    ['two where one of three stood there', 'line:b', 'line:a line:b line:c', 'line:a line:c'],
    ['none of what is left of more', 'line:a line:b line:b', 'line:b line:a', ''],
  ])('%s', (_, before, now, expected) => {
    expect(shown(newDiagnostics(findings(now), findings(before)))).toBe(expected);
  });

  it('is what another entity, file or rule has', () => {
    const old = finding('title', 'a');
    const others = [{ entity: 'p' }, { entity: null }, { rule: 'format/bad-id' }].map((over) =>
      finding('title', 'a', over),
    );
    expect(newDiagnostics([...others, old], [old])).toEqual(others);
    const elsewhere = finding('title', 'a', { entity: null, place: { ...old.place, file: 'p.yaml' } });
    expect(newDiagnostics([elsewhere], [finding('title', 'a', { entity: null })])).toEqual([elsewhere]);
  });

  it('is as many as there are more, and keeps its order', () => {
    const some = fc.array(fc.tuple(fc.constantFrom('title', 'target'), fc.constantFrom('a', 'b', 'c')));
    const made = some.map((rows) => rows.map(([field, said]) => finding(field, said)));
    fc.assert(
      fc.property(made, made, (before, now) => {
        const found = newDiagnostics(now, before);
        expect(now.filter((each) => found.includes(each))).toEqual(found);
        expect(found.length).toBeGreaterThanOrEqual(now.length - before.length);
        expect(newDiagnostics([...now, ...before], before)).toHaveLength(now.length);
      }),
    );
  });
});
