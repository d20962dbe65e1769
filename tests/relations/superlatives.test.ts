import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { widenedSuperlatives } from '../../src/relations/superlatives.ts';

describe('a superlative says more than the passages, where it leaves out', () => {
  it.each([
    ['its place', 'The mill is the largest in Garça.', 'The mill is the second largest in Garça.', ['largest']],
    ['that it is one of several', 'Garça’s largest mill burned.', 'One of Garça’s largest mills burned.', ['largest']],
    ['since when it holds', 'The storm was the deadliest.', 'The storm was the deadliest since 1990.', ['deadliest']],
    ['the right year', 'It was the worst storm since 1950.', 'It was the worst storm since 1990.', ['worst']],
    ['where it holds', 'The bakery is the oldest.', 'The bakery is the oldest in the town.', ['oldest']],
    [
      'among which it holds',
      'The mill is the largest employer.',
      'The mill is the largest private employer.',
      ['largest'],
    ],
  ])('%s', (_, text, passage, expected) => {
    expect(widenedSuperlatives(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['all is kept', 'In Garça the mill is the second largest.', 'The mill is the second largest in Garça.'],
    ['one of several is told so', 'It is among the largest mills.', 'It is one of the largest mills.'],
    ['another passage says it without', 'It is the largest.', 'It is the largest in Garça. It is the largest.'],
    ['a verb ends what it is of', 'It is one of the oldest.', 'The oldest boats sank in Garça.'],
    ['a comma ends it', 'It is the oldest mill.', 'It is the oldest mill, in Garça.'],
    ['it says more than half', 'Most boats sank.', 'Most boats in Garça sank.'],
    ['it limits a number', 'At least two boats sank.', 'At least two boats of Garça sank.'],
    ['the passages have it in another word', 'It is the largest mill.', 'It is the biggest mill in Garça.'],
  ])('is kept, where %s', (_, text, passage) => {
    expect(widenedSuperlatives(text, [passage], en)).toEqual([]);
  });
});
