import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singularStemOf, stemOf } from '../../src/provenance/stem.ts';

describe('stemOf', () => {
  it.each([
    ['Stop', 'stopped'],
    ['stop', 'stopping'],
    ['name', 'named'],
    ['name', 'naming'],
    ['agree', 'agreed'],
    ['call', 'calling'],
    ['control', 'controlled'],
    ['investigate', 'investigated'],
    ['harbour', 'harbour’s'],
    ['harbour', "Harbour's"],
    ['ÉCLAIR', 'éclair'],
  ])('of %s is that of %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['boat', 'boats'],
    ['red', 're'],
    ['king', 'k'],
    ['string', 'str'],
    ['report', 'reporter'],
    ['appear', 'apparently'],
    ['use', 'us'],
  ])('of %s is not that of %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('is never empty and does not depend on case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/u), (word) => {
        expect(stemOf(word)).not.toBe('');
        expect(stemOf(word.toUpperCase())).toBe(stemOf(word));
      }),
    );
  });
});

describe('singularStemOf', () => {
  it.each([
    ['boat', 'boats'],
    ['ferry', 'ferries'],
    ['box', 'boxes'],
    ['tonne', 'tonnes'],
    ['berth', 'berths'],
    ['bus', 'buses'],
    ['person', 'people'],
    ['foot', 'feet'],
    ['percent', 'percent'],
    ['glass', 'glasses'],
  ])('of %s is that of %s', (one, many) => {
    expect(singularStemOf(one)).toBe(singularStemOf(many));
  });

  it.each([
    ['boat', 'raft'],
    ['bus', 'bu'],
    ['person', 'persons’ boat'],
  ])('of %s is not that of %s', (one, other) => {
    expect(singularStemOf(one)).not.toBe(singularStemOf(other));
  });
});
