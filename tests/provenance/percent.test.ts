import { expect, it } from 'vitest';
import { percentOf } from '../../src/provenance/percent.ts';

it.each([
  [1, 3, '33.3 %'],
  [999, 1000, '99.9 %'],
  [9999, 10000, '99.9 %'],
  [3, 3, '100 %'],
  [0, 3, '0 %'],
  [0, 0, '–'],
])('%d of %d is %s', (part, whole, expected) => {
  expect(percentOf(part, whole)).toBe(expected);
});
