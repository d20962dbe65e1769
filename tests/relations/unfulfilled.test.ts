import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { unfulfilled } from '../../src/relations/unfulfilled.ts';

const given = (text: string, ...passages: string[]): string[] =>
  unfulfilled(text, passages, en).map(({ word, given: theirs }) => `${word} < ${theirs}`);

describe('what is only to come is told as done', () => {
  it.each([
    ['The council has sold the quay.', 'The council has promised to sell the quay.', 'sold < promised to sell'],
    ['The council sold the quay.', 'The council will soon sell the quay.', 'sold < will soon sell'],
    ['The quay was sold.', 'Reis said the quay would be sold in May.', 'sold < would be sold'],
    ['The quay has been sold.', 'The old quay may be sold.', 'sold < may be sold'],
    [
      'A judge threw out the bills that came late.',
      'The bakers are asking a judge to throw out the bills that came late.',
      'threw < asking a judge to throw',
    ],
    ['Reis said the mill had closed.', 'Reis said that the mill would close.', 'closed < would close'],
  ])('%s', (text, passage, expected) => {
    expect(given(text, passage)).toEqual([expected]);
  });

  it.each([
    [
      'A baker has been charged with theft.',
      'Reis opened an inquiry. Nobody has been charged.',
      'Nobody has been charged',
    ],
    ['The bakers filed a suit.', 'The bakers were angry, but no suit has been filed.', 'no suit has been filed'],
    ['Two bakers were questioned.', 'The two bakers were not yet questioned.', 'not yet questioned'],
  ])('and what is denied: %s', (text, passage, expected) => {
    expect(given(text, passage).map((found) => found.replace(/^.* < /u, ''))).toEqual([expected]);
  });

  it.each([
    [
      'a passage tells it as done',
      'The council sold the quay.',
      ['The council will sell the quay.', 'It sold the quay.'],
    ],
    ['the sentence puts it off itself', 'The council plans a quay to be sold.', ['The council plans to sell a quay.']],
    ['the sentence denies it', 'The quay was not sold.', ['The council promised to sell the quay.']],
    ['it was done so', 'The crew sold the boat.', ['The crew managed to sell the boat.']],
    ['it had to be done', 'The crew sold the boat.', ['The crew had to sell the boat.']],
    ['it came later', 'Reis won the cup.', ['Reis would go on to win the cup.']],
    ['it could be done', 'Reis saw the boat.', ['From the quay Reis could see the boat.']],
    ['the verb says little', 'The council made a plan.', ['The council will make a plan.']],
    ['something else is to come', 'In June the baker opened a shop.', ['The ferry will open the season of races.']],
    ['it may be a participle', 'Boats sold in May sank.', ['The yard will sell boats in May.']],
    ['it is told of what it was', 'The bakers shared organized tours.', ['The bakers will organize tours.']],
    ['another clause has what puts it off', 'The mill opened.', ['Reis wants cakes, and he went to open the mill.']],
    ['something else is denied', 'The mill was opened.', ['Nobody came, and Reis went to see the mill opened.']],
  ])('is not, where %s', (_, text, passages) => {
    expect(given(text, ...passages)).toEqual([]);
  });

  it('is not looked for where no dictionary tells of verbs', () => {
    expect(unfulfilled('Le conseil a vendu le quai.', ['Le conseil va vendre le quai.'], fr)).toEqual([]);
  });
});
