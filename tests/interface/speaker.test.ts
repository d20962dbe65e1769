import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../src/interface/speaker.ts';

const { say, fill, anyOf } = speakerOf('en');
const boats = { one: '{n} boat in {place}', other: '{n} boats in {place}' };

describe('a message', () => {
  it.each([
    [0, '0 boats in Marelo'],
    [1, '1 boat in Marelo'],
    [1200, '1,200 boats in Marelo'],
  ])('has the plural form of %i', (n, text) => {
    expect(say(boats, { n, place: 'Marelo' })).toBe(text);
  });

  it('has the plural forms of its language, and its numbers', () => {
    const barcos = { one: '{n} łódź', few: '{n} łodzie', many: '{n} łodzi', other: '{n} łodzi' };
    expect([1, 3, 5, 22].map((n) => speakerOf('pl').say(barcos, { n }))).toEqual([
      '1 łódź',
      '3 łodzie',
      '5 łodzi',
      '22 łodzie',
    ]);
    expect(speakerOf('de').say('{n} Boote', { n: 12345 })).toBe('12.345 Boote');
  });

  it('takes elements in the place of values and around its own words', () => {
    const link = (text: string) => ({ link: text });
    expect(fill('Ask <a>the harbour</a> of {place}.', { a: link, place: { link: 'Marelo' } })).toEqual([
      'Ask ',
      { link: 'the harbour' },
      ' of ',
      { link: 'Marelo' },
      '.',
    ]);
    expect(fill('As of <a>{date}</a>', { a: link, date: 'May' })).toEqual(['As of ', { link: 'May' }, '']);
  });

  it('prints words with signs of its own as they are', () => {
    expect(say('{words} stands', { words: '<a>{n}</a> $&' })).toBe('<a>{n}</a> $& stands');
  });

  it('is not printed with a value left out', () => {
    expect(() => say('As of {date}')).toThrow('Missing value `date` of the message `As of {date}`.');
  });
});

it.each([
  ['en', 1234, 0, '1,234'],
  ['en', 52, 1, '52.0'],
  ['de', 1234.5, 1, '1.234,5'],
  ['fr', 62, 0, '62'],
] as const)('a number by itself is printed as its language prints it: %s %d', (language, number, decimals, text) => {
  expect(speakerOf(language).print(number, decimals)).toBe(text);
});

it('alternatives stand with the word of the language between them', () => {
  const pieces = [{ name: 'A' }, { name: 'B' }, { name: 'C' }];
  expect(anyOf(pieces.slice(0, 1))).toEqual([{ name: 'A' }]);
  expect(anyOf(pieces)).toEqual([{ name: 'A' }, ', ', { name: 'B' }, ' or ', { name: 'C' }]);
  expect(speakerOf('de').anyOf(['A', 'B'])).toEqual(['A', ' oder ', 'B']);
});
