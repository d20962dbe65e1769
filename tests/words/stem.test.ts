import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { stemOf } from '../../src/words/stem.ts';

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
    expect(stemOf(one, en)).toBe(stemOf(other, en));
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
    expect(stemOf(one, en)).not.toBe(stemOf(other, en));
  });

  it('is never empty and does not depend on case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/u), (word) => {
        expect(stemOf(word, en)).not.toBe('');
        expect(stemOf(word.toUpperCase(), en)).toBe(stemOf(word, en));
      }),
    );
  });
});
