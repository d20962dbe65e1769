import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { toldAsSettled } from '../../src/relations/settled.ts';

describe('what is not settled is told as to come', () => {
  it.each([
    ['expected', 'The school will move in May.', 'The school is expected to move in May.', ['move']],
    ['planned', 'The mill will soon open.', 'The owner plans to open the mill.', ['open']],
    ['set', 'The school will move.', 'The school is set to move.', ['move']],
    ['possible', 'The ferry will stop.', 'The ferry may soon stop.', ['stop']],
  ])('%s', (_, text, passage, expected) => {
    expect(toldAsSettled(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['a passage says it will', 'The school will move.', 'The school is set to move. It will move in May.'],
    ['it was said that it would', 'The school will move.', 'The council said the school would move.'],
    ['it is to come', 'The school will move.', 'The school is to move in May.'],
    ['it is going to come', 'The school will move.', 'The school is going to move.'],
    ['it is told as done too', 'The school will move.', 'The school hopes to move. One moved in May.'],
    ['the sentence leaves it open', 'The school will move, parents hope.', 'The school is expected to move.'],
    ['the sentence says no more', 'The school would move.', 'The school wants to move.'],
    ['the verb is another', 'The school will open.', 'The school is expected to move. Doors open.'],
  ])('is not, where %s', (_, text, passage) => {
    expect(toldAsSettled(text, [passage], en)).toEqual([]);
  });
});
