import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/load/index.js';
import { loadOne, places } from './open.js';

const times = (text: string, count: number): string => text.repeat(count);
const axis = (rest: string): string => `kind: axis\nid: a\ntitle: T\n${rest}`;

describe('deep nesting', () => {
  const levels = Array.from({ length: 3000 }, (_, i) => `${' '.repeat(Math.min(i, 80))}k:\n`);
  const blocks = Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}k:\n`).join('');
  it.each([
    ['1,000 [', times('[', 1000), 'format/too-deep'],
    ['1,000 [ closed', times('[', 1000) + times(']', 1000), 'format/too-deep'],
    ['100,000 [', times('[', 100_000), 'format/too-deep'],
    ['a key and 1,000 [', `a: ${times('[', 1000)}`, 'format/too-deep'],
    ['{a:', times('{a: ', 5000), 'format/too-deep'],
    ['{ alone', times('{', 5000), 'format/too-deep'],
    ['- ', times('- ', 5000), 'format/too-deep'],
    ['? ', times('? ', 5000), 'format/too-deep'],
    ['a: ', times('a: ', 5000), 'format/too-deep'],
    ['block levels', blocks, 'format/too-deep'],
    ['3,000 block levels', levels.join(''), 'format/too-deep'],
    ['!!seq [', times('!!seq [', 5000), 'format/too-deep'],
    ['&a [', times('&a [', 5000), 'format/too-deep'],
    ['[ after a syntax error', `a: b: c\nd: ${times('[', 5000)}`, null],
    ['? after a syntax error', `a: b: c\n${times('? ', 5000)}`, null],
    ['- after a syntax error', `a: "b" c\n${times('- ', 5000)}`, null],
    ['! after a syntax error', `a: b: c\nd: ${times('!!seq [', 5000)}`, null],
  ])('%s is refused in under 100 ms', (_, text, rule) => {
    loadOne('['); // the reader itself is warm
    const { found, ms } = loadOne(text);
    expect(found.length).toBeGreaterThan(0);
    for (const { rule: one } of found) expect(one).toMatch(/^format\/(too-deep|syntax|anchor)$/);
    if (rule !== null) expect(found.map((one) => one.rule)).toContain(rule);
    expect(ms).toBeLessThan(500);
  });

  it('in two files of one run leaves the others read', () => {
    const deep = Buffer.from(times('[', 1000));
    const files = ['a', 'b', 'c'].map((name) => ({ path: `${name}.yaml`, bytes: deep }));
    const good = { path: 'd.yaml', bytes: Buffer.from(axis('')) };
    const { value, findings } = loadPlan([...files, good]);
    expect(findings.filter(({ rule }) => rule === 'format/too-deep')).toHaveLength(3);
    expect(value.axes.has('a')).toBe(true);
  });

  it('of 64 levels is only a matter of shape', () => {
    const { found } = loadOne(axis(`steps: ${times('[', 60)}${times(']', 60)}\n`));
    expect(found.map(({ rule }) => rule)).toEqual(['format/unknown-key']);
  });
});

describe('anchors, aliases, tags, merge keys', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
    .split('')
    .map((name, i) => `${name}: &${name} [${times(`*${'abcdefghi'[i]}, `, 9)}]\n`)
    .join('')}`;
  it.each([
    ['an anchor', axis('supports: &a b\n'), ['format/anchor 4:11']],
    ['an alias', axis('supports: [&a b, *a]\n'), ['format/anchor 4:12', 'format/anchor 4:18']],
    ['an unresolved alias', axis('supports: *a\n'), ['format/anchor 4:11']],
    ['an alias as a key', axis('*a : b\n'), ['format/syntax 4:1']],
    ['a cycle', '&a {x: *a}\n', ['format/anchor 1:1', 'format/anchor 1:8']],
    ['a merge key', axis('<<: { id: b }\n'), ['format/anchor 4:1']],
    ['a merge key in quotes', axis('"<<": { id: b }\n'), ['format/anchor 4:1']],
    ['!!js/function', axis('supports: !!js/function "function(){}"\n'), ['format/anchor 4:11']],
    ['!foo', axis('supports: !foo b\n'), ['format/anchor 4:11']],
    ['!!binary', axis('supports: !!binary YQ==\n'), ['format/anchor 4:11']],
    ['!!str', axis('supports: !!str b\n'), ['format/anchor 4:11']],
    ['! alone', axis('supports: ! b\n'), ['format/anchor 4:11']],
    ['a tag on the document', '!!map\nkind: axis\nid: a\ntitle: T\n', ['format/anchor 1:1']],
  ])('%s', (_, text, expected) => {
    expect(places(loadOne(text).found)).toEqual(expected);
  });

  it('an alias bomb is refused at once', () => {
    const { found, ms } = loadOne(bomb);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['format/anchor']));
    expect(ms).toBeLessThan(500);
  });
});

describe('size', () => {
  it.each([
    ['a map of 100,000 keys', Array.from({ length: 100_000 }, (_, i) => `k${i}: 1\n`).join('')],
    ['a scalar of 10 MB', axis(`note: ${times('x', 10_000_000)}\n`)],
    ['one byte over 256 KiB', times('#', 256 * 1024 + 1)],
  ])('%s is refused unread', (_, text) => {
    const { found, ms } = loadOne(text);
    expect(places(found)).toEqual(['format/too-large 1:1']);
    expect(ms).toBeLessThan(200);
  });

  it('a word of 200 kB is not quoted whole', () => {
    const { found } = loadOne(`kind: objective\nid: o\ntitle: T\nperiod: ${times('9', 200_000)}\n`);
    expect(places(found)).toContain('format/bad-date 4:9');
    for (const { message } of found) expect(message.fr.length).toBeLessThan(2500);
  });

  const keys = Array.from({ length: 25_000 }, (_, i) => `k${i}: 1\n`).join('');
  it.each([
    ['unknown keys', axis(keys), 'x.yaml', 24_900],
    ['unknown keys of mbo.yaml', `format: 1\nname: N\n${keys}`, 'mbo.yaml', 24_900],
    ['wrong values', `kind: objective\nid: o\ntitle: T\nsteps:\n${times('- { by: x }\n', 15_000)}`, 'x.yaml', 29_900],
    ['keys that stand twice', axis(times('id: a\n', 40_000)), 'x.yaml', 39_900],
    ['aliases', axis(`a: [${times('*a, ', 60_000)}]\n`), 'x.yaml', 59_900],
  ])('of a file of %s the first 100 are shown, and how many more, in time', (_, text, path, more) => {
    const { found, ms } = loadOne(text, path);
    expect(found).toHaveLength(101);
    expect(found.at(-1)?.message.en).toBe(`and ${more} more errors in this file: put right those above first`);
    expect(found.at(-1)).not.toHaveProperty('fix');
    expect(ms).toBeLessThan(2000);
  });
});

describe('keys', () => {
  it.each([
    ['twice', axis('id: b\n'), ['format/duplicate-key 4:1']],
    ['1 beside "1"', axis('1: a\n"1": b\n'), ['format/duplicate-key 5:1']],
    ['twins of NFC and NFD', axis('é: a\ne\u0301: b\n'), ['format/duplicate-key 5:1']],
    ['a list as a key', axis('? [a]\n: b\n'), ['format/syntax 4:3']],
    ['a mapping as a key', axis('? { a: b }\n: b\n'), ['format/syntax 4:3']],
    ['no key', axis(': b\n'), ['format/syntax 4:3']],
    ['null as a key', axis('~: b\n'), ['format/syntax 4:1']],
  ])('%s', (_, text, expected) => {
    expect(places(loadOne(text).found)).toEqual(expected);
  });

  it('a duplicate cites both lines', () => {
    const { found } = loadOne(axis('id: b\n'));
    expect(found[0]?.related.map(({ place }) => place.line)).toEqual([2]);
  });
});

describe('names of the prototype', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'null'];
  const shapes: readonly (readonly [where: string, text: (name: string) => string])[] = [
    ['a key', (name) => axis(`${name}: { polluted: yes }\n`)],
    ['a key in quotes', (name) => axis(`"${name}": { polluted: yes }\n`)],
    ['an escaped key', (name) => axis(`"\\x${name.charCodeAt(0).toString(16)}${name.slice(1)}": { polluted: yes }\n`)],
    ['a deep key', (name) => axis(`a: [{ b: { ${name}: { polluted: yes } } }]\n`)],
    ['a team', (name) => `kind: organisation\nteams: { ${name}: { name: T } }\n`],
    ['a person', (name) => `kind: organisation\npeople: { ${name}: { name: T } }\n`],
    ['a rule', (name) => `kind: organisation\ncompetencies: { ${name}: polluted }\n`],
    ['a column', (name) => `kind: source\nid: s\ndated: d\ncolumns: { ${name}: { header: H } }\n`],
    ['an id', (name) => `kind: axis\nid: ${name}\ntitle: T\n`],
    ['a dimension', (name) => `kind: indicator\nid: i\ntitle: T\nunit: "%"\nmeasure: given\nby: [${name}]\n`],
    ['a reference', (name) => axis(`supports: ${name}\n`)],
    ['a kind', (name) => `kind: ${name}\nid: a\ntitle: T\n`],
  ];
  it.each(shapes.flatMap(([where, text]) => names.map((name) => [name, where, text(name)] as const)))(
    '%s as %s is refused',
    (_name, _where, text) => {
      const { found } = loadOne(text);
      expect(found.map(({ severity }) => severity)).toContain('error');
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(Object.prototype).not.toHaveProperty('polluted');
    },
  );

  it.each(['toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'])('%s is a name like any other', (name) => {
    for (const [, text] of shapes) expect(() => loadOne(text(name))).not.toThrow();
    expect(loadOne(axis(`${name}: { polluted: yes }\n`)).found.map(({ rule }) => rule)).toEqual(['format/unknown-key']);
  });
});

describe('documents', () => {
  it.each([
    ['a directive', '%YAML 1.1\n---\nkind: axis\nid: a\ntitle: T\n', 'format/syntax'],
    ['a tag directive', '%TAG !e! tag:example.com,2000:\n---\nkind: axis\nid: a\ntitle: T\n', 'format/syntax'],
    ['two documents', `${axis('')}---\n${axis('')}`, 'format/syntax'],
    ['an empty second document', `${axis('')}---\n`, 'format/syntax'],
    ['an empty file', '', 'format/syntax'],
    ['a blank file', '\n \n', 'format/syntax'],
    ['comments only', '# nothing\n# here\n', 'format/syntax'],
    ['a document mark only', '---\n', 'format/syntax'],
    ['null', '~\n', 'format/syntax'],
    ['a list', '- kind: axis\n', 'format/syntax'],
    ['a scalar', 'kind axis\n', 'format/syntax'],
    ['an empty mapping', '{}\n', 'format/missing-key'],
    ['tabs in the indentation', 'kind: axis\nid: a\ntitle: T\nsupports:\n\t- b\n', 'format/syntax'],
    ['CR-only line ends', 'kind: axis\rid: a\rtitle: T\r', 'format/syntax'],
    ['an unclosed quote', 'kind: "axis\nid: a\n', 'format/syntax'],
    ['an unclosed list', 'kind: axis\nsupports: [a\n', 'format/syntax'],
    ['an escape that does not exist', axis('x: "\\q"\n'), 'format/syntax'],
    ['conflict markers', `<<<<<<< HEAD\n${axis('')}=======\n${axis('')}>>>>>>> other\n`, 'format/conflict-marker'],
  ])('%s', (_, text, rule) => {
    expect(loadOne(text).found.map((one) => one.rule)).toEqual(expect.arrayContaining([rule]));
  });

  it('CRLF, a document mark, comments and a document end are fine', () => {
    expect(places(loadOne(axis('').replaceAll('\n', '\r\n')).found)).toEqual([]);
    expect(places(loadOne(`# first\n---\n${axis('')}...\n# last\n`).found)).toEqual([]);
  });

  it.each([
    ['tabs', 'kind: objective\nsteps:\n\t- a\n\t- b\n\t- c\n', ['3:1']],
    ['a dash without its space', 'kind: objective\nsteps:\n  - a\n  -b\n  - c\n', ['4:1']],
    ['a key too deep', 'kind: axis\nid: a\n  title: x\nsupports: b\n', ['2:5']],
    ['mistakes on two lines', 'a: @b\nc: d\ne: @f\n', ['1:4', '3:4']],
  ])('say one cause once: %s', (_, text, at) => {
    expect(places(loadOne(text).found)).toEqual(at.map((each) => expect.stringContaining(`${each}`)));
  });

  it('of 100,000 syntax errors the first 100 are shown, and how many more', () => {
    const { found, ms } = loadOne(times('a:b\n', 1) + times('- ]\n', 60_000));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(101);
    expect(ms).toBeLessThan(5000);
  });
  it.each([
    ['a: ]', 50_000],
    ['"a" b', 40_000],
    ['a: b: c', 32_000],
    ['}', 100_000],
    ['- "\\q"', 30_000],
    ['@a', 80_000],
  ])('lines of `%s` end in time', (line, count) => {
    const { found, ms } = loadOne(times(`${line}\n`, count));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(101);
    expect(ms).toBeLessThan(5000);
  });
});

describe('encodings', () => {
  const latin = Buffer.from(axis('x: é\n'), 'latin1');
  const utf16 = Buffer.from(`\ufeff${axis('')}`, 'utf16le');
  it('a byte order mark changes neither what is read nor where', () => {
    const text = axis('supports: nobody\n');
    expect(places(loadOne(`\ufeff${text}`).found)).toEqual(places(loadOne(text).found));
    const marked = loadPlan([{ path: 'x.yaml', bytes: Buffer.from(`\ufeff${text}`) }]);
    const plain = loadPlan([{ path: 'x.yaml', bytes: Buffer.from(text) }]);
    expect(marked).toEqual(plain);
  });
  it.each([
    ['Windows-1252', latin, 'Windows-1252'],
    ['UTF-16 LE', utf16, 'UTF-16'],
    ['UTF-16 BE', Buffer.from(utf16).swap16(), 'UTF-16'],
    ['a cut UTF-8 letter', Buffer.from(axis('x: é')).subarray(0, -1), ''],
  ])('%s is refused, and named', (_, bytes, name) => {
    const { found } = loadOne(bytes);
    expect(found.map(({ rule }) => rule)).toEqual(['format/not-utf8']);
    expect(found[0]?.message.en).toContain(name);
  });
  it('UTF-16 without a mark is refused', () => {
    expect(loadOne(Buffer.from(axis(''), 'utf16le')).found[0]?.severity).toBe('error');
  });
});

describe('invisible characters', () => {
  const codes = [0, 1, 7, 8, 0x1b, 0x7f, 0x85, 0x9b, 0x200b, 0x200e, 0x202e, 0x2028, 0x2029, 0x2066, 0x2060, 0xfeff];
  const escapeOf = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
  it.each(codes.map((code) => [escapeOf(code), code]))('%s raw and escaped is refused', (spelled, code) => {
    const raw = loadOne(`kind: axis\nid: a\ntitle: T${String.fromCodePoint(code)}x\n`);
    expect(places(raw.found)).toEqual(['format/control-character 3:9']);
    const escaped = loadOne(`kind: axis\nid: a\ntitle: "T${spelled}x"\n`);
    expect(places(escaped.found)).toEqual(['format/control-character 3:8']);
    const key = loadOne(`kind: axis\nid: a\ntitle: T\n"x${spelled}": y\n`);
    expect(places(key.found)).toContain('format/control-character 4:1');
  });
  it.each(['\\e', '\\a', '\\0', '\\r', '\\N', '\\L', '\\P', '\\x1b', '\\U0000001b'])(
    'the escape %s is refused',
    (spelled) => {
      const { found } = loadOne(`kind: axis\nid: a\ntitle: "T${spelled}x"\n`);
      expect(places(found)).toEqual(['format/control-character 3:8']);
    },
  );
  it('a half surrogate pair is refused', () => {
    expect(loadOne(`kind: axis\nid: a\ntitle: "T\\ud800x"\n`).found.map(({ severity }) => severity)).toContain('error');
  });
  it.each(['l’été', '"déjà\u00a0: 5\u202f%"', '👩‍💻', 'x\ty', '"a\\tb"', '"a\\nb"', '"\\u00e9\\xa0"'])(
    '%s is a fine title',
    (title) => {
      expect(places(loadOne(`kind: axis\nid: a\ntitle: ${title}\n`).found)).toEqual([]);
    },
  );
});
