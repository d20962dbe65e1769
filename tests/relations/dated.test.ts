import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { yearsApart } from '../../src/relations/dated.ts';

describe('a year beside what the passages tell of another', () => {
  it.each([
    ['Tonnage rose in 2024.', 'Tonnage rose in 2023 and fell in 2024.', ['2024']],
    ['The boats left in 2024.', 'The boats left in 2023, and the barges left in 2024.', ['2024']],
    ['The quay was built in 2011.', 'The quay was built in 1962; repairs followed in 2011.', ['2011']],
  ])('is found: %s', (text, passage, years) => {
    expect(yearsApart(text, [passage], en)).toEqual(years);
  });

  it.each([
    ['its clause has the words', 'Tonnage rose in 2023.', 'Tonnage rose in 2023 and fell in 2024.'],
    ['its subject stands in the clause before', 'Tonnage fell in 2024.', 'Tonnage rose in 2023 and fell in 2024.'],
    ['a clause without a year has the words', 'Tonnage rose in 2024.', 'Tonnage rose; 2024 was good.'],
    ['no passage has the year', 'Tonnage rose in 2022.', 'Tonnage rose in 2023 and fell in 2024.'],
    ['one clause has both', 'The boats sank in 2024.', 'The boats, which left in 2023, sank in 2024.'],
    [
      'the sentence has both in one clause',
      'In 2024 as in 2023 tonnage rose.',
      'Tonnage rose in 2023 and fell in 2024.',
    ],
    ['only a name is shared', 'The man Lund left in 2024.', 'In 2023 came Lund; in 2024 somebody came.'],
    ['little words are', 'It is of the port in 2024.', 'It was of a mole in 2023; a port fell in 2024.'],
    [
      'the passage has both in one clause',
      'Tonnage rose in 2024.',
      'Tonnage rose in 2023; it rose in 2024 as in 2023.',
    ],
  ])('is not where %s', (_, text, passage) => {
    expect(yearsApart(text, [passage], en)).toEqual([]);
  });
});
