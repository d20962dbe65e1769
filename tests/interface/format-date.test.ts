import { describe, expect, it } from 'vitest';
import { formatDate, type DateStyle } from '../../src/interface/format-date.ts';

describe('formatDate', () => {
  it.each<[edtf: string, words: string, style?: DateStyle]>([
    ['2025-04-15', '15 April 2025'],
    ['2025-04', 'April 2025'],
    ['2025', '2025'],
    ['1862-03-03', '3 March 1862'],
    ['0987-05', 'May 987'],
    ['0033', '33'],
    ['199X', 'the 1990s'],
    ['098X~', 'around the 980s'],
    ['199X/2005', 'the 1990s to 2005'],
    ['../199X', 'until the 1990s'],
    ['2025-21', 'spring 2025'],
    ['0987-24?', 'winter 987 (uncertain)'],
    ['2025-23', 'autumn 2025', { weekday: true, withoutYear: true }],
    ['2025-04-XX', 'April 2025'],
    ['2025-04~', 'around April 2025'],
    ['2025-04-15?', '15 April 2025 (uncertain)'],
    ['2025%', 'around 2025 (uncertain)'],
    ['2025-04-14/2025-04-15', '14–15 April 2025'],
    ['2025-04-14/2025-05-15', '14 April–15 May 2025'],
    ['2025-04-14~/2025-04-15', 'around 14 April 2025 to 15 April 2025'],
    ['2025-04/2025-05', 'April 2025 to May 2025'],
    ['2025-04/..', 'from April 2025'],
    ['../2025-04-15', 'until 15 April 2025'],
    ['2025-04-15', 'Tuesday, 15 April 2025', { weekday: true }],
    ['2025-04', 'April 2025', { weekday: true }],
    ['2025-04-15', '15 April', { withoutYear: true }],
    ['2025', '2025', { withoutYear: true }],
    ['2025-04-14/2025-04-15', 'Monday, 14 April 2025 to Tuesday, 15 April 2025', { weekday: true }],
  ])('says `%s` as `%s`', (edtf, words, style) => {
    expect(formatDate(edtf, 'en', style)).toBe(words);
  });

  it('speaks the language of the dossier', () => {
    expect(formatDate('2025-04-14/2025-04-15', 'fr')).toBe('14–15 avril 2025');
  });
});
