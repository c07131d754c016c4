import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseLedger } from '../../src/ledger/index.js';
import { loadPlan } from '../../src/load/index.js';
import { readFolder } from '../../src/tree/index.js';
import { put } from '../git/repository.js';
import { binary, folderOf, mbo } from './run.js';
import { countingFiles, ledgerOf, tickets } from './tickets.js';

// MBO_STRESS=1 runs all of it: 100 kills, and 4 processes of 50 imports each.
const { kills, times } = process.env.MBO_STRESS ? { kills: 100, times: 50 } : { kills: 12, times: 3 };

const received = countingFiles['received.yaml'] ?? '';
const files = {
  ...countingFiles,
  // Two files of the ledger, so that being torn between them can be seen.
  'by-day.yaml': received.replace('id: received', 'id: by-day').replace('every: month', 'every: day'),
};

/** How many tickets a day each file of the ledger, as mbo sees it, was measured with, and the imports of the journal. */
function seenIn(root: string): { readonly counts: ReadonlySet<number>; readonly imports: number } {
  const tree = readFolder(root).value.files;
  const textOf = (file: string): string | undefined => {
    const found = tree.find(({ path }) => path === file);
    return found && Buffer.from(found.bytes).toString('utf8');
  };
  const { value, findings } = parseLedger(loadPlan(tree).value.indicators.values(), textOf);
  expect([findings, value.discrepancies]).toEqual([[], []]);
  const cells = [...value.series.values()].flatMap((series) => series.cells);
  const counts = cells.map(({ state, from, to }) => (state.kind === 'count' ? state.n / (from === to ? 1 : 3) : 0));
  return { counts: new Set(counts), imports: value.imports.length };
}

/** Files that a killed process left, anywhere. */
function leftoversIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /(^|\/)\.[^/]*mbo/.test(path));
}

/** An export of three days with some tickets on each. */
const exportOf = (count: number): string => tickets(Array.from({ length: 3 * count }, (_, i) => i % 3));

/** Starts an import and kills it: after a time, or so long after it began to write. */
async function killed(root: string, name: string, { after, writing }: { after: number; writing: boolean }) {
  const child = spawn(process.execPath, [binary, 'import', 'tickets', name], { cwd: root, stdio: 'ignore' });
  const ended = once(child, 'exit');
  if (writing) {
    const watcher = watch(join(root, 'measurements'));
    await Promise.race([once(watcher, 'change'), ended]);
    watcher.close();
  }
  await Promise.race([sleep(after), ended]);
  child.kill('SIGKILL');
  await ended;
}

/** The export that differs from what is known. */
const otherOf = (known: number): string => (known === 1 ? 'b.csv' : 'a.csv');

/** Kills an import and looks at what it left; the number of tickets a day then known. */
async function killAndLook(root: string, known: number, moment: Parameters<typeof killed>[2]): Promise<number> {
  const before = seenIn(root);
  expect([...before.counts]).toEqual([known]);
  await killed(root, otherOf(known), moment);
  const { counts, imports } = seenIn(root);
  expect(counts.size, `torn: ${[...counts]}`).toBe(1);
  const [now = 0] = counts;
  expect(imports).toBe(before.imports + (now === known ? 0 : 1));
  return now;
}

describe('18. an import killed at any moment', () => {
  it(`leaves the old or the new ledger, ${kills} times of ${kills}, and the next one works and cleans up`, async () => {
    const root = folderOf({ ...files, 'a.csv': exportOf(1), 'b.csv': exportOf(2) });
    const { ms } = await mbo(root, ['import', 'tickets', 'a.csv']);
    const seen = { old: 0, new: 0, leftovers: 0 };
    for (let kill = 0, known = 1; kill < kills; kill++) {
      const writing = kill % 4 !== 0;
      const after = (kill / kills) * (writing ? 12 : ms * 1.2);
      const now = await killAndLook(root, known, { after, writing });
      seen[now === known ? 'old' : 'new']++;
      if (leftoversIn(root).length > 0) seen.leftovers++;
      known = now;
      if (kill % 4 === 3) {
        expect(await mbo(root, ['import', 'tickets', otherOf(known)])).toMatchObject({ code: 0, err: '' });
        expect(leftoversIn(root)).toEqual([]);
        known = 3 - known;
      }
    }
    if (process.env.MBO_STRESS) console.info(seen);
    expect(seen.leftovers).toBeGreaterThan(0);
    expect((await mbo(root, ['validate', '--as-of', '2026-01-10'])).code).toBe(0);
  }, 600_000);
});

describe('19. imports at once', () => {
  it(`4 processes with ${times} imports each lose none`, async () => {
    const root = folderOf(files);
    const worker = async (n: number): Promise<void> => {
      for (let time = 0; time < times; time++) {
        const name = `${n}-${time}.csv`;
        writeFileSync(join(root, name), tickets([n * times + time]));
        expect(await mbo(root, ['import', 'tickets', name])).toMatchObject({ code: 0 });
      }
    };
    await Promise.all([0, 1, 2, 3].map(worker));
    const journal = ledgerOf(root)['imports.csv'] ?? '';
    const names = journal
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[2]);
    expect(new Set(names).size).toBe(4 * times);
    expect(ledgerOf(root)['by-day.csv']?.trim().split('\n')).toHaveLength(1 + 4 * times);
    expect(leftoversIn(root)).toEqual([]);
    expect((await mbo(root, ['validate', '--as-of', '2026-07-20'])).code).toBe(0);
  }, 600_000);
});

describe('19. a disk that is full', () => {
  /** A file system of its own; null where this account may not make one. */
  function smallDisk(size: string): string | null {
    const folder = mkdtempSync(join(tmpdir(), 'mbo-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      return null;
    }
    onTestFinished(() => {
      execFileSync('umount', [folder]);
    });
    return folder;
  }

  it('keeps the ledger, whatever room is left, and goes on when there is some', async ({ skip }) => {
    const root = smallDisk('256k');
    if (root === null) return skip('needs the right to mount a small disk');
    put(root, { ...files, 'a.csv': exportOf(1), 'b.csv': exportOf(2) });
    expect((await mbo(root, ['import', 'tickets', 'a.csv'])).code).toBe(0);
    const old = ledgerOf(root);
    const codes: (number | null)[] = [];
    // The last steps of a write need the most room: a page for each file, and one for the lock and for the record.
    for (const pages of [0, 1, 2, 4, 6, 7, 8]) {
      const { bavail, bsize } = statfsSync(root);
      writeFileSync(join(root, 'filler'), Buffer.alloc((Number(bavail) - pages) * Number(bsize)));
      const { code, err } = await mbo(root, ['import', 'tickets', 'b.csv']);
      codes.push(code);
      rmSync(join(root, 'filler'));
      if (code === 0) break;
      expect([code, err]).toEqual([2, expect.stringMatching(/^mbo: nothing was written: the disk is full \(ENOSPC/)]);
      expect(ledgerOf(root)).toEqual(old);
      expect(leftoversIn(root)).toEqual([]);
    }
    expect(codes.length).toBeGreaterThan(3);
    expect((await mbo(root, ['import', 'tickets', 'b.csv'])).code).toBe(0);
    expect([...seenIn(root).counts]).toEqual([2]);
    expect(existsSync(join(root, '.mbo.lock'))).toBe(false);
  });
});
