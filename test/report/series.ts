import { parsePeriod, type SeriesFigures } from '../../src/model/index.js';

const month = (label: string) => parsePeriod(label) as NonNullable<ReturnType<typeof parsePeriod>>;

export const rateSeries: SeriesFigures = {
  indicator: 'reply-within-12h',
  title: 'Part des demandes écrites répondues en moins de 12 h',
  unit: '%',
  better: 'higher',
  every: 'month',
  by: ['team'],
  rows: [
    { label: '2026-04', team: 'written', value: 641 / 1034, n: 1034, low: 0.590056, high: 0.64904, pending: 0 },
    { label: '2026-04', team: 'phone', value: 29 / 30, n: 30, low: 0.833296, high: 0.994091, pending: 0 },
    { label: '2026-05', team: 'written', value: 470 / 500, n: 500, low: 0.915639, high: 0.957652, pending: 0 },
    { label: '2026-05', team: 'phone', value: null, n: 0, low: null, high: null, pending: 4 },
    { label: '2026-06', team: 'written', value: 87 / 100, n: 100, low: 0.790196, high: 0.922428, pending: 12 },
  ].map(({ label, team, ...figures }) => ({
    period: month(label),
    complete: label !== '2026-06',
    dimensions: { team },
    ...figures,
  })),
};

export const delaySeries: SeriesFigures = {
  indicator: 'median-first-reply',
  title: 'Délai médian de première réponse',
  unit: 'h',
  better: 'lower',
  every: 'quarter',
  by: [],
  rows: [
    {
      period: month('2026-Q1'),
      complete: true,
      dimensions: {},
      value: 18.2,
      n: 3120,
      low: 17.9,
      high: 18.5,
      pending: null,
    },
    {
      period: month('2026-Q2'),
      complete: true,
      dimensions: {},
      value: 0.75,
      n: 2988,
      low: 0.7,
      high: 0.8,
      pending: null,
    },
  ],
};
