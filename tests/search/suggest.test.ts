import { expect, it } from 'vitest';
import { suggest } from '../../src/search/suggest.ts';

const names = ['Port of Marelo', 'Garça Island', 'Rui Lobo', 'Harbour Post', 'Lobos'];

it.each([
  ['a letter left out', 'Marlo', ['Marelo']],
  ['two letters wrong in a longer word', 'Haarbuur', ['Harbour']],
  ['another accent', 'garca', []],
  ['a wrong letter beside an accent', 'Garcza', ['Garça']],
  ['several, the nearest first', 'Lobbos', ['Lobos', 'Lobo']],
  ['too far', 'Ferry', []],
  ['too short', 'Rai', []],
  ['the name itself', 'Lobo', ['Lobos']],
])('%s', (_, word, meant) => {
  expect(suggest(word, names)).toEqual(meant);
});
