import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mbo } from './run.js';
import { counting, countingFiles, tickets } from './tickets.js';

it('figures of an old definition are told until their exports are imported again', async () => {
  const root = counting({ 'jan.csv': tickets([0, 5, 30]), 'feb.csv': tickets([31, 40, 58]) });
  const define = (measure: string): void => {
    const indicator = countingFiles['received.yaml']?.replace('measure: count', `measure: ${measure}`) ?? '';
    writeFileSync(join(root, 'received.yaml'), indicator);
  };
  const outdated = async (): Promise<string | undefined> => {
    const { out } = await mbo(root, ['validate', '--format', 'concise', '--as-of', '2026-03-01']);
    return /\[ledger\/definition\] (.*) of `received`/.exec(out)?.[1];
  };
  const journal = (): number => readFileSync(join(root, 'measurements/imports.csv'), 'utf8').split('\n').length;

  expect((await mbo(root, ['import', 'tickets', 'jan.csv'])).code).toBe(0);
  expect(await outdated()).toBeUndefined();
  define('{ count: {}, where: { channel: "!= spam" } }');
  expect(await outdated()).toBe('`2026-01`');
  expect((await mbo(root, ['import', 'tickets', 'feb.csv'])).code).toBe(0);
  expect(await outdated()).toBe('`2026-01`');
  // No figure is another by the new definition, which only an import can tell.
  expect((await mbo(root, ['import', 'tickets', 'jan.csv'])).out).toContain('nothing changed');
  expect([await outdated(), journal()]).toEqual([undefined, 5]);
  define('{ count: {}, where: { channel: "!=   spam" } }');
  expect(await outdated()).toBeUndefined();
  await mbo(root, ['import', 'tickets', 'jan.csv']);
  expect(journal()).toBe(5);
});
