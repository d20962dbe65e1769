import { expect, test } from 'vitest';
import { lexiconOf, limitSide } from '../../src/language/lexicons.ts';

test.each([
  { qualifier: 'at least', side: 'above' },
  { qualifier: 'exceeds', side: 'above' },
  { qualifier: 'no more than', side: 'below' },
  { qualifier: 'up to', side: 'below' },
  { qualifier: 'nearly', side: 'near' },
  { qualifier: 'plus de', side: 'above' },
  { qualifier: 'reportedly', side: undefined },
  { qualifier: undefined, side: undefined },
])('$qualifier leaves open: $side', ({ qualifier, side }) => {
  expect(limitSide(qualifier)).toBe(side);
});

test('every word that limits a number leaves a side open', () => {
  for (const language of ['en', 'fr'])
    expect(
      Object.values(lexiconOf(language).numberLimits)
        .flat()
        .filter((word) => limitSide(word) === undefined),
    ).toEqual([]);
});
