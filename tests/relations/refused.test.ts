import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { addedRefusals } from '../../src/relations/refused.ts';

describe('addedRefusals', () => {
  const open = new Set(['refused', 'rejects', 'failed']);

  it('are words by which somebody says no to what the passages tell', () => {
    expect(addedRefusals('The council refused to sell the quay.', ['The council sold the quay.'], open, en)).toEqual([
      'refused',
    ]);
  });

  it.each([
    ['the passages deny something', 'The council did not sell the quay.'],
    ['somebody is against it', 'Crews were against selling the quay.'],
    ['the passages have not what is refused', 'The council met.'],
  ])('are none where %s', (_, passage) => {
    expect(addedRefusals('The council refused to sell the quay.', [passage], open, en)).toEqual([]);
  });

  it('are none where the word follows from the passages', () => {
    expect(addedRefusals('The council refused to sell the quay.', ['The quay was to sell.'], new Set(), en)).toEqual(
      [],
    );
  });

  it('are none of words that tell how something ended', () => {
    expect(addedRefusals('The council failed to sell the quay.', ['The council sold the quay.'], open, en)).toEqual([]);
  });
});
