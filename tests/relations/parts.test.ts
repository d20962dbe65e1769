import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { wholesOfParts } from '../../src/relations/parts.ts';

describe('a whole is told of, where the passages tell', () => {
  it.each([
    ['of a half', 'The wall was repaired.', 'The eastern half of the old wall was repaired.', ['wall']],
    ['of a part', 'The roof of the mill burned.', 'A part of the roof of the mill burned.', ['roof']],
    ['of some', 'Pupils were ill.', 'Many pupils were ill.', ['Pupils']],
    ['of a few', 'The boats sank.', 'A few boats sank.', ['boats']],
    ['of a number', 'The ovens were sold.', 'Two of the ovens were sold.', ['ovens']],
    ['of who belongs to it', 'The bakery was fined.', 'The owner of the bakery was fined.', ['bakery']],
    ['of somebody’s brother', 'Reis sold the boat.', 'Reis’s brother sold the boat.', ['Reis']],
    ['of it in the second clause', 'It rained and boats sank.', 'It rained. Some boats sank.', ['boats']],
  ])('%s', (_, text, passage, expected) => {
    expect(wholesOfParts(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['the part is told', 'Half of the wall was repaired.', 'The eastern half of the wall was repaired.'],
    ['the part is told elsewhere', 'The wall was repaired by half.', 'Half of the wall was repaired.'],
    ['some are told as some', 'Several boats sank.', 'Some boats sank.'],
    ['the owner is told', 'The brother of Reis sold the boat.', 'Reis’s brother sold the boat.'],
    ['a passage tells it of the whole', 'Boats sank.', 'Some boats sank. In all towns, boats sank.'],
    ['another verb is told of the part', 'The wall fell.', 'Half of the wall was repaired.'],
    ['a participle stands there', 'A mill run by Reis burned.', 'They quarrelled over the sale of a mill run by Reis.'],
    ['it is a number', 'Thousands of boats sank.', 'Tens of thousands of boats sank.'],
    ['the words are a name', 'Garça Run opened.', 'The shops of Garça Run sell bread.'],
  ])('it is not, where %s', (_, text, passage) => {
    expect(wholesOfParts(text, [passage], en)).toEqual([]);
  });
});
