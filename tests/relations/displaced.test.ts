import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { displaced } from '../../src/relations/displaced.ts';

describe('a name or a date in the place of another', () => {
  it.each([
    ['The ferry was sold to Lund.', 'Lund wanted the ferry, which was sold to Reis.', ['Lund']],
    ['The mast was mended on 4 May.', 'The ferry left on 4 May. The mast was mended on 9 May.', ['4 May']],
    ['Most of the cakes had gone to the Marelo yard.', 'At the Marelo yard all cakes had gone to Garça.', []],
    ['Most cakes had gone to Marelo.', 'In Marelo they said most cakes had gone to Garça.', ['Marelo']],
  ])('%s', (text, passage, expected) => {
    expect(displaced(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['the passage has it there too', 'It was sold to Lund.', 'A half of it was sold to Reis; half was sold to Lund.'],
    ['it stands there in a list', 'A mast fell in Garça.', 'A mast fell in Marelo, Garça and Arwick. Garça wept.'],
    ['the passage says more of it', 'The crew urged on Reis.', 'The crew urged on Marelo pilot Ana Reis.'],
    ['the passage does not have it at all', 'The ferry was sold to Lund.', 'The ferry was sold to Reis.'],
    ['it is a longer form', 'The ferry was sold to Ana Reis.', 'Ana Reis spoke. The ferry was sold to Reis.'],
    ['too little stands before it', 'Sold to Lund.', 'Lund wanted the ferry, which was sold to Reis.'],
    ['a clause begins before it', 'The ferry was sold; Lund left.', 'Lund saw it, and the ferry was sold. Reis left.'],
    ['it is less exact', 'The mast was mended in May.', 'The mast was mended on 9 May. In May it rained.'],
  ])('is none, where %s', (_, text, passage) => {
    expect(displaced(text, [passage], en)).toEqual([]);
  });
});
