import { expect, it } from 'vitest';
import { inOrder } from '../../src/provenance/in-order.ts';

const pick = inOrder(['quay', 'boat', 'crate'], (name) => name);

it('picks each once, in the order of the list', () => {
  expect(pick(['crate', 'quay', 'crate'])).toEqual(['quay', 'crate']);
});

it('picks nothing for ids that are not in the list, whatever they are called', () => {
  expect(pick(['constructor', '__proto__', 'sail'])).toEqual([]);
});

it('keeps the first of those that share an id', () => {
  const members = [
    { id: 'quay', number: 1 },
    { id: 'quay', number: 2 },
  ];
  expect(inOrder(members, ({ id }) => id)(['quay'])).toEqual([members[0]]);
});
