import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareText } from '../../src/text/compare-text.ts';

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['', 'a', -1],
  ['B', 'a', -1],
  ['é', 'f', 1],
])('puts %j against %j', (a, b, expected) => {
  expect(compareText(a, b)).toBe(expected);
});

it('sorts as sorting without a comparison does', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      expect(texts.toSorted(compareText)).toEqual(texts.toSorted());
    }),
  );
});
