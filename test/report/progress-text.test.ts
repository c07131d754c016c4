import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../src/model/index.js';
import { progressText, type Style } from '../../src/report/index.js';

const style: Style = { language: 'en', colour: false, unicode: true, width: 100 };
const half: ImportProgress = { phase: 'read', done: 200e6, total: 400e6, records: 2_500_000 };

describe('the line of progress', () => {
  it('says records, records a second and the time left', () => {
    expect(progressText(half, 2000, style)).toBe(
      'reading ██████████░░░░░░░░░░ 50%  2,500,000 records  1,250,000/s  0:02 left',
    );
    expect(progressText({ ...half, done: 1, total: 3, records: 1 }, 5_400_000, style)).toMatch(
      /^reading .* 33% {2}1 records {2}0\/s {2}3:00:00 left$/,
    );
  });

  it('says for how long the engine has been measuring, which cannot tell how far it is', () => {
    const measuring: ImportProgress = { phase: 'measure', done: 0, total: null, records: 5_000_000 };
    expect(progressText(measuring, 12_000, style)).toBe('measuring  5,000,000 records  for 0:12');
    expect(progressText(measuring, 999, style)).toBe('measuring  5,000,000 records');
    const narrow = [30, 20, 10, 5].map((width) => progressText(measuring, 12_000, { ...style, width }));
    expect(narrow).toEqual(['measuring  for 0:12', 'measuring  for 0:12', 'measuring', '']);
  });

  it('in French', () => {
    const said = progressText(half, 90_000, { ...style, language: 'fr' }).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(said).toBe('lecture ██████████░░░░░░░░░░ 50 %  2 500 000 enregistrements  27 778/s  reste 1:30');
  });

  it('foretells nothing within the first second, nor from nothing', () => {
    expect(progressText(half, 999, style)).toBe('reading ██████████░░░░░░░░░░ 50%  2,500,000 records');
    expect(progressText({ ...half, done: 0, records: 0 }, 9000, style)).toBe('reading ░░░░░░░░░░░░░░░░░░░░ 0%');
    expect(progressText({ ...half, done: 0, total: 0, records: 0 }, 9000, style)).toContain(' 0%');
  });

  it('is full only at the end, and never beyond it', () => {
    expect(progressText({ ...half, done: 399_999_999 }, 2000, style)).toMatch(/█░ 99% .* 0:00 left$/);
    expect(progressText({ ...half, done: 500e6 }, 2000, style)).toMatch(/██ 100% .* 0:00 left$/);
  });

  it('fits any width, and keeps the time left as long as it can', () => {
    for (const language of ['en', 'fr'] as const)
      for (let width = 0; width <= 100; width++)
        for (const elapsed of [10, 2000, 40_000_000])
          expect(stringWidth(progressText(half, elapsed, { ...style, language, width }))).toBeLessThanOrEqual(width);
    const at = (width: number) => progressText(half, 2000, { ...style, width });
    expect(at(60)).toBe('reading █████░░░░░ 50%  2,500,000 records  0:02 left');
    expect(at(40)).toBe('reading █████░░░░░ 50%  0:02 left');
    expect([at(25), at(10), at(2)]).toEqual(['reading 50%  0:02 left', '50%', '']);
  });

  it('can be drawn in ASCII', () => {
    const said = progressText(half, 2000, { ...style, language: 'fr', unicode: false });
    expect(said).toBe('lecture ##########.......... 50 %  2 500 000 enregistrements  1 250 000/s  reste 0:02');
  });
});
