import { describe, expect, it } from 'vitest';
import { classesOf, facetsOf, filterRules } from '../../src/views/filter.ts';

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
      'body:has(#place-mole:target) :is(:is(.it,.row):not(.place-mole),.gr:not(:has(.place-mole))){display:none',
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
