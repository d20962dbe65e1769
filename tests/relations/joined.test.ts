import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { joinedClauses } from '../../src/relations/joined.ts';

const passages = ['The storm worried the harbour crews.', 'Boats were torn loose at the eastern gate.'];

describe('a clause put together of several passages', () => {
  it('is found where no passage has all of its words', () => {
    expect(joinedClauses('The crews tore boats loose, Coast Wire writes.', passages, en)).toEqual([
      'The crews tore boats loose',
    ]);
  });

  it('is found where one word in its middle comes from elsewhere', () => {
    expect(joinedClauses('The storm sank the harbour crews.', [...passages, 'A barge sank off Marelo.'], en)).toEqual([
      'The storm sank the harbour crews',
    ]);
  });

  it('is found where only little words and a verb of saying stand beside it', () => {
    const apart = ['The crews said so on the quay.', 'The boats sank.'];
    expect(joinedClauses('On Monday the crews said boats sank.', apart, en)).toEqual([
      'On Monday the crews said boats sank',
    ]);
  });

  it.each([
    ['two words are too few to tell', 'The crews tore.'],
    ['each clause stands in one passage', 'The storm worried the crews, and boats were torn loose at the gate.'],
    ['only a name comes from another', 'Marelo boats were torn loose at the gate.'],
    [
      'each word stands with one beside it, though no passage has them all',
      'The storm worried crews at the eastern gate.',
    ],
    ['a word is in neither, which is told by itself', 'Boats were torn loose at the lighthouse.'],
  ])('not where %s', (_, text) => {
    expect(joinedClauses(text, [...passages, 'Marelo is a port.'], en)).toEqual([]);
  });

  it('not on one passage', () => {
    expect(joinedClauses('The crews tore boats loose.', [passages.join(' ')], en)).toEqual([]);
  });
});
