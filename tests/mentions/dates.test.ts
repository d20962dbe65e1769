import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { readDates, sideOf } from '../../src/mentions/dates.ts';
import { findDecades } from '../../src/provenance/date-mention.ts';
import { isSameTime, readRelatives, readTimes } from '../../src/mentions/times.ts';

const read = (text: string, lexicon = en) =>
  readDates(text, lexicon).map(({ year, month, day }) => [year, month, day].map((part) => part ?? 0).join('-'));

describe('readDates', () => {
  it.each([
    ['13-16 April 2025, 13–16 April', ['2025-4-13', '2025-4-16', '0-4-13', '0-4-16']],
    ['March 13–14, 2018', ['2018-3-13', '2018-3-14']],
    ['13 Apr. 2025 and Nov. 2', ['2025-4-13', '0-11-2']],
    ['On March 27, 1868, and in 1575', ['1868-3-27', '1575-0-0']],
    ['1914–18', ['1914-0-0', '1918-0-0']],
    // As normalised text has it.
    ['1914—18', ['1914-0-0', '1918-0-0']],
    ['In May it may rain', ['0-5-0']],
    ['$1999 and 1200 boats', []],
    ['in 1868, up to 1500 boats', ['1868-0-0']],
  ])('reads `%s`', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads French dates', () => {
    expect(read('mardi 3 juin 2023, en octobre, 2 janv. 1999', fr)).toEqual(['2023-6-3', '0-10-0', '1999-1-2']);
  });
});

describe('sideOf', () => {
  it.each([
    ['before 13 April', { bound: 'before', part: undefined, dayPart: undefined }],
    ['until early April 2025', { bound: 'until', part: 'early', dayPart: undefined }],
    ['Monday morning', { bound: undefined, part: undefined, dayPart: 'morning' }],
    ['before Saturday’s race', { bound: 'before', isOwner: true }],
    ['before Saturday’s, and', { bound: 'before', isOwner: false }],
    ['the night of 1 May 2024', { bound: undefined, part: undefined, dayPart: 'night' }],
  ])('tells what stands beside the date of `%s`', (text, expected) => {
    const [date] = readDates(text, en);
    expect(date && sideOf(text, date, en)).toMatchObject(expected);
  });
});

describe('readTimes', () => {
  it.each([
    ['at 3am and 4 p.m.', [180, 960]],
    ['15:11 GMT, 7.30pm', [911, 1170]],
    ['7.30 metres, 12 boats', []],
  ])('reads `%s`', (text, expected) => {
    expect(readTimes(text, en).map(({ minutes }) => minutes)).toEqual(expected);
  });

  it.each([
    ['3:11', '3:11 p.m.', true],
    ['3am', '3 p.m.', false],
    ['7:15 p.m. PST', '7:15 p.m. EST', false],
    ['15:11', '3.11pm', true],
  ])('`%s` and `%s` may be one: %s', (one, other, expected) => {
    const [first, second] = [readTimes(one, en)[0], readTimes(other, en)[0]];
    expect(first && second && isSameTime(first, second)).toBe(expected);
  });
});

describe('seasons', () => {
  it.each([
    ['in spring 2024', en, { season: 1, year: 2024 }],
    ['in the fall of 1862', en, { season: 3, year: 1862 }],
    ['à l’été 2024', fr, { season: 2, year: 2024 }],
    ['en automne 2024', fr, { season: 3, year: 2024 }],
  ])('%s', (text, lexicon, expected) => {
    expect(readDates(text, lexicon)).toMatchObject([expected]);
  });

  it('are none without a year', () => {
    expect(readDates('in spring the boats return', en)).toEqual([]);
  });

  it('and the years of a decade are no years', () => {
    expect(readDates('dans les années 1990', fr)).toEqual([]);
    expect(findDecades('dans les années 1990', fr)).toEqual([{ decade: 1990 }]);
    expect(findDecades('des quais de 1990', fr)).toEqual([]);
  });
});

describe('readRelatives', () => {
  it('reads spans and days told by their place', () => {
    expect(readRelatives('last week, yesterday, this summer, the last boat', en)).toMatchObject([
      { relative: 'last', span: 'week' },
      { relative: '', span: 'yesterday' },
      { relative: 'this', span: 'summer' },
    ]);
  });
});
