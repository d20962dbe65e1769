import { describe, expect, it } from 'vitest';
import { fittingFilter, weightOf } from '../../src/views/fitting-filter.ts';

const places = Array.from({ length: 40 }, (_, index) => `place-${String(index)}`);
const sources = [
  { name: 'place', label: 'Place', labels: new Map(places.map((place) => [place, place.toUpperCase()])) },
];
/** The first place forty times, every other once. */
const items = places.flatMap((place) => [[[place]], [['place-0']]]);

describe('fittingFilter', () => {
  it('has a choice for every value where there is no limit', () => {
    expect(fittingFilter(sources, items, Number.POSITIVE_INFINITY).facets[0]?.options).toHaveLength(40);
  });

  it('keeps the most frequent choices where there is one, in their own order', () => {
    const filter = fittingFilter(sources, items, 200);
    expect(filter.facets[0]?.options.map(({ value }) => value)).toEqual(
      places.slice(0, filter.facets[0]?.options.length),
    );
    expect(filter.facets[0]?.options.length).toBeLessThan(12);
    expect(weightOf(filter)).toBeLessThanOrEqual(200);
    expect(filter.classesOf([['place-0']])).toEqual(['place-place-0']);
    expect(filter.classesOf([['place-39']])).toEqual([]);
  });

  it('offers pairs where they fit beside the choices, and the choices alone where they do not', () => {
    const both = [
      ...sources,
      {
        name: 'type',
        label: 'Type',
        labels: new Map([
          ['fair', 'Fair'],
          ['race', 'Race'],
        ]),
      },
    ];
    const fairs = items.map(([place = []], index) => [place, [index === 0 ? 'race' : 'fair']]);
    const whole = fittingFilter(both, fairs, 10_000);
    expect(whole.pairs).toHaveLength(41);
    const alone = fittingFilter(both, fairs, weightOf({ ...whole, pairs: [] }));
    expect(alone).toMatchObject({ facets: whole.facets, pairs: [] });
  });

  it('offers nothing where nothing fits', () => {
    expect(fittingFilter(sources, items, 0)).toMatchObject({ facets: [{ options: [] }], rules: '' });
  });
});
