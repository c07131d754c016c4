import { expect, test } from 'vitest';
import {
  amountText,
  attainmentText,
  bandText,
  dayText,
  decimal,
  intervalText,
  valueText,
} from '../../src/report/numbers.js';
import { penFor } from '../../src/report/pen.js';
import { quantity, style } from './fixtures.js';

const fr = penFor(style());
const en = penFor(style({ language: 'en' }));

test.each([
  [1.005, 2, '1,01', '1.01'],
  [-1.005, 2, '−1,01', '−1.01'],
  [0.1 + 0.2, 2, '0,3', '0.3'],
  [-0.001, 2, '0', '0'],
  [999, 0, '999', '999'],
  [1234, 0, '1\u202f234', '1,234'],
  [1234567.891, 1, '1\u202f234\u202f567,9', '1,234,567.9'],
  [0.999, 1, '1', '1'],
])('%d to %d decimals', (value, digits, french, english) => {
  expect(decimal(value, 'fr', digits)).toBe(french);
  expect(decimal(value, 'en', digits)).toBe(english);
});

test.each([
  [0.714, '%', '71,4\u00a0%', '71.4%'],
  [0.57, '%', '57\u00a0%', '57%'],
  [10 / 3, 'h', '3\u00a0h\u00a020\u00a0min', '3\u00a0h\u00a020\u00a0min'],
  [1.5, 'h', '1\u00a0h\u00a030\u00a0min', '1\u00a0h\u00a030\u00a0min'],
  [0.75, 'h', '45\u00a0min', '45\u00a0min'],
  [12, 'h', '12\u00a0h', '12\u00a0h'],
  [1.9999, 'h', '2\u00a0h', '2\u00a0h'],
  [1234.4, 'h', '1\u202f234\u00a0h', '1,234\u00a0h'],
  [0.005, 'h', '18\u00a0s', '18\u00a0s'],
  [0, 'h', '0\u00a0h', '0\u00a0h'],
  [4.25, '/5', '4,25/5', '4.25/5'],
  [1, 'points', '1\u00a0point', '1\u00a0point'],
  [-12, 'points', '−12\u00a0points', '−12\u00a0points'],
  [12000, 'EUR', '12\u202f000\u00a0EUR', '12,000\u00a0EUR'],
  [0.42, '', '0,42', '0.42'],
])('%d %s', (amount, unit, french, english) => {
  expect(amountText(amount, unit, fr)).toBe(french);
  expect(amountText(amount, unit, en)).toBe(english);
});

test('only what is complete reads 100 %, only what is nothing reads 0 %', () => {
  expect([0, 0.001, 0.5, 0.9999, 1].map((share) => attainmentText(share, 'en'))).toEqual([
    '0%',
    '1%',
    '50%',
    '99%',
    '100%',
  ]);
});

test('a value short of its target never reads as the target', () => {
  expect(valueText(0.89996, '%', [quantity(0.9, '%')], fr)).toBe('89,996\u00a0%');
  expect(valueText(0.9, '%', [quantity(0.9, '%')], fr)).toBe('90\u00a0%');
  expect(valueText(4.199, '/5', [quantity(4.2, '/5')], en)).toBe('4.199/5');
});

test('intervals say their unit no more than needed', () => {
  expect(intervalText(0.69, 0.738, '%', fr)).toBe('69,0 – 73,8\u00a0%');
  expect(intervalText(4.2, 4.38, '/5', en)).toBe('4.20 – 4.38');
  expect(intervalText(0.5, 2, 'h', en)).toBe('30\u00a0min – 2\u00a0h');
  expect(intervalText(0.69, 0.738, '%', penFor(style({ language: 'en', unicode: false })))).toBe('69.0 to 73.8%');
});

test('the values a guardrail keeps', () => {
  const [six, eight] = [quantity(6, 'h'), quantity(8, 'h')];
  expect(bandText({ low: six, high: eight, tolerance: null }, fr)).toBe('de 6\u00a0h à 8\u00a0h');
  expect(bandText({ low: six, high: null, tolerance: null }, en)).toBe('≥\u00a06\u00a0h');
  expect(bandText({ low: null, high: eight, tolerance: null }, en)).toBe('≤\u00a08\u00a0h');
});

test('days in words', () => {
  expect(dayText('2026-07-01', fr)).toBe('1er juillet 2026');
  expect(dayText('2026-06-30', fr)).toBe('30 juin 2026');
  expect(dayText('2026-12-01', en)).toBe('1 December 2026');
});
