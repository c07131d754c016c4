import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { progressLine } from '../../src/cli/progress.js';

const style = { language: 'en', colour: false, unicode: false, width: 100 } as const;

/** A terminal that keeps what is written, and a clock that is set by hand. */
function terminal(changes: Partial<Io['stderr']> = {}, env: Io['env'] = {}) {
  const written: string[] = [];
  const clock = { now: 0 };
  const stream = new Writable({ write: (chunk, _, done) => done(void written.push(String(chunk))) });
  const stderr = Object.assign(stream, { isTTY: true, columns: 60, ...changes });
  const io: Io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr, env, cwd: () => '/' };
  const line = (quiet = false) => progressLine(io, quiet, style, () => clock.now);
  return { written, clock, stderr, line };
}

const at = (done: number) => ({ phase: 'read', done, total: 1000, records: done }) as const;

describe('the line of progress on a terminal', () => {
  it('is drawn at most ten times a second, and wiped at the end', () => {
    const { written, clock, line } = terminal();
    const { show, clear } = line();
    for (clock.now = 0; clock.now <= 1000; clock.now++) show(at(clock.now));
    expect(written).toHaveLength(10);
    expect(written[0]).toBe('\r\u001b[Kreading ##.................. 10%  100 records');
    clear();
    clear();
    expect(written.slice(10)).toEqual(['\r\u001b[K']);
  });

  it('is not drawn for work that is done at once, nor wiped', () => {
    const { written, clock, line } = terminal();
    const { show, clear } = line();
    for (clock.now = 0; clock.now < 100; clock.now++) show(at(clock.now));
    clear();
    expect(written).toEqual([]);
  });

  it('counts the time of each phase, and fits the width that the terminal has at the moment', () => {
    const { written, clock, stderr, line } = terminal();
    const { show } = line();
    show(at(1));
    clock.now = 5000;
    show({ ...at(0), phase: 'measure', total: null });
    clock.now = 7000;
    Object.assign(stderr, { columns: 35 });
    show({ ...at(500), phase: 'measure', total: null });
    expect(written.slice(1)).toEqual(['\r\u001b[Kmeasuring  500 records  for 0:02']);
  });

  it('is left out where nobody looks', () => {
    const ttys = [terminal({ isTTY: false }), terminal({}, { TERM: 'dumb' })];
    for (const { written, clock, line } of ttys) {
      const { show, clear } = line();
      clock.now = 900;
      show(at(500));
      clear();
      expect(written).toEqual([]);
    }
    const { written, clock, line } = terminal();
    const { show, clear } = line(true);
    clock.now = 900;
    show(at(500));
    clear();
    expect(written).toEqual([]);
  });
});
