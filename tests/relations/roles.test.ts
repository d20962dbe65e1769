import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { otherDoers, turnedDeeds } from '../../src/relations/roles.ts';

describe('who does what is told', () => {
  it.each([
    ['by another name', 'Reis painted the quay.', ['Lund painted the quay while Ana Reis watched.'], ['painted']],
    [
      'by another name behind an adverb',
      'Reis is fully expecting a storm.',
      ['Lund is fully expecting a storm after a call from Reis.'],
      ['expecting'],
    ],
    [
      'by another thing',
      'The crews drained the locks.',
      ['The millers drained the ponds behind the locks of the crews.'],
      ['drained'],
    ],
    ['by whom it was done to', 'Reis refused a berth.', ['Ana Reis was refused a berth in Marelo.'], ['refused']],
    ['done to whoever did it', 'Reis was refused a berth.', ['Ana Reis refused a berth in Marelo.'], ['refused']],
    ['done to whoever did it, of one form', 'Reis was beaten by Lund.', ['Reis beat Lund.'], ['beaten']],
  ])('is told of another: %s', (_, text, passages, verbs) => {
    expect(otherDoers(text, passages, en)).toEqual(verbs);
  });

  it.each([
    ['in the passive voice', 'The quay was painted by Lund.', ['Lund painted the quay.']],
    ['while it is done', 'The storm was cutting the power.', ['The storm cut the power.']],
    ['as a participle of one form', 'Boats set on fire', ['Two boats were set on fire in Marelo.']],
    ['in the passive voice, of one form', 'Reis was beaten by Lund.', ['Lund beat Reis.']],
    [
      'of one of two passages',
      'Reis painted the quay.',
      ['Lund painted the quay while Reis watched.', 'Reis painted it.'],
    ],
    ['of whom it was done to', 'Two men arrested in Marelo', ['Police in Marelo arrested two men.']],
    ['in the same voice', 'Reis was refused a berth.', ['Ana Reis was then refused a berth.']],
    ['with a participle', 'Reis was arrested.', ['Ana Reis, arrested on Monday, spoke.']],
    ['by whom a pronoun names', 'Reis painted the quay.', ['Ana Reis came. She painted the quay.']],
    ['with a date behind it', 'Reis was born in 1956.', ['Ana Reis (born June 10, 1956) is a pilot.']],
    ['of a plural at the head', 'Boats held in Marelo', ['Marelo now holds some boats.']],
    ['in no passage', 'Reis painted the quay.', ['The quay of Reis is blue.']],
    ['with a noun that is a verb too', 'The crews shop at Reis.', ['Lund shops at the crews.']],
  ])('is no other: %s', (_, text, passages) => {
    expect(otherDoers(text, passages, en)).toEqual([]);
  });
});

describe('to whom something is done is told as who does it', () => {
  it.each([
    ['where a pronoun does it', 'The school warned parents.', 'Parents said they had warned the school.', ['warned']],
    [
      'where a pronoun suffers it',
      'The bakery says the mill warned it.',
      'The bakery says it warned the mill.',
      ['warned'],
    ],
    ['between names', 'Ana Reis accused Rui Costa.', 'Rui Costa had accused Ana Reis.', ['accused']],
    [
      'between names and a pronoun',
      'Ana Reis accused Rui Costa of theft.',
      'Ana Reis said Rui Costa had accused her of theft.',
      ['accused'],
    ],
    [
      'behind a preposition',
      'Bakers issued 12 letters to inspectors.',
      'Inspectors issued 12 letters to bakers.',
      ['issued'],
    ],
  ])('%s', (_, text, passage, expected) => {
    expect(turnedDeeds(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['both say the same', 'Parents warned the school twice.', 'Parents said they had warned the school twice.'],
    ['the passage is passive', 'Reis accused Costa.', 'Costa was accused by Reis.'],
    ['the sentence is passive', 'The school was warned.', 'Parents had warned the school.'],
    ['a passage has it so too', 'Reis beat Costa.', 'Costa beat Reis. Reis beat Costa in May.'],
    ['what is done needs nobody', 'The bakery closed in May.', 'The council closed the bakery in May.'],
    ['a participle stands there', 'Bread sold in Garça is dear.', 'Garça sold bread.'],
    ['the owner does it', 'The board sold shares of the mill.', 'They quote what the board of the mill sold.'],
    ['a place stands before the verb', 'The police arrested two in Garça.', 'Police in Garça arrested two.'],
    ['the word may be a noun', 'The mill paints boats.', 'The boats it paints, the mill says, paints spoil.'],
    ['it is only wanted', 'The town wants to warn bakers of fire in mills.', 'The town promised mills to warn bakers.'],
    ['one word is of both', 'Old mills follow new mills.', 'The mill followed a mill.'],
  ])('is not, where %s', (_, text, passage) => {
    expect(turnedDeeds(text, [passage], en)).toEqual([]);
  });
});
