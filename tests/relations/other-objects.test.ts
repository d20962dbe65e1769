import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { otherObjects } from '../../src/relations/other-objects.ts';

const flood = 'The owner blamed the old baker for the damage and said that the flood had done no harm.';

describe('to what something is done', () => {
  it.each([
    ['is what the other half tells of', 'The owner blamed the flood for the damage.', flood, ['blamed']],
    [
      'is who stands before it',
      'The council replaced the mayor.',
      'The mayor looked on while the council replaced the clerk.',
      ['replaced'],
    ],
  ])('%s', (_, text, passage, expected) => {
    expect(otherObjects(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['is the same', 'The owner blamed the baker.', flood],
    ['is told in other words', 'The owner blamed Ana Reis.', flood],
    ['is one of several', 'Reis sold cakes.', 'Reis sold loaves and cakes.'],
    ['is to whom it is given', 'Reis sent Lund a loaf.', 'Reis sent a loaf to Lund.'],
    ['stands in the passive voice there', 'Reis sold the mill.', 'The mill was sold, Reis said, and Lund sold bread.'],
    ['is what a participle tells of', 'Reis sold burnt cakes.', 'Reis sold loaves and burnt cakes.'],
    ['is a pronoun there', 'Reis sold the mill.', 'The mill was old, and Reis sold it.'],
  ])('%s, and is no other', (_, text, passage) => {
    expect(otherObjects(text, [passage], en)).toEqual([]);
  });
});
