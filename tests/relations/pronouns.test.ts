import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { openingPronoun, opposedPronoun } from '../../src/relations/pronouns.ts';

describe('openingPronoun', () => {
  it.each([
    ['She saw the boat.', 'she'],
    ['The captain saw her.', undefined],
    ['', undefined],
  ])('of `%s`', (text, expected) => {
    expect(openingPronoun(text, en)).toBe(expected);
  });
});

describe('opposedPronoun', () => {
  it.each([
    ['He left.', 'She left.', { word: 'he', given: 'she' }],
    ['It left.', 'She left.', undefined],
    ['He left.', 'The captain left.', undefined],
    ['He met her.', 'She left.', undefined],
    ['He left.', 'She saw him leave.', undefined],
    ['They left.', 'She left.', undefined],
    ['He left.', '“I told her to leave”, one said.', undefined],
  ])('of `%s` on `%s`', (text, passage, expected) => {
    expect(opposedPronoun(text, [passage], en)).toEqual(expected);
  });
});
