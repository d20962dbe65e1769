import { expect, it } from 'vitest';
import { percentAtMost, percentOf } from '../../src/provenance/percent.ts';

it.each([
  [1, 3, '33.3%'],
  [999, 1000, '99.9%'],
  [9999, 10000, '99.9%'],
  [3, 3, '100%'],
  [0, 3, '0%'],
  [0, 0, '–'],
])('%d of %d is %s', (part, whole, expected) => {
  expect(percentOf(part, whole)).toBe(expected);
});

it.each([
  [0, 10, '0%'],
  [19, 114, '16.7%'],
  [1, 1001, '0.1%'],
  [10, 10, '100%'],
  [0, 0, '–'],
])('%i of %i, which should be few, is at most %s', (part, whole, expected) => {
  expect(percentAtMost(part, whole)).toBe(expected);
});
