/** What the published programs let pages print for the value of a fact. */
import { expect, test } from 'vitest';
import { printFact } from '../../public/checkers/print-facts.mjs';

const unit = { one: 'boat', many: 'boats' };
const reading = (value: number | string, qualifier: string | null = null, to?: number) => ({
  value,
  qualifier,
  ...(to !== undefined && { to }),
});
const printed = (...readings: readonly object[]): readonly string[] => printFact({ unit, readings });

test('one answer alone, with its limits, and with what is counted', () => {
  expect(printed(reading(7), reading(7, 'about'))).toEqual([
    ...['7', '7 boats', 'about 7', 'about 7 boats', '7 or about 7', '7 or about 7 boats'],
  ]);
});

test('several numbers in the order of their size, and as a range', () => {
  expect(printed(reading(9), reading(6))).toEqual(expect.arrayContaining(['6 or 9 boats', '6 to 9', '6–9 boats']));
  expect(printed(reading(9), reading(6))).not.toContain('9 or 6');
});

test('numbers with a limit behind those without, and as no range', () => {
  const texts = printed(reading(6, 'at least'), reading(9));
  expect(texts).toContain('9, or at least 6 boats');
  expect(texts.filter((text) => /to|–/u.test(text))).toEqual([]);
});

test('a formula and its result', () => {
  const derived = { rounded: 2.5, qualifier: 'about', expression: 'a / b' };
  expect(printFact({ unit, derived, readings: [] })).toContain('a ÷ b = about 2.5');
});

test('nothing for a fact that nobody answers', () => {
  expect(printed()).toEqual([]);
});
