import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { countExclusions, findNegations, isSameNegation, type Negation } from '../../src/mentions/negation.ts';

describe('findNegations', () => {
  it.each([
    ['No boat left', ['no']],
    ['neither the hour nor the place', ['neither', 'nor']],
    ['It isn’t said, and it cannot be told', ['not', 'not']],
    ['none of them names anybody; nobody does, never', ['none', 'nobody', 'never']],
    ['without a word, nothing, nowhere', ['without', 'nothing', 'nowhere']],
    ['a noble knot, a no-show, “nor’easter”', []],
    ['no later than May, no more than six, not fewer than ten', []],
    ['not only the quay', []],
    ['no more boats than before', ['no']],
    ['only one, and alone', []],
  ])('finds those of `%s`', (text, expected) => {
    expect(findNegations(text, en).map(({ word }) => word)).toEqual(expected);
  });

  it('ends on a text of nothing but negations', () => {
    const found = findNegations('not no '.repeat(50_000), en);
    expect(found).toHaveLength(100_000);
    expect(found.at(-2)).toEqual({ word: 'not', start: 349_993, end: 349_996, denied: ['no'] });
  });

  it('tells where they stand', () => {
    expect(findNegations('It isn’t no later than, nor late, nor lost by day', en)).toEqual([
      { word: 'not', start: 5, end: 8, denied: ['later', 'than', 'nor'] },
      { word: 'nor', start: 24, end: 27, denied: ['late', 'nor', 'lost'] },
      { word: 'nor', start: 34, end: 37, denied: ['lost', 'by', 'day'] },
    ]);
  });
});

describe('isSameNegation', () => {
  const [same, first] = [
    (own: Negation, other: Negation) => isSameNegation(own, other, en),
    (text: string): Negation => findNegations(text, en)[0] ?? { word: '', start: 0, end: 0, denied: [] },
  ];

  it.each([
    ['no boat left', 'They say no boat was seen'],
    ['no boats left', 'no boat left'],
    ['No official claim', 'no claim'],
    ['did not name those', 'does not say or name them'],
    ['It has none', 'and none of them'],
    ['no one has claimed it', 'nobody has claimed it'],
  ])('holds of `%s` and `%s`', (a, b) => {
    expect(same(first(a), first(b))).toBe(true);
    expect(same(first(b), first(a))).toBe(true);
  });

  it.each([
    ['no boat left', 'no day given'],
    ['no boat left', 'not a boat left'],
    ['without a number', 'without any ferry that ran'],
    ['no day', 'no daylight'],
    ['no one has claimed it', 'nobody was there'],
    ['nobody claimed it', 'not claimed'],
  ])('does not hold of `%s` and `%s`', (a, b) => {
    expect(same(first(a), first(b))).toBe(false);
  });
});

describe('countExclusions', () => {
  it.each([
    ['Only one of them stood alone', 2],
    ['a lonely island', 0],
  ])('counts those of `%s`', (text, expected) => {
    expect(countExclusions(text, en)).toBe(expected);
  });
});
