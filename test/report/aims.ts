import type { Where } from '../../src/model/index.js';
import { aim, quantity } from './fixtures.js';

const is = (name: string, ...values: readonly string[]): Where => ({
  [name]: { operator: '=', operands: values.map((text) => ({ text, quantity: null })) },
});

export const replyRate = aim({
  indicator: 'reply-within-12h',
  title: 'Part des demandes écrites répondues en moins de 12 h',
  unit: '%',
  where: is('team', 'written'),
  weight: 3,
  baseline: quantity(0.62, '%'),
  target: quantity(0.9, '%'),
  value: 0.714,
  n: 1234,
  low: 0.6882,
  high: 0.7386,
  pending: 12,
  attainment: 0.3357142857142857,
  expected: 180 / 364,
  verdict: 'missed',
  asOf: '2026-06-30',
  history: [0.62, 0.64, 0.63, 0.67, 0.7, 0.714],
});

export const satisfaction = aim({
  indicator: 'satisfaction',
  title: 'Note moyenne de satisfaction',
  unit: '/5',
  maintain: { low: quantity(4.2, '/5'), high: null, tolerance: quantity(0.3, '/5') },
  value: 4.31,
  n: 412,
  low: 4.24,
  high: 4.38,
  attainment: 1,
  verdict: 'kept',
  asOf: '2026-06-30',
  history: [4.4, 4.35, 4.38, 4.3, 4.29, 4.31],
});

export const replyDelay = aim({
  indicator: 'median-first-reply',
  title: 'Délai médian de première réponse',
  unit: 'h',
  better: 'lower',
  baseline: quantity(20, 'h'),
  target: quantity(10, 'h'),
  value: 14 + 1 / 3,
  n: 1234,
  low: 14.05,
  high: 14.7,
  attainment: 0.5666666666666667,
  expected: 180 / 364,
  verdict: 'missed',
  asOf: '2026-06-30',
  history: [20.2, 19.4, 18, 16.5, 15, 14 + 1 / 3],
});

export const promoters = aim({
  indicator: 'nps',
  title: 'Recommandation nette après contact',
  unit: 'points',
  baseline: quantity(12, 'points'),
  target: quantity(30, 'points'),
  value: 21,
  n: 388,
  low: 13.2,
  high: 28.8,
  attainment: 0.5,
  expected: 180 / 364,
  verdict: 'missed',
  asOf: '2026-05-31',
  stale: true,
  history: [12, 15, null, 18, 21],
});

export const reopened = aim({
  indicator: 'reopened-rate',
  title: 'Part des dossiers rouverts',
  unit: '%',
  better: 'lower',
  maintain: { low: null, high: quantity(0.05, '%'), tolerance: quantity(0.02, '%') },
  value: 0.0712,
  n: 2310,
  low: 0.0614,
  high: 0.0824,
  attainment: 0,
  verdict: 'missed',
  asOf: '2026-06-30',
  history: [0.041, 0.043, 0.05, 0.058, 0.066, 0.0712],
});

export const contacts = aim({
  indicator: 'contacts-per-order',
  title: 'Contacts par commande',
  unit: '',
  better: 'lower',
  baseline: quantity(0.42, ''),
  target: quantity(0.3, ''),
  value: 0.294,
  n: 128450,
  attainment: 1,
  expected: 180 / 364,
  asOf: '2026-06-30',
  history: [0.42, 0.4, 0.37, 0.33, 0.31, 0.294],
});

export const notMeasured = aim({
  indicator: 'weekend-reply',
  title: 'Part des demandes du week-end répondues le lundi avant midi',
  unit: '%',
  baseline: quantity(0.35, '%'),
  target: quantity(0.8, '%'),
  expected: 180 / 364,
  stale: true,
});
