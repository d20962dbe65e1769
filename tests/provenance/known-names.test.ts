import { describe, expect, it } from 'vitest';
import { containsName, offsetsOfName } from '../../src/provenance/known-names.ts';

describe('offsetsOfName', () => {
  it('finds a name as often as it stands by itself', () => {
    expect(offsetsOfName('Marelo and Marelo', 'Marelo')).toEqual([0, 11]);
  });

  it('passes over a longer word', () => {
    expect(offsetsOfName('Marelos, Marelo-on-Sea', 'Marelo')).toEqual([9]);
    expect(containsName('Marelos', 'Marelo')).toBe(false);
  });
});
