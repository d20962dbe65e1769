import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { clausesMixed } from '../../src/relations/clauses-mixed.ts';

const fined = 'The inspectors fined the mill 400 euros; the tribunal cut that to 300 euros.';
const called = 'The owner, Ana Reis, called the recipe dull, while the baker, Bo Lund, said it was divine.';
const named = 'The baker, who was named on Monday, spoke on Tuesday.';
const counted = 'According to the owner, 40 loaves burnt; the bakers speak of 90.';
const sold = 'Le conseil n’a pas vendu le moulin, que la boulangère avait repeint en mai.';
const said = 'Selon la mairie, 40 pains ont brûlé ; les boulangers parlent de 90.';

describe('a clause is told', () => {
  it.each([
    ['of whom another tells', 'The tribunal fined the mill.', fined, ['tribunal']],
    ['with the number of another', 'The tribunal cut that to 400 euros.', fined, ['tribunal']],
    ['of whoever said something else', 'Bo Lund called the recipe dull.', called, ['Bo', 'Lund']],
    ['of whoever said something else of the same', 'Ana Reis said the recipe was divine.', called, ['Ana', 'Reis']],
    ['with the date of what is put in', 'The baker spoke on Monday.', named, ['Monday']],
    ['with a date that what is put in leaves alone', 'The baker was named on Tuesday.', named, ['Tuesday']],
    [
      'with the date of another, which has no verb',
      'The bakery shut on Tuesday.',
      'The bakery shut on Monday, and the mill on Tuesday.',
      ['bakery'],
    ],
    ['according to somebody else', 'According to the bakers, 40 loaves burnt.', counted, ['bakers']],
    ['with the number of somebody else', 'The bakers speak of 40.', counted, ['bakers']],
  ])('%s', (_, text, passage, expected) => {
    expect(clausesMixed(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['as it is', 'The tribunal cut that to 300 euros.', fined],
    ['of whom it tells', 'The inspectors fined the mill.', fined],
    ['as another sentence tells it too', 'The tribunal fined the mill.', `${fined} A tribunal fined it.`],
    ['of whoever said it', 'Bo Lund said the recipe was divine.', called],
    ['of what is part of a name there', 'The mill closed.', 'The bakery closed, but the mill owner stayed.'],
    ['with its date', 'The baker spoke on Tuesday.', named],
    ['with the date of what is put in, of that', 'The baker was named on Monday.', named],
    ['with the number of whoever it is of', 'According to the bakers, 90 loaves burnt.', counted],
    ['without a verb of its own', 'The mill shut on Tuesday.', 'The bakery shut on Monday, and the mill on Tuesday.'],
    ['of whom a pronoun stands for', 'Ana Reis was praised.', 'Ana Reis baked, and the mayor praised her.'],
    ['on a date at the head', 'Lund baked in May.', 'In May Reis sold the mill, and Lund baked.'],
    [
      'with the verb behind an apposition',
      'Ana Reis closed the mill.',
      'The owner, Ana Reis, closed the mill, but Lund baked.',
    ],
  ])('%s', (_, text, passage) => {
    expect(clausesMixed(text, [passage], en)).toEqual([]);
  });

  it.each([
    ['of whom another tells', 'Le conseil avait repeint le moulin.', sold, ['conseil']],
    ['of whom it tells', 'La boulangère avait repeint le moulin.', sold, []],
    ['with the date of what is put in', 'Le conseil n’a pas vendu en mai.', sold, ['mai']],
    ['according to somebody else', 'Selon les boulangers, 40 pains ont brûlé.', said, ['boulangers']],
    ['according to whoever says so', 'Selon la mairie, 40 pains ont brûlé.', said, []],
  ])('in French, %s', (_, text, passage, expected) => {
    expect(clausesMixed(text, [passage], fr)).toEqual(expected);
  });
});
