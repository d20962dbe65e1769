import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { judgeName } from '../../src/relations/named.ts';

const judge = (name: string, text: string, known: readonly string[] = []) =>
  judgeName(name, { text, isKnown: (one) => known.includes(one) }, en);

describe('judgeName', () => {
  it.each([
    ['Libyan', 'They sailed to Libya.'],
    ['Ferries', 'A ferry sank.'],
    ['Danish-Libyan', 'They sailed from Denmark to Libya.'],
    ['HB', 'The Harbour Board met.'],
    ['PM', 'The Port of Marelo met.'],
    ['Harbour Board', 'The HB met.'],
    ['H.B', 'The HB met.'],
    ['Marelo R.C', 'Marelo Rowing Club met.'],
    ['Marelo RC', 'Marelo Rowing Club met.'],
    ['Marelo Rowing Club', 'Marelo RC met.'],
    ['British', 'The U.K. ferry left.'],
    ['United States', 'An American ferry left.'],
    ['R. Lobo', 'Rui Lobo left.'],
    ['Tech Harbour', 'TechHarbour sold it.'],
    ['West Quay', 'They lay at the west quay.'],
    ['Port of Marelo', 'The Marelo Port met.'],
    ['M25', 'They took the M25.'],
    ['Marelo', 'The marelo ferry left.'],
  ])('finds `%s` in `%s`', (name, text) => {
    expect(judge(name, text)).toEqual({ kind: 'found' });
  });

  it('finds a name by another that the passages have', () => {
    expect(judge('Ana Reis', 'Ana spoke.', ['Reis'])).toEqual({ kind: 'found' });
  });

  it.each([
    ['Rui Lobo', 'Mr Lobo left.', ['Rui']],
    ['Rui Lobo', 'Yesterday Captain Lobo left.', ['Rui']],
    ['Captain Lobo', 'Marta Lobo left.', ['Captain']],
    ['Captain Lobo', 'Lobo left.', ['Captain']],
    ['Rui Lobo', 'R. Lobo left.', ['Rui']],
    ['Gov', 'The governor left.', ['Gov']],
  ])('leaves what `%s` adds to the surname of `%s` open', (name, text, words) => {
    expect(judge(name, text)).toEqual({ kind: 'open', words });
  });

  it.each([
    ['Rui Lobo', 'Marta Lobo left.'],
    ['Rui Lobo', 'Rui Reis left.'],
    ['M. Lobo', 'Rui Lobo left.'],
    ['Rui Lobo', 'M. Lobo left.'],
    ['Marelo PC', 'Marelo Rowing Club met.'],
    ['Marelo Police Club', 'Marelo RC met.'],
    ['British', 'The U.S. ferry left.'],
    ['United States', 'A British ferry left.'],
    ['Porto', 'Lisbon left.'],
    ['Ana', 'The banana quay is shut.'],
    ['Lund', 'The Lundby ferry left.'],
    ['Lund', 'The MacLund ferry left.'],
    ['HBC', 'The Harbour Board met.'],
    ['Q', 'They lay at Quay Street.'],
  ])('misses `%s` in `%s`', (name, text) => {
    expect(judge(name, text)).toEqual({ kind: 'missing' });
  });
});
