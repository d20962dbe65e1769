/** Which of its aliases the page of an actor or a place gives. */
import { expect, it } from 'vitest';
import { otherNames } from '../../src/views/other-names.ts';

it.each([
  ['other words', 'Port council', ['the council'], ['the council']],
  ['not the name in other capitals', 'Port council', ['port council', 'the council'], ['the council']],
  ['an alias in other capitals once', 'Garça Island', ['The Isle', 'the isle'], ['The Isle']],
  ['nothing where there is none', 'Marelo', [], []],
])('gives %s', (_, name, aliases, names) => {
  expect(otherNames({ name, aliases })).toEqual(names);
});

it('gives no alias that what may be the same has too, and keeps the others', () => {
  const north = { name: 'North pier', aliases: ['the pier', 'the old pier'] };
  expect(otherNames(north, [{ name: 'South pier', aliases: ['The Pier'] }])).toEqual(['the old pier']);
});
