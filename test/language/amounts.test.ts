import { expect, test } from 'vitest';
import { amount, decimal } from '../../src/language/amounts.js';

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
])('%d %s', (value, unit, french, english) => {
  expect(amount(value, unit, 'fr')).toBe(french);
  expect(amount(value, unit, 'en')).toBe(english);
});
