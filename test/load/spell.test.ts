import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { spelledAs } from '../../src/load/yaml/spell.js';

const word = fc.string({ unit: fc.constantFrom(...`ab1é -?:,[]{}#&*!|>'"%@\`<=\\`), minLength: 1, maxLength: 12 });

it.each([
  ['between single quotes', "'", (spelled: string) => `'${spelled}'`],
  ['between double quotes', '"', (spelled: string) => `"${spelled}"`],
  ['without quotes', 'x', (spelled: string) => spelled],
])('a text %s is the same text', (_, style, quoted) => {
  fc.assert(
    fc.property(
      word.filter((value) => value.trim() === value && value !== ''),
      (value) => {
        const spelled = quoted(spelledAs(style, { kind: 'scalar', value: '', start: 0, end: 1 }, value));
        expect(String(parse(`[a, { b: ${spelled} }]`, { schema: 'failsafe' })[1].b)).toBe(value);
        expect(String(parse(`b: ${spelled} # so\n`, { schema: 'failsafe' }).b)).toBe(value);
      },
    ),
  );
});

it('a text that says nothing without quotes gets them', () => {
  for (const value of ['~', 'null']) {
    expect(spelledAs('x', { kind: 'scalar', value: '', start: 0, end: 1 }, value)).toBe(`"${value}"`);
  }
});

it('a text that needs no quotes gets none', () => {
  for (const value of ['4.2 /5', '<= 12 h', '-3 points', '2026-03-31', 'reply-12h']) {
    expect(spelledAs('x', { kind: 'scalar', value: '', start: 0, end: 1 }, value)).toBe(value);
  }
});
