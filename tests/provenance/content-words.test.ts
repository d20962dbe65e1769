import { describe, expect, it } from 'vitest';
import { contentWords, stemOf } from '../../src/provenance/content-words.ts';

describe('contentWords', () => {
  it('leaves out words that only join or report', () => {
    expect(contentWords('According to the report, boats were torn from their moorings')).toEqual([
      'boat',
      'torn',
      'moor',
    ]);
  });
});

describe('stemOf', () => {
  it.each([
    ['boats', 'boat'],
    ['damaged', 'damages'],
    ['repairing', 'repaired'],
    ['counties', 'county'],
  ])('makes `%s` and `%s` one', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it('keeps short words whole', () => {
    expect(stemOf('red')).toBe('red');
    expect(stemOf('glass')).toBe('glass');
  });
});
