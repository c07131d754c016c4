import { describe, expect, it } from 'vitest';
import { processLimits, recordsToProve, slopes } from '../../src/model/index.js';

const series = [72, 75, 71, 74, 78, 73, 76, 79, 77, 81, 80, 90];

describe('recordsToProve', () => {
  it.each([
    [0.92, 952],
    [0.95, 166],
    [0.98, 69],
    [1, 35],
  ])('proves 90 % when a share of %d succeeds from %d records', (kept, records) => {
    expect(recordsToProve(0.9, kept)).toBe(records);
  });

  it('proves nothing with a share that does not exceed the target', () => {
    expect(recordsToProve(0.9, 0.9)).toBeNull();
    expect(recordsToProve(1, 1)).toBeNull();
  });
});

describe('processLimits', () => {
  it('are 2.66 mean moving ranges about the mean', () => {
    const limits = processLimits(series);
    expect(limits?.mean).toBeCloseTo(77.166667, 6);
    expect(limits?.low).toBeCloseTo(67.010303, 6);
    expect(limits?.high).toBeCloseTo(87.32303, 6);
  });

  it('are none for a single value', () => {
    expect(processLimits([72])).toBeNull();
  });
});

describe('slopes', () => {
  it('are the mean change per step of every stretch', () => {
    const expected = [0.666667, 0.666667, 1, 1.166667, 0.333333, 2.833333];
    expect(slopes(series, 6).map((slope) => Number(slope.toFixed(6)))).toEqual(expected);
    expect(slopes(series, 12)).toEqual([]);
  });
});
