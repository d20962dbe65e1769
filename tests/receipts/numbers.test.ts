/** The numbers that the published programs read in a text. */
import { expect, test } from 'vitest';
import { figuresIn, numbersIn } from '../../public/checkers/numbers.mjs';

test.each([
  ['nearly 81,000 inmates', 81_000],
  ['3.5 million euros', 3_500_000],
  ['Six boats', 6],
  ['twenty-one guards', 21],
  ['two hundred', 200],
  ['129 percent.', 129],
  ['81’000 inmates', 81_000],
  ['81\u00a0000 inmates', 81_000],
  ['between 6 and 8 million boats', 6_000_000],
  ['€3-5 billion', 3_000_000_000],
  ['trois bateaux', 3],
  ['vingt et un bateaux', 21],
  ['soixante-dix-sept bateaux', 77],
  ['quatre-vingt-douze bateaux', 92],
  ['deux cent cinq bateaux', 205],
  ['1,8 million de bateaux', 1_800_000],
  ['12 400 bateaux', 12_400],
  ['12.750 guests', 12_750],
  ['45k crates', 45_000],
  ['€7.5m', 7_500_000],
  ['two dozen crates', 24],
  ['half a dozen crates', 6],
  ['two and a half million boats', 2_500_000],
  ['une demi-douzaine de caisses', 6],
  ['2 Md€', 2_000_000_000],
])('are found in “%s”', (text, value) => {
  expect(numbersIn(text)).toContain(value);
});

test('are not made of a percentage, or of counts that stand side by side', () => {
  expect([...numbersIn('12 per cent')]).toEqual([12]);
  expect([...numbersIn('in 2024 200 boats')]).toEqual([2024, 200]);
});

test('written in figures are given as written, with their values', () => {
  expect(figuresIn('−3 boats of 3.5 million, six of 12,400')).toEqual([
    ['−3', -3],
    ['3.5 million', 3_500_000],
    ['12,400', 12_400],
  ]);
});
