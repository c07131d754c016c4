import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../workspace.js';
import { here } from './here.js';
import { folderOf } from './run.js';

const workspace = (measure: string, every: string, column: string, rules = '{}'): Files => ({
  'mbo.yaml': `format: 1\nname: Test\ntimezone: UTC\nrules: ${rules}\n`,
  'calls.yaml': `kind: source\nid: calls\ndated: day\ncolumns:\n  day: { header: Day, type: date, format: yyyy-MM }\n  x: ${column}\n`,
  'figure.yaml': `kind: indicator\nid: figure\ntitle: Figure\nunit: "%"\nsource: calls\nmeasure: ${measure}\nevery: ${every}\n`,
  'calls.csv': 'Day,X\n2026-01,95\n',
});

const mean = '{ mean: { of: x } }';

describe('an import whose figures would say something else', () => {
  it.each([
    ['a share without a unit', workspace(mean, 'month', '{ header: X, type: number }'), 'unit-mismatch'],
    ['months cut into weeks', workspace(mean, 'week', '{ header: X, type: number, unit: "%" }'), 'grain-too-fine'],
  ])('%s is refused', async (_, files, rule) => {
    const root = folderOf(files);
    const { code, out, err } = await here(root, ['import', 'calls', 'calls.csv']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`figure.yaml:`);
    expect(err).toContain(`error[measurable/${rule}]`);
    expect(existsSync(join(root, 'measurements'))).toBe(false);
  });

  it.each([
    ['95 of a hundred', '{ header: X, type: number, unit: "%" }', 0.95],
    ['ninety-five times the whole', '{ header: X, type: number, unit: fraction }', 95],
  ])('%s, as the unit says', async (_, column, value) => {
    const root = folderOf(workspace(mean, 'month', column));
    expect((await here(root, ['import', 'calls', 'calls.csv'])).code).toBe(0);
    const { out } = await here(root, ['series', 'figure', '--format', 'json']);
    expect(JSON.parse(out).rows).toMatchObject([{ period: '2026-01', value }]);
  });
});
