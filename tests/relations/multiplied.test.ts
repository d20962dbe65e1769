import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { multiplesUnlimited } from '../../src/relations/multiplied.ts';

describe('how many times, or what part, is told with another limit', () => {
  it.each([
    ['none for a multiple', 'Sales doubled in May.', 'Sales more than doubled in May.', ['doubled']],
    ['none for a comparison', 'It is twice as high.', 'It is almost twice as high.', ['twice']],
    ['none for a part', 'A third of the pupils were ill.', 'At least a third of the pupils were ill.', ['A third']],
    ['the other way', 'At most two thirds sank.', 'At least two thirds sank.', ['two thirds']],
  ])('%s', (_, text, passage, expected) => {
    expect(multiplesUnlimited(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['it is kept', 'Sales more than doubled.', 'Sales were more than double those of May.'],
    ['another says the same', 'Almost a third of the boats sank.', 'Nearly a third of the boats sank.'],
    ['another passage has none', 'Sales doubled.', 'Sales more than doubled in May. In June sales doubled.'],
    ['the number is an ordinal', 'A third boat sank.', 'At least a third of the boats sank.'],
    ['it tells how often', 'Bread was sold three times.', 'Bread was sold at least three times.'],
  ])('is not, where %s', (_, text, passage) => {
    expect(multiplesUnlimited(text, [passage], en)).toEqual([]);
  });
});
