import { describe, expect, it } from 'vitest';
import { fittingFilter, weightOf } from '../../src/views/fitting-filter.ts';

const places = Array.from({ length: 40 }, (_, index) => `place-${String(index)}`);
const sources = [{ label: 'Place', labels: new Map(places.map((place) => [place, place.toUpperCase()])) }];
/** Forty days, the first place on each, every other on one. */
const groups = places.map((place) => [[[place]], [['place-0']]]);

describe('fittingFilter', () => {
  it('has a choice for every value where there is no limit', () => {
    expect(fittingFilter(sources, groups, Number.POSITIVE_INFINITY).facets[0]?.options).toHaveLength(40);
  });

  it('keeps the most frequent choices where there is one, in their own order', () => {
    const filter = fittingFilter(sources, groups, 200);
    expect(filter.facets[0]?.options.map(({ value }) => value)).toEqual(
      places.slice(0, filter.facets[0]?.options.length),
    );
    expect(filter.facets[0]?.options.length).toBeLessThan(12);
    expect(weightOf(filter)).toBeLessThanOrEqual(200);
    expect(filter.classesOf([['place-0']])).toEqual(['a1']);
    expect(filter.classesOf([['place-39']])).toEqual([]);
  });

  it('offers nothing where nothing fits', () => {
    expect(fittingFilter(sources, groups, 0)).toMatchObject({ facets: [{ options: [] }], rules: '' });
  });
});
