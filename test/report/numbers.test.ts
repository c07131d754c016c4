import { expect, test } from 'vitest';
import { attainmentText, bandText, dayText, intervalText, valueText } from '../../src/report/numbers.js';
import { penFor } from '../../src/report/pen.js';
import { quantity, style } from './fixtures.js';

const fr = penFor(style());
const en = penFor(style({ language: 'en' }));

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
