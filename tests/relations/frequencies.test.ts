import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { otherFrequencies } from '../../src/relations/frequencies.ts';

describe('how often something is, is told otherwise', () => {
  it.each([
    ['Ovens are checked ten times a year.', 'Ovens are checked every ten years.', ['ten times a year']],
    ['Ovens are checked every month.', 'Ovens are checked every three months.', ['every month']],
    ['Ovens are checked annually.', 'Ovens are checked every ten years.', ['annually']],
    ['Ovens are checked twice a year.', 'Ovens are checked every two years.', ['twice a year']],
    ['Ovens are checked once a year.', 'Ovens are checked once every second year.', ['once a year']],
  ])('%s', (text, passage, expected) => {
    expect(otherFrequencies(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['the same', 'Ovens are checked once a year.', 'Ovens are checked yearly.'],
    ['as another passage does', 'It runs every day.', 'It runs every three days. In May it runs daily.'],
    ['where the passages say nothing of it', 'It runs every day.', 'It runs in May, three hours a week.'],
    ['as an amount', 'It sells 40 boats a year.', 'Every two years it sells boats.'],
    ['as a time that is past', 'It ran for ten years.', 'It ran every two years.'],
    ['as often in each of several', 'It runs once every two days.', 'It runs every two days.'],
  ])('is not, where it is told %s', (_, text, passage) => {
    expect(otherFrequencies(text, [passage], en)).toEqual([]);
  });
});
