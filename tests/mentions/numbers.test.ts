import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { neutralLexicon } from '../../src/language/neutral.ts';
import { readMultiples } from '../../src/mentions/multiples.ts';
import { readNumbers } from '../../src/mentions/numbers.ts';
import { readUnread } from '../../src/mentions/unread.ts';

const read = (text: string, lexicon = en) =>
  readNumbers(text, lexicon).map(({ kind, values, start, end }) => [kind, values, text.slice(start, end)]);
const values = (text: string, lexicon = en) => readNumbers(text, lexicon).map(({ value }) => value);

describe('readNumbers', () => {
  it.each([
    ['a scale glued to a sum', '£40m, €1.2bn, £15 m', [40e6, 1.2e9, 15e6]],
    ['a scale that is no unit', '12k and 3bn', [12e3, 3e9]],
    ['what joins hundreds and the rest', 'two hundred and fifty, one hundred and twenty', [250, 120]],
    [
      'a scale that both ends of a range share',
      'between 6 and 8 million, €3-5 billion, two to four thousand',
      [6e6, 8e6, 3e9, 5e9, 2e3, 4e3],
    ],
    ['a scale that only one of two counts has', '6 and 8 million, from 900 to 2 thousand', [6, 8e6, 900, 2e3]],
    ['two numbers joined by "and"', 'twenty and thirty', [20, 30]],
    ['an article before a scale', 'a hundred, half a million, a dozen, two dozen', [100, 5e5, 12, 24]],
    ['half of a scale or an amount', 'half a dozen, a half-dozen, a half million', [6, 6, 5e5]],
    ['halves in words and signs', 'two and a half million, 3½, 3 1/2', [2.5e6, 3.5, 3.5]],
    ['a part alone', '½ a tonne, ⅝ of it', [0.5, 0.625]],
    ['thousands with spaces', '21 000 and 1\u202f000', [21e3, 1e3]],
    ['thousands with stops', '81.000, 1.234.567', [81e3, 1234567]],
    ['thousands in the Indian way', '12,34,567', [1234567]],
    ['a decimal comma', '9,5', [9.5]],
    ['nothing where many are told without a number', 'several dozen, dozens', []],
  ])('reads %s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    [
      '14th and twenty-first',
      [
        ['ordinal', [14], '14th'],
        ['ordinal', [21], 'twenty-first'],
      ],
    ],
    ['the 1990s', [['decade', [1990], '1990s']]],
    ['4.2m tonnes', [['count', [4_200_000], '4.2m']]],
    ['a third of them', [['fraction', [1 / 3], 'a third']]],
    ['two fifths of it', [['fraction', [2 / 5], 'two fifths']]],
    ['the share is one fifth', [['fraction', [1 / 5], 'one fifth']]],
    ['a third boat', [['ordinal', [3], 'third']]],
    [
      'two second-half goals',
      [
        ['count', [2], 'two'],
        ['ordinal', [2], 'second'],
      ],
    ],
    [
      '-7C or 20C',
      [
        ['count', [-7], '-7'],
        ['count', [20], '20'],
      ],
    ],
    [
      'two thirds, a quarter',
      [
        ['fraction', [2 / 3], 'two thirds'],
        ['fraction', [1 / 4], 'a quarter'],
      ],
    ],
    ['40m deep', [['count', [40e6, 40], '40']]],
    ['40m euros', [['count', [40e6], '40m']]],
    ['3.125', [['count', [3.125, 3125], '3.125']]],
    ['1,100ft', [['count', [1100], '1,100']]],
  ])('tells what `%s` is', (text, expected) => {
    const rounded = read(text).map(([kind, all, written]) => [
      kind,
      (all as number[]).map((value) => Number(value.toPrecision(6))),
      written,
    ]);
    expect(rounded).toEqual(
      expected.map(([kind, all, written]) => [
        kind,
        (all as number[]).map((value) => Number(value.toPrecision(6))),
        written,
      ]),
    );
  });

  it.each([
    ['2,5 tonnes', [2.5]],
    ['1 000 habitants, 1.000', [1000, 1000]],
    ['deux cent cinquante', [250]],
    ['vingt et un', [21]],
    ['quatre-vingt-douze', [92]],
    ['une douzaine', [12]],
    ['une demi-douzaine', [6]],
    ['2 M€, 3 k€, 4 Md€, 5 Mds d’euros, 6 m de haut', [2e6, 3e3, 4e9, 5e9, 6]],
  ])('reads French `%s`', (text, expected) => {
    expect(values(text, fr)).toEqual(expected);
  });

  it('reads figures, and no words, of a language that it does not know', () => {
    expect(values('magnitud de 9,5 y cinco', neutralLexicon('es'))).toEqual([9.5]);
  });
});

describe('readMultiples', () => {
  it.each([
    ['twice as much, doubled', [2, 2]],
    ['dozens, and half of them', ['dozens', 'half']],
    ['half a million', []],
  ])('reads `%s`', (text, expected) => {
    expect(readMultiples(text, en).map(({ value }) => value)).toEqual(expected);
  });
});

describe('readUnread', () => {
  it.each([
    ['an A4 page on 5G by TVN-2', ['A4', '5G', 'TVN-2']],
    ['12.04.25 is a date to nobody', ['12.04.25']],
    ['on 3 May 2024 at 15:11, 12 boats of 9mm', []],
  ])('leaves of `%s` what nobody reads', (text, expected) => {
    expect(readUnread(text, en).map((run) => run.text)).toEqual(expected);
  });
});
