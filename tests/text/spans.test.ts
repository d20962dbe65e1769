import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexesTouched, spanTaker, touch } from '../../src/text/spans.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('touch', () => {
  it.each([
    ['the same', { start: 2, end: 5 }, true],
    ['one within', { start: 3, end: 4 }, true],
    ['one that begins before', { start: 0, end: 3 }, true],
    ['one that ends behind', { start: 4, end: 9 }, true],
    ['one that ends where it begins', { start: 0, end: 2 }, false],
    ['one that begins where it ends', { start: 5, end: 7 }, false],
  ])('%s', (_, other, expected) => {
    expect(touch({ start: 2, end: 5 }, other)).toBe(expected);
    expect(touch(other, { start: 2, end: 5 })).toBe(expected);
  });
});

describe('indexesTouched', () => {
  it('finds what looking at each span finds', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, wanted) => {
        const disjoint = spans
          .toSorted((a, b) => a.start - b.start)
          .filter((one, index, all) => all.slice(0, index).every((other) => other.end <= one.start));
        const { start, end } = indexesTouched(disjoint, wanted);
        expect(disjoint.slice(start, end)).toEqual(disjoint.filter((one) => touch(one, wanted)));
      }),
    );
  });
});

describe('spanTaker', () => {
  it('takes each span that touches none taken before', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const take = spanTaker(60);
        const taken: { start: number; end: number }[] = [];
        for (const one of spans) {
          const isFree = taken.every((other) => !touch(one, other));
          if (isFree) taken.push(one);
          expect(take(one)).toBe(isFree);
        }
      }),
    );
  });
});
