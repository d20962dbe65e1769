import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { readCounts } from '../../src/mentions/numbers.ts';

const values = (text: string) => readCounts(text, en).map((number) => number.value);

describe('readCounts', () => {
  it.each([
    ['digits', 'six of 12 boats', [6, 12]],
    ['thousands', '62,000 and 1,234,567', [62000, 1234567]],
    ['narrow spaces', '62\u202f000 and 62\u00a0000', [62000, 62000]],
    ['decimals', '3.5 and 1,234.5', [3.5, 1234.5]],
    ['scale words', '€3.5 million, two hundred thousand, 2.5 billion', [3500000, 200000, 2500000000]],
    ['number words', 'Twenty-five, ninety nine, nineteen, zero', [25, 99, 19, 0]],
    ['a percentage', '130.6%', [130.6]],
    ['currencies', '$300 and £4', [300, 4]],
    ['a negative number', '−5 and -4', [-5, -4]],
    ['a hyphen that is no minus sign', '2020-2024', [2020, 2024]],
    ['a compound', 'a ten-tonne load, 10,000-strong', [10, 10000]],
    ['no ordinals', '15th and third', []],
    ['no digits inside words, but before a unit', 'A4 and 5G and 9mm', [9]],
    ['no number words inside words', 'often, tent, someone, weight', []],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('gives the span with its scale word', () => {
    const text = 'worth €3.5 million in all';
    expect(readCounts(text, en).map(({ start, end }) => text.slice(start, end))).toEqual(['3.5 million']);
  });

  it('reads any whole number as it is written with thousands', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), (value) => {
        expect(values(`about ${value.toLocaleString('en')} boats`)).toEqual([value]);
        expect(values(`about ${String(value)} boats`)).toEqual([value]);
      }),
    );
  });
});
