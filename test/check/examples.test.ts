import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { rules } from '../../src/check/index.js';
import { languages } from '../../src/model/index.js';
import { base, type Files, open } from '../workspace.js';
import { type Setting, settings, toldInWords, world } from './example-settings.js';

/** The top-level keys of a text of YAML. */
const keysIn = (text: string): readonly string[] => [...text.matchAll(/^([\w.-]+):/gm)].map(([, key = '']) => key);

/** The workspace in which an example stands: in a file of its own, or instead of what has its keys. */
function placed(example: string, setting: Setting): Files {
  const { into = 'objectives/written-reply.yaml', wrap = (text: string) => text, files = (): Files => ({}) } = setting;
  const all = { ...world, ...files(example) };
  const text = `${wrap(example)}\n`;
  const isLedger = /^period,/m.test(text);
  const path = isLedger ? (setting.ledger ?? 'measurements/reply-within-12h.csv') : into;
  if (isLedger) return { ...all, [path]: text.replace(/^#.*\n/gm, '').replace(/ +#.*$/gm, '') };
  const carrier = Object.entries(parse(all[path] ?? '', { schema: 'failsafe' }) ?? {});
  const rest = Object.fromEntries(carrier.filter(([key]) => !keysIn(text).includes(key)));
  return { ...all, [path]: (carrier.length > 0 ? stringify(rest) : '') + text };
}

describe.each(rules.filter(({ name }) => !toldInWords.test(name)))('$name', ({ name, text }) => {
  it.each(languages)('is broken by its bad example, and not by its good one, in %s', (language) => {
    const setting = settings[name] ?? {};
    const found = (example: string): readonly string[] =>
      open(placed(example, setting), setting.today ?? '2026-07-15').diagnostics.map(({ rule }) => rule);
    expect(found(text.bad[language])).toContain(name);
    expect(found(text.good[language])).not.toContain(name);
  });
});

it.each(rules)('$name: what its examples say in words they say in French too', ({ text }) => {
  for (const { en, fr } of [text.bad, text.good]) {
    const lines = fr.split('\n');
    expect(lines).toHaveLength(en.split('\n').length);
    const worded = en
      .split('\n')
      .filter((line) => /(?:# |title: |name: |why: )(?!git )\p{L}+ \p{L}+ \p{L}+/u.test(line));
    for (const line of worded) expect(lines).not.toContain(line);
  }
});

it('the workspace of the examples is one that is right', () => {
  expect(
    open({ ...base(), ...world }, '2026-07-15').diagnostics.filter(({ rule }) => rule.startsWith('format/')),
  ).toEqual([]);
});
