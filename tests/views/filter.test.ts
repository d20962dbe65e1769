import { describe, expect, it } from 'vitest';
import { classesOf, facetsOf, filterRules, pairRules, pairsOf } from '../../src/views/filter.ts';

const sources = [
  {
    name: 'place',
    label: 'Place',
    labels: new Map([
      ['quay', 'Quay'],
      ['mole', 'Mole'],
      ['dock', 'Dock'],
    ]),
  },
  {
    name: 'type',
    label: 'Type',
    labels: new Map([
      ['fair', 'Fair'],
      ['race', 'Race'],
    ]),
  },
];
const items = [
  [['quay'], ['fair']],
  [['mole', 'quay'], ['race']],
];

describe('facetsOf', () => {
  it('makes a choice with a count for each value that occurs', () => {
    expect(facetsOf(sources, items)).toEqual([
      {
        label: 'Place',
        options: [
          { key: 'place-quay', value: 'quay', label: 'Quay', count: 2 },
          { key: 'place-mole', value: 'mole', label: 'Mole', count: 1 },
        ],
      },
      {
        label: 'Type',
        options: [
          { key: 'type-fair', value: 'fair', label: 'Fair', count: 1 },
          { key: 'type-race', value: 'race', label: 'Race', count: 1 },
        ],
      },
    ]);
  });
});

describe('filterRules', () => {
  const facets = facetsOf(sources, items);

  it('hide items, rows and whole groups that do not carry what the address asks for', () => {
    expect(filterRules(facets).split('}')).toContain(
      'body:has(.place-mole:target) :is(:is(.it,.row):not(.place-mole),.gr:not(:has(.place-mole))){display:none',
    );
  });

  it('are one for each choice, and none for a value that nothing carries', () => {
    expect(filterRules(facets).match(/:target/gu)).toHaveLength(4);
    expect(filterRules(facets)).not.toContain('dock');
  });

  it('ask for the classes that the items have', () => {
    expect(items.map((item) => classesOf(facets, item))).toEqual([
      ['place-quay', 'type-fair'],
      ['place-quay', 'place-mole', 'type-race'],
    ]);
  });

  it('take a number for a value that a style sheet would not take', () => {
    const odd = [
      {
        name: 'place',
        label: 'Place',
        labels: new Map([
          ['são.joão', 'São João'],
          ['quay', 'Quay'],
        ]),
      },
    ];
    expect(facetsOf(odd, [[['são.joão']], [['quay']]])[0]?.options.map(({ key }) => key)).toEqual([
      'place-1',
      'place-quay',
    ]);
  });
});

describe('pairsOf', () => {
  const facets = facetsOf(sources, items);

  it('offers two choices of different facets, counted, where an item carries both, and never an empty pair', () => {
    expect(pairsOf(facets, items).map(({ key, count }) => ({ key, count }))).toEqual([
      { key: 'place-quay_type-fair', count: 1 },
      { key: 'place-quay_type-race', count: 1 },
      { key: 'place-mole_type-race', count: 1 },
    ]);
  });
});

it('offers no pairs with a facet of a single choice, which is not offered itself', () => {
  const single = { name: 'by', label: 'By', labels: new Map([['gull', 'Gull']]) };
  const facets = facetsOf(
    [...sources.slice(0, 1), single],
    [
      [['quay'], ['gull']],
      [['mole'], ['gull']],
    ],
  );
  expect(pairsOf(facets, [[['quay'], ['gull']]])).toEqual([]);
});

describe('pairRules', () => {
  const pairs = pairsOf(facetsOf(sources, items), items);
  const both = ['place-quay', 'type-race'];

  it('hide a group that has either choice of a pair in other items, and none with both', () => {
    const group = [
      ['place-quay', 'type-fair'],
      ['place-mole', 'type-race'],
    ];
    expect(pairRules(pairs, [group])).toBe(
      'body:has(.place-quay.type-race:target) .gr:not(:has(.place-quay.type-race)){display:none}',
    );
  });

  it('say nothing where the rules of single choices do it: no item of one of them, or one of both', () => {
    expect(pairRules(pairs, [[['place-quay', 'type-fair']], [both]])).toBe('');
    expect(pairRules(pairs, [])).toBe('');
  });
});
