import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { turnedComparisons } from '../../src/relations/turned-comparisons.ts';

const mill = 'The mill has fewer bakers than the shop but more ovens.';
const ovens = 'Oven 4 bakes fewer loaves than oven 2 but burnt more cakes.';
const flour = 'The mill lost 40 tonnes of flour, twice as much as in the flood of 2019.';

describe('two are compared', () => {
  it.each([
    ['as what else is measured', 'The mill has more bakers than the shop.', mill, ['more']],
    ['the other way round', 'The shop has more ovens than the mill.', mill, ['more']],
    ['the other way round by their numbers', 'Oven 2 burnt more cakes than oven 4.', ovens, ['more']],
    ['as if the one were the other', 'In the flood of 2019 the mill lost twice as much.', flour, ['twice']],
  ])('the other way round: %s', (_, text, passage, expected) => {
    expect(turnedComparisons(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['as they are', 'The mill has fewer bakers than the shop.', mill],
    ['by what else is measured', 'The mill has more ovens than the shop.', mill],
    ['from the other side', 'The shop has more bakers than the mill.', mill],
    ['from the other side by their numbers', 'Oven 4 burnt more cakes than oven 2.', ovens],
    ['how many times', 'The mill lost twice as much as in 2019.', flour],
    ['how many times, without what it is compared with', 'The mill lost twice as much.', flour],
    [
      'as another passage has it too',
      'The mill has more bakers than the shop.',
      `${mill} The mill has more bakers than the shop.`,
    ],
  ])('as a passage does: %s', (_, text, passage) => {
    expect(turnedComparisons(text, [passage], en)).toEqual([]);
  });
});
