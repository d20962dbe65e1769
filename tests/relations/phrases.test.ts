import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { droppedDenials, droppedHedges, newPhrasalVerbs } from '../../src/relations/phrases.ts';

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

  it.each(['The crews live in Marelo.', 'The rocket burnt off Marelo.'])(
    'are not all verbs before a preposition: %s',
    (text) => {
      expect(newPhrasalVerbs(text, ['The crews burnt a rocket.'], en)).toEqual([]);
    },
  );
});

describe('hedges before a word', () => {
  it('are missed where every passage has one', () => {
    expect(droppedHedges('The thieves took the nets.', ['The suspected thieves took the nets.'], en)).toEqual([
      'thieves',
    ]);
  });

  it.each([
    ['no passage has any', 'The thieves took the nets.', ['The thieves took the nets.']],
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

describe('denials before a word', () => {
  it.each([
    ['The captain was charged.', 'The captain was released without charge.', ['charged']],
    ['The owner was named.', 'The owner has not been named.', ['named']],
    ['What the port will do', 'The port “will not give in”.', ['will']],
    ['He said that one was hurt.', 'He said that no one was hurt.', ['hurt']],
  ])('are missed: %s', (text, passage, words) => {
    expect(droppedDenials(text, [passage], en)).toEqual(words);
  });

  it.each([
    ['the sentence denies it too', 'No charge was brought.', ['The captain was released without charge.']],
    ['it denies it in other words', 'The police declined to name the owner.', ['The owner was not named.']],
    ['a passage has the word without', 'He was charged.', ['He left without charge.', 'He was charged a day later.']],
    ['both deny it', 'The port “will not give in”.', ['The port “will not give in”.']],
    [
      'a passage puts off something else',
      'What the port will do',
      ['The port will not give in, and will build a quay.'],
    ],
    ['it stands behind what is denied', 'The acts of a few', ['The port will not give in to acts of a few.']],
    ['a passage only reports it', 'The Post reports a crane.', ['No boats were reported, but a crane.']],
    ['something else is denied', 'The captain was charged.', ['No boat sank, and the captain was charged.']],
  ])('are not where %s', (_, text, passages) => {
    expect(droppedDenials(text, passages, en)).toEqual([]);
  });
});
