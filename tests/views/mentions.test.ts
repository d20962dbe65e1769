import { describe, expect, it } from 'vitest';
import { nameTest } from '../../src/views/mentions.ts';

describe('nameTest', () => {
  const isNamed = nameTest(['Port of Ely', 'P.O.E.', 'Ély']);

  it.each([
    ['The Port of Ely closed.', true],
    ['She left the P.O.E. early.', true],
    ['In Ély’s harbour', true],
    ['PXOXEX', false],
    ['Élysian fields', false],
    ['the port of ely', false],
  ])('reads %j', (text, expected) => {
    expect(isNamed(text)).toBe(expected);
  });

  it('names nothing without a name', () => {
    expect(nameTest([' '])('anything')).toBe(false);
  });
});
