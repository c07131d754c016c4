import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/cli/session.js';
import type { Language } from '../../src/model/index.js';
import { here } from './here.js';
import { workspace } from './run.js';

type Source = '--lang' | 'mbo.yaml' | 'MBO_LANG' | 'LC_ALL' | 'LC_MESSAGES' | 'LANG';
const order: readonly Source[] = ['--lang', 'mbo.yaml', 'MBO_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'];
const pairs = order.flatMap((first, i) => order.slice(i + 1).map((second) => [first, second] as const));

/** The language that some sources choose together. */
function chosen({ '--lang': lang, 'mbo.yaml': own, ...env }: Partial<Record<Source, string>>): Language {
  return languageOf(lang, (own as Language | undefined) ?? null, env);
}

describe('the language of a run', () => {
  it.each(pairs)('is that of %s rather than of %s', (first, second) => {
    expect(chosen({ [first]: 'fr', [second]: 'en' })).toBe('fr');
    expect(chosen({ [first]: 'en', [second]: 'fr' })).toBe('en');
  });

  it.each(order)('may come from %s alone', (source) => {
    expect(chosen({ [source]: 'fr' })).toBe('fr');
  });

  it.each([
    ['no locale', {}, 'en'],
    ['LC_ALL=C', { LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
    ['LC_ALL=C.UTF-8', { LC_ALL: 'C.UTF-8', LANG: 'fr_FR.UTF-8' }, 'en'],
    ['a language that mbo does not speak', { LC_ALL: 'de_DE.UTF-8', LANG: 'fr_FR.UTF-8' }, 'en'],
    ['an empty LC_ALL', { LC_ALL: '', LANG: 'fr_FR.UTF-8' }, 'fr'],
    ['a language whose name begins like another', { LANG: 'frr_DE.UTF-8' }, 'en'],
    ['another country', { LANG: 'fr_CA' }, 'fr'],
    ['a modifier', { LANG: 'fr@euro' }, 'fr'],
    ['MBO_LANG in capitals', { MBO_LANG: 'FR', LANG: 'en_US' }, 'fr'],
    ['an MBO_LANG that mbo does not speak', { MBO_LANG: 'es', LANG: 'fr_FR' }, 'fr'],
  ] as const)('with %s', (_, env, language) => {
    expect(languageOf(undefined, null, env)).toBe(language);
  });

  it.each(['FR', 'fr-FR'])('may be asked for by --lang %s', async (lang) => {
    const { out, code } = await here(workspace(), ['validate', '--lang', lang, '--as-of', '2026-07-15']);
    expect(code).toBe(0);
    expect(out).toMatch(/fichiers/);
  });

  it.each(['es', 'french', ''])('cannot be --lang "%s"', async (lang) => {
    const { code, err } = await here(workspace(), ['validate', '--lang', lang]);
    expect(code).toBe(2);
    expect(err).toContain('choose one of en, fr');
  });

  it('is noted once where MBO_LANG names none that mbo speaks', async () => {
    const root = workspace();
    const env = { MBO_LANG: 'es', LC_ALL: 'C.UTF-8' };
    const { code, err } = await here(root, ['validate', '--as-of', '2026-07-15'], null, env);
    expect(code).toBe(0);
    expect(err).toBe('mbo: `MBO_LANG=es` is ignored: mbo speaks en, fr, and goes by your locale instead\n');
    expect((await here(root, ['validate', '-q', '--as-of', '2026-07-15'], null, env)).err).toBe('');
    expect((await here(root, ['--version'], null, { ...env, LC_ALL: 'fr_FR' })).err).toContain('mbo parle en, fr');
  });
});
