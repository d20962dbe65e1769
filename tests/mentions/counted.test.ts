import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { countsBesideDates, measuredCounts } from '../../src/mentions/counted.ts';

describe('what a text counts', () => {
  it('is each number that says how many, and no part of a date', () => {
    const values = countsBesideDates('In 2019 the 2nd ferry sank with 12 people on 3 May.', en).map(
      ({ value }) => value,
    );
    expect(values).toEqual([12]);
  });

  it('has its measure, sentence by sentence, at its place in the sentence', () => {
    const all = measuredCounts('It cost 2 million euros. Two boats sank.', en).map(({ sentence, counts }) =>
      counts.map(({ start, end, value, measure }) => [sentence.slice(start, end), value, measure]),
    );
    expect(all).toEqual([[['2 million', 2_000_000, '€']], [['Two', 2, undefined]]]);
  });
});
