import { describe, expect, it } from 'vitest';
import { nearestPassage, wordDiff } from '../../src/provenance/nearest.ts';
import { makeSource } from '../fixtures/make-source.ts';

const source = makeSource('The “old quay” holds nearly 81,000 crates.\nIt rains.');

describe('nearestPassage', () => {
  it.each([
    ['a changed number', 'nearly 82,000 crates', 'nearly 81,000 crates'],
    ['a dropped word', 'quay holds 81,000 crates', 'quay” holds nearly 81,000 crates'],
    ['part of a word', 'earl 81,000 crate', 'nearly 81,000 crates'],
    ['words in other marks', 'The "old quai" holds', 'The “old quay” holds'],
  ])('finds the passage for %s', (_, words, expected) => {
    expect(nearestPassage(source, words)?.exact).toBe(expected);
  });

  it('finds nothing where too much differs', () => {
    expect(nearestPassage(source, 'seven bridges over a valley')).toBeUndefined();
  });
});

describe('wordDiff', () => {
  it('marks what is too much and what is missing', () => {
    expect(wordDiff('over six crates', 'nearly six old crates')).toBe('[-over-]{+nearly+} six {+old +}crates');
  });
});
