import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexesTouched, spanTaker } from '../../src/provenance/spans.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]) => ({ start, end: start + length }));
const touch = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

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
