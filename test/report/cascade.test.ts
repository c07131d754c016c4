import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ObjectiveFigures, Report } from '../../src/model/index.js';
import { cascadeRows } from '../../src/report/cascade.js';
import { reportJson, reportText } from '../../src/report/index.js';
import { report } from './example.js';
import { group, objective, style } from './fixtures.js';

const outline = (of: Report, focus: string | null) =>
  cascadeRows(of, focus).map((row) => (row.kind === 'orphans' ? 'orphans' : `${row.kind} ${row.figures.id}`));

test('the cascade in reading order; an objective that supports two parents is in full once', () => {
  expect(outline(report, null)).toEqual([
    'ambition trusted-voice',
    'axis responsiveness',
    'objective cs-reply-12h',
    'objective written-triage',
    'objective weekend-cover',
    'axis quality',
    'objective cs-recommended',
    'again written-triage',
    'objective chat-pilot',
    'axis autonomy',
    'objective fewer-contacts',
    'objective help-centre',
    'objective self-return',
    'orphans',
    'objective phone-script',
  ]);
});

test('a focus shows that entity and what is below it, in text and in JSON', () => {
  expect(outline(report, 'quality')).toEqual([
    'axis quality',
    'objective cs-recommended',
    'objective written-triage',
    'objective chat-pilot',
  ]);
  const read = JSON.parse(reportJson(report, 'cs-reply-12h'));
  expect(read.ambition).toBeNull();
  expect(read.objectives.map(({ id }: { readonly id: string }) => id)).toEqual([
    'cs-reply-12h',
    'written-triage',
    'weekend-cover',
  ]);
});

test('nothing to report is said', () => {
  expect(reportText(report, 'no-such-thing', style())).toContain('Aucun objectif à présenter.');
  expect(reportText({ ...report, ambitions: [], axes: [], objectives: [] }, null, style())).toContain('Nordvent');
});

test('axes that support no ambition, or each other, are shown', () => {
  const axes = [
    group({ id: 'alone', title: 'Alone' }),
    group({ id: 'a', title: 'A', supports: [{ id: 'b', weight: 1 }], children: ['b'] }),
    group({ id: 'b', title: 'B', supports: [{ id: 'a', weight: 1 }], children: ['a'] }),
  ];
  expect(outline({ ...report, ambitions: [], axes, objectives: [] }, null)).toEqual(['axis alone', 'axis a', 'axis b']);
});

/** Objectives 0..n-1 with any supports between them, cycles included. */
function graph(
  edges: readonly (readonly [child: number, parent: number])[],
  size: number,
): readonly ObjectiveFigures[] {
  const id = (i: number) => `o${i}`;
  return Array.from({ length: size }, (_, i) =>
    objective({
      id: id(i),
      title: id(i),
      supports: edges.filter(([child]) => child === i).map(([, parent]) => ({ id: id(parent), weight: 1 })),
      children: edges.filter(([, parent]) => parent === i).map(([child]) => id(child)),
    }),
  );
}

test('every objective is in full exactly once, whatever supports what', () => {
  const edge = fc.tuple(fc.nat(7), fc.nat(7));
  fc.assert(
    fc.property(fc.uniqueArray(edge, { maxLength: 14, selector: String }), (edges) => {
      const of = { ...report, ambitions: [], axes: [], objectives: graph(edges, 8) };
      const inFull = cascadeRows(of, null).flatMap((row) => (row.kind === 'objective' ? [row.figures.id] : []));
      return inFull.length === 8 && new Set(inFull).size === 8;
    }),
  );
});

test('a chain of 5,000 objectives is drawn', () => {
  const edges = Array.from({ length: 4999 }, (_, i) => [i + 1, i] as const);
  const parents = new Map(edges);
  const chain = Array.from({ length: 5000 }, (_, i) => {
    const parent = parents.get(i);
    const supports = parent === undefined ? [] : [{ id: `o${parent}`, weight: 1 }];
    return objective({ id: `o${i}`, title: `Objectif ${i}`, supports, children: i < 4999 ? [`o${i + 1}`] : [] });
  });
  const written = reportText({ ...report, ambitions: [], axes: [], objectives: chain }, null, style({ width: 60 }));
  expect(written).toContain('Objectif 4999');
});
