import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { addedHedges, claimedOnly } from '../../src/relations/claimed.ts';

describe('what somebody only claims', () => {
  it.each([
    ['The crew cut the ropes.', 'The owner alleged that the crew had cut the ropes.', ['crew cut the ropes']],
    [
      'Smugglers burnt the ferry.',
      'Investigators suspect smugglers burnt the ferry, but nobody knows.',
      ['Smugglers burnt the ferry'],
    ],
    ['In June the crew cut ropes.', 'The owner alleged that the crew cut ropes.', ['crew cut ropes']],
    [
      'The crew cut the ropes.',
      'The owner alleged that, on Monday, the crew and the captain cut the ropes.',
      ['crew cut the ropes'],
    ],
    [
      'The angry young crew with long knives cut the ropes at midnight.',
      'The owner alleged that the crew cut the ropes.',
      ['crew with long knives cut the ropes'],
    ],
  ])('is told in nobody’s name: %s', (text, passage, expected) => {
    expect(claimedOnly(text, [passage], en)).toEqual(expected);
  });

  it.each([
    [
      'the sentence leaves it open',
      'The crew allegedly cut the ropes.',
      'The owner alleged that the crew had cut the ropes.',
    ],
    [
      'it says whose words these are',
      'The crew cut the ropes, the owner said.',
      'The owner alleged that the crew cut the ropes.',
    ],
    ['nobody claims anything', 'The crew cut the ropes.', 'The crew cut the ropes.'],
    [
      'it names its source first',
      'According to him the crew cut the ropes.',
      'He alleged that the crew cut the ropes.',
    ],
    ['a sentence behind it is of something else', 'The ropes were cut.', 'He claimed damages. The ropes were cut.'],
    ['it has one word of the claim', 'The crew slept.', 'The owner alleged that the crew cut the ropes.'],
    [
      'most of it is told as a fact',
      'The ferry left the quay at noon for the island as the crew cut ropes.',
      'The ferry left the quay at noon for the island. The owner alleged that the crew cut ropes.',
    ],
    [
      'a passage tells it as a fact',
      'The crew cut the ropes.',
      'The crew cut the ropes. The owner alleged that the crew cut the ropes.',
    ],
    [
      'a clause behind it is of something else',
      'The ropes were cut.',
      'The owner claimed damages, and the ropes were cut.',
    ],
  ])('is not, where %s', (_, text, passage) => {
    expect(claimedOnly(text, [passage], en)).toEqual([]);
  });

  it('is found in French, too', () => {
    const passage = 'Le maire soupçonne que le boulanger a fermé le four.';
    expect(claimedOnly('Le boulanger a fermé le four.', [passage], fr)).toEqual(['boulanger a fermé le four']);
    expect(claimedOnly('Le boulanger aurait fermé le four.', [passage], fr)).toEqual([]);
    expect(claimedOnly('Selon le maire, le boulanger a fermé le four.', [passage], fr)).toEqual([]);
  });
});

describe('a reserve', () => {
  it('is added where no passage leaves anything open', () => {
    expect(addedHedges('The boats may have sunk in May.', ['The boats sank in May.'], en)).toEqual(['may']);
    expect(addedHedges('The boats sank in May.', ['The boats sank.'], en)).toEqual([]);
    expect(addedHedges('The boats may have sunk.', ['The crews believed that the boats sank.'], en)).toEqual([]);
  });
});
