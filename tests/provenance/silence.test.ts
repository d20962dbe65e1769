import { describe, expect, it } from 'vitest';
import { findAgainstSilence, silenceKey } from '../../src/provenance/silence.ts';
import { makeSource } from '../fixtures/make-source.ts';

const text = 'The mayor’s boat, “Swift”, carries 4,800 a day.\nIt left at noon (in rain). “Ebb,” said the ‘Gull’.';
const source = makeSource(text);
const found = (words: string) => {
  const span = findAgainstSilence(source, words);
  return span && text.slice(span.start, span.end);
};

describe('findAgainstSilence', () => {
  it.each([
    ['words as they stand', 'at noon', 'at noon'],
    ['other letters', 'THE MAYOR', 'The mayor'],
    ['other quotation marks', '"swift"', '“Swift”'],
    ['single quotation marks', '"gull"', '‘Gull’'],
    ['a stop inside the quotation marks', '"ebb"', '“Ebb,”'],
    ['words over the end of a paragraph', 'day. it left', 'day.\nIt left'],
    ['signs that patterns use', '(in rain)', '(in rain)'],
  ])('finds %s', (_, words, expected) => {
    expect(found(words)).toBe(expected);
  });

  it.each([
    ['a part of a word', 'may'],
    ['a part of a number', '800'],
    ['words in another order', 'noon at'],
    ['quotation marks that are not there', '“boat”'],
    ['a sign that patterns use', 'no.n'],
  ])('does not find %s', (_, words) => {
    expect(found(words)).toBeUndefined();
  });
});

describe('silenceKey', () => {
  it('is the same for the same words in other letters and marks', () => {
    expect(silenceKey(' “Swift” ')).toBe(silenceKey('"swift"'));
  });
});
