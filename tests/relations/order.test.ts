import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { turnedRound } from '../../src/relations/order.ts';

describe('what stands the other way round than in the passage', () => {
  it.each([
    [
      'In Garça, boats were torn loose, and in Marelo a crane fell.',
      'In Marelo, boats were torn loose, and in Garça, a crane fell.',
      ['Garça', 'Marelo'],
    ],
    ['Reis sued the council.', 'The council sued Reis over the quay.', ['sued']],
    [
      'The port landed 47 tons in 2023 and 23 tons in 2024.',
      'In 2024, the port landed 47 tons, double the 23 tons of 2023.',
      ['2023', '2024'],
    ],
  ])('%s', (text, passage, words) => {
    expect(turnedRound(text, [passage], en)).toEqual(words);
  });

  it.each([
    [
      'A crane fell in Garça, and in Marelo boats were torn loose.',
      'In Marelo, boats were torn loose, and a crane fell in Garça.',
    ],
    ['In Marelo, boats were torn loose, says Reis.', 'Reis said that boats were torn loose in Marelo.'],
    ['The quay was sold by the council.', 'The council sold the quay.'],
    [
      'In 2023 the port landed 23 tons, in 2024 double that: 47 tons.',
      'In 2024, the port landed 47 tons, double the 23 tons of 2023.',
    ],
    ['Fish landed in one night: 10 tons.', 'In one night, the crews landed 10 tons of fish.'],
  ])('not: %s', (text, passage) => {
    expect(turnedRound(text, [passage], en)).toEqual([]);
  });
});
