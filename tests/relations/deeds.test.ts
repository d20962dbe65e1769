import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { turnedDeeds } from '../../src/relations/deeds.ts';

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
    ['one word is of both', 'Old mills follow new mills.', 'The mill followed a mill.'],
  ])('is not, where %s', (_, text, passage) => {
    expect(turnedDeeds(text, [passage], en)).toEqual([]);
  });
});
