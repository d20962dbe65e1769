import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { readNumbers } from '../../src/mentions/numbers.ts';
import { endOfRange, rangeLimitOf } from '../../src/mentions/ranges.ts';

const limits = (text: string, lexicon = en) =>
  readNumbers(text, lexicon).map((number) => rangeLimitOf(text, number, lexicon)?.class ?? '');

describe('a range', () => {
  it.each([
    'The crossing takes 10-15 minutes.',
    'The crossing takes 10–15 minutes.',
    'The crossing takes ten to fifteen minutes.',
    'The crossing takes between 10 and 15 minutes.',
    'Two or three boats sank.',
    'It costs $10-15 dollars.',
    'About 10-15% of the boats sank.',
  ])('gives its ends limits: %s', (text) => {
    expect(limits(text)).toEqual(['at least', 'at most']);
  });

  it.each([
    ['a score', 'The Rovers won 1-3.'],
    ['two numbers that fall', 'The crews voted 15-10 votes.'],
    ['two counts', '10 and 15 boats sank.'],
    ['what rises from one to the other', 'Dues rose from 10 to 15 euros.'],
    ['what rises from one sum to the other', 'Dues rose from €10 to €15.'],
    ['the name of a thing', 'The Type 10-15 boats sank.'],
    ['a part of a whole', 'One in 15 boats sank.'],
    ['days', 'The fair is open 10-15 May 2024.'],
  ])('is not %s', (_, text) => {
    expect(limits(text).filter(Boolean)).toEqual([]);
  });

  it('is read in French, too', () => {
    expect(limits('Le trajet dure entre 10 et 15 minutes.', fr)).toEqual(['at least', 'at most']);
    expect(limits('Le trajet dure 10 à 15 minutes.', fr)).toEqual(['at least', 'at most']);
  });

  it('ends where its measure stands', () => {
    const text = 'It takes 10-15 minutes.';
    const [low, high] = readNumbers(text, en);
    expect(low && endOfRange(text, low, en).start).toBe(high?.start);
    expect(high && endOfRange(text, high, en).start).toBe(high?.start);
  });
});
