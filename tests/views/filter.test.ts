import { describe, expect, it } from 'vitest';
import { classesOf, facetsOf, filterRules } from '../../src/views/filter.ts';

const sources = [
  {
    label: 'Place',
    labels: new Map([
      ['quay', 'Quay'],
      ['mole', 'Mole'],
      ['dock', 'Dock'],
    ]),
  },
  {
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
  it('makes a button with a count for each value that occurs', () => {
    expect(facetsOf(sources, items)).toEqual([
      {
        label: 'Place',
        options: [
          { key: 'a1', value: 'quay', label: 'Quay', count: 2 },
          { key: 'a2', value: 'mole', label: 'Mole', count: 1 },
        ],
      },
      {
        label: 'Type',
        options: [
          { key: 'b1', value: 'fair', label: 'Fair', count: 1 },
          { key: 'b2', value: 'race', label: 'Race', count: 1 },
        ],
      },
    ]);
  });
});

describe('filterRules', () => {
  const facets = facetsOf(sources, items);
  const keys = items.map((item) => classesOf(facets, item));

  it('hides items and whole groups that a button does not ask for', () => {
    expect(filterRules(facets, [keys])).toContain(
      'body:has(#a2:checked) :is(.it:not(.a2),.gr:not(:has(.a2))){display:none}',
    );
  });

  it('hides a group that holds two values but no item with both', () => {
    expect(filterRules(facets, [keys])).toContain(
      'body:has(#a2:checked):has(#b1:checked) .gr:not(:has(.a2.b1)){display:none}',
    );
  });

  it('adds no rule for two values that one item holds together', () => {
    expect(filterRules(facets, [keys])).not.toContain('.a1.b1');
  });
});
