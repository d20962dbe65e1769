import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { droppedHedges, newPhrasalVerbs } from '../../src/relations/phrases.ts';

describe('phrasal verbs', () => {
  it('of a light verb and a particle are words of their own', () => {
    expect(newPhrasalVerbs('The rocket went off at noon.', ['The rocket failed to ignite.'], en)).toEqual(['went off']);
    expect(newPhrasalVerbs('The crews came back.', ['The crews came ashore, going back for the nets.'], en)).toEqual([
      'came back',
    ]);
  });

  it('that a passage has in another form are found', () => {
    expect(newPhrasalVerbs('The rocket went off.', ['Nobody saw the rocket going off.'], en)).toEqual([]);
  });
});

describe('hedges before a word', () => {
  it('are missed where every passage has one', () => {
    expect(droppedHedges('The thieves took the nets.', ['The suspected thieves took the nets.'], en)).toEqual([
      'thieves',
    ]);
  });

  it.each([
    ['the sentence has another', 'The alleged thieves took the nets.', ['The suspected thieves took the nets.']],
    [
      'a passage has the word without',
      'The thieves took the nets.',
      ['The suspected thieves took the nets.', 'Both thieves confessed.'],
    ],
  ])('are not where %s', (_, text, passages) => {
    expect(droppedHedges(text, passages, en)).toEqual([]);
  });
});
