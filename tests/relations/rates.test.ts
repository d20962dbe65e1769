import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { readNumbers } from '../../src/mentions/numbers.ts';
import { rateOf } from '../../src/relations/rates.ts';

const written = (text: string, lexicon = en) => {
  const [number] = readNumbers(text, lexicon);
  const rate = number && rateOf(text, number, lexicon);
  return rate && text.slice(rate.start, rate.end);
};

describe('rateOf', () => {
  it.each([
    ['Bakers earn £400 a week.', 'a week'],
    ['Bakers earn £400-a-week here.', 'a-week'],
    ['Bakers work six hours of hard work each day.', 'each day'],
    ['A room costs $90 (almost £70) a night.', 'a night'],
    ['Flour costs €3 per kilo.', 'per kilo'],
    ['Bakers work six hours, and a day is long.', undefined],
    ['Bakers came two hours after a week.', undefined],
    ['Bakers sold 40 loaves a customer.', undefined],
    ['Bakers earn £400.', undefined],
  ])('of `%s` is %s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it('is read in French', () => {
    expect(written('Un boulanger gagne 400 euros par semaine.', fr)).toBe('par semaine');
  });
});
