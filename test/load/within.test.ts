import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/load/index.js';
import type { Place } from '../../src/model/index.js';

/** The text that a range of a title's characters covers in a file, its lines put together. */
function covered(yaml: string, value: string, part: string): string {
  const start = value.indexOf(part);
  expect(start).toBeGreaterThanOrEqual(0);
  return at(yaml, { file: 'x.yaml', path: ['title'], within: [start, start + part.length] });
}

function at(yaml: string, place: Place): string {
  const finding = {
    rule: 'r',
    severity: 'error',
    place,
    entity: null,
    message: { en: '', fr: '' },
    related: [],
  } as const;
  const [found] = locate([finding], () => yaml);
  const { line = 0, column = 0, endLine = 0, endColumn = 0 } = found?.place ?? {};
  const lines = yaml.split(/\r\n|\n/);
  if (line === endLine) return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
  return [
    (lines[line - 1] ?? '').slice(column - 1),
    ...lines.slice(line, endLine - 1),
    (lines[endLine - 1] ?? '').slice(0, endColumn - 1),
  ].join('⏎');
}

const title = 'Answer quickly and well';

describe('a range within a scalar', () => {
  it.each([
    ['plain', `title: ${title}\n`],
    ['plain over lines', 'title: Answer\n  quickly\n  and well\n'],
    ['plain over lines that end with CR LF', 'title: Answer\r\n  quickly and\r\n  well\r\n'],
    ['single-quoted', `title: '${title}'\n`],
    ['double-quoted', `title: "${title}"\n`],
    ['double-quoted over lines', 'title: "Answer\n  quickly\n  and well"\n'],
    ['double-quoted with a broken line', 'title: "Answer \\\n  quickly\\\n  \\ and well"\n'],
    ['folded', 'title: >-\n  Answer\n  quickly and\n  well\nid: a\n'],
    ['folded and indented by number', 'title: >1-\n Answer quickly\n and well\n'],
    ['literal', `title: |-\n    ${title}\nid: a\n`],
  ])('%s', (_, yaml) => {
    expect(covered(yaml, title, 'quickly')).toBe('quickly');
    expect(covered(yaml, title, 'well')).toBe('well');
  });

  it.each([
    ['title: "\\u00c9couter \\"vite\\" le client"\n', 'Écouter "vite" le client', 'vite', 'vite'],
    ['title: "\\u00c9couter \\"vite\\" le client"\n', 'Écouter "vite" le client', '"vite"', '\\"vite\\"'],
    ['title: "\\x41 \\U0001F600 vite"\n', 'A \u{1f600} vite', 'vite', 'vite'],
    ['title: "\\x41 \\U0001F600 vite"\n', 'A \u{1f600} vite', '\u{1f600}', '\\U0001F600'],
    ['title: "\u{1f600}\\tvite"\n', '\u{1f600}\tvite', 'vite', 'vite'],
    ["title: 'l''accueil d''abord vite'\n", "l'accueil d'abord vite", 'vite', 'vite'],
    ["title: 'l''accueil d''abord vite'\n", "l'accueil d'abord vite", "d'abord", "d''abord"],
    ['title: >\n  Répondre\n\n  vite\n', 'Répondre\nvite\n', 'vite', 'vite'],
    ['title: Répondre\n  en\n  moins de 12 h\n', 'Répondre en moins de 12 h', 'en moins', 'en⏎  moins'],
  ])('%j', (yaml, value, part, text) => {
    expect(covered(yaml, value, part)).toBe(text);
  });

  it('is the whole scalar, without its indentation, where nothing narrows it', () => {
    const place = { file: 'x.yaml', path: ['title'] };
    expect(at('title: >\n    Answer\n    well\nid: a\n', place)).toBe('Answer⏎    well');
    expect(at('title: |\n  Answer\n', { ...place, within: [100, 110] })).toBe('Answer');
  });

  it('holds for any words in any style', () => {
    const word = fc.stringMatching(/^[a-zé"'\\:#]{1,6}$/u).filter((w) => !w.endsWith(':') && !w.startsWith('#'));
    const words = fc.array(word, { minLength: 2, maxLength: 8 });
    const same = (text: string): string => text;
    const styles: readonly (readonly [(words: readonly string[]) => string, (text: string) => string])[] = [
      [(w) => `title: >-\n  ${w.join('\n  ')}\n`, same],
      [(w) => `title: |-\n  ${w.join(' ')}\n`, same],
      [(w) => `title: ${JSON.stringify(w.join(' '))}\n`, (text) => JSON.parse(`"${text}"`)],
      [(w) => `title: '${w.join('\n  ').replaceAll("'", "''")}'\n`, (text) => text.replaceAll("''", "'")],
    ];
    fc.assert(
      fc.property(words, fc.constantFrom(...styles), fc.nat(), (chosen, [write, read], n) => {
        const index = n % chosen.length;
        const part = chosen[index] as string;
        const start = chosen.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
        const text = at(write(chosen), { file: 'x.yaml', path: ['title'], within: [start, start + part.length] });
        expect(read(text)).toBe(part);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
