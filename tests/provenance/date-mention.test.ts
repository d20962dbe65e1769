import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { datesOfEdtf, findEarlyYears } from '../../src/provenance/date-mention.ts';
import { isSaidBy } from '../../src/mentions/date-parts.ts';
import { readDates } from '../../src/mentions/dates.ts';

const read = (text: string) =>
  readDates(text, en).map(({ start, end, ...date }) => ({
    words: text.slice(start, end),
    ...Object.fromEntries(Object.entries(date).filter(([, value]) => value !== undefined)),
  }));

describe('readDates', () => {
  it.each([
    ['on 3 May 2024', [{ words: '3 May 2024', day: 3, month: 5, year: 2024 }]],
    ['May 3, 2024', [{ words: 'May 3, 2024', day: 3, month: 5, year: 2024 }]],
    ['on Friday, 3 May', [{ words: 'Friday, 3 May', weekday: 5, day: 3, month: 5 }]],
    ['in May 2024', [{ words: 'May 2024', month: 5, year: 2024 }]],
    ['in June', [{ words: 'June', month: 6 }]],
    ['built in 1962.', [{ words: '1962', year: 1962 }]],
    ['on Sunday night', [{ words: 'Sunday', weekday: 0 }]],
    ['2024-05-03', [{ words: '2024-05-03', year: 2024, month: 5, day: 3 }]],
    ['2024-05', [{ words: '2024-05', year: 2024, month: 5 }]],
    ['on 3 March 1862', [{ words: '3 March 1862', day: 3, month: 3, year: 1862 }]],
    ['March 3, 1862', [{ words: 'March 3, 1862', day: 3, month: 3, year: 1862 }]],
    ['0987-05-03', [{ words: '0987-05-03', year: 987, month: 5, day: 3 }]],
    ['all 1862 boats', []],
    ['They may go. May they go?', []],
    ['62,000 people and 19620 boats', []],
  ])('reads `%s`', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads both days of an interval', () => {
    expect(read('from 13 to 15 April').map(({ words }) => words)).toEqual(['13', '15 April']);
  });
});

describe('findEarlyYears', () => {
  it.each([
    ['built in 1862, burnt in 987', [1862, 987]],
    ['in 1962 and in 2024', []],
    ['1,862 boats, 18.62 metres, 18623 and A186', []],
    ['in 1862.', [1862]],
  ])('in `%s`', (text, expected) => {
    expect(findEarlyYears(text).map(({ year }) => year)).toEqual(expected);
  });
});

describe('datesOfEdtf', () => {
  it.each([
    ['2024-05', [{ year: 2024, month: 5, day: undefined }]],
    ['2024~', [{ year: 2024, month: undefined, day: undefined }]],
    ['2024-05-03', [{ year: 2024, month: 5, day: 3, weekday: 5 }]],
    [
      '2024-02-28/2024-03-01',
      [
        { year: 2024, month: 2, day: 28, weekday: 3 },
        { year: 2024, month: 2, day: 29, weekday: 4 },
        { year: 2024, month: 3, day: 1, weekday: 5 },
      ],
    ],
    ['9999-12-31', [{ year: 9999, month: 12, day: 31, weekday: 5 }]],
    ['../2024-05-03', [{ year: 2024, month: 5, day: 3, weekday: 5 }]],
    [
      '0099-12-31/0100-01-01',
      [
        { year: 99, month: 12, day: 31, weekday: 4 },
        { year: 100, month: 1, day: 1, weekday: 5 },
      ],
    ],
  ])('of %s', (edtf, expected) => {
    expect(datesOfEdtf(edtf).map(({ year, month, day, weekday }) => ({ year, month, day, weekday }))).toEqual(expected);
  });

  it('lists no more than the days of a year', () => {
    expect(datesOfEdtf('2000-01-01/2020-01-01')).toHaveLength(366);
  });
});

describe('isSaidBy', () => {
  it.each([
    [{ month: 5 }, { year: 2024, month: 5, day: 3 }, true],
    [{ month: 5, day: 4 }, { year: 2024, month: 5, day: 3 }, false],
    [{ year: 2024 }, { month: 5 }, false],
  ])('%j by %j is %s', (mention, known, expected) => {
    expect(isSaidBy(mention, known)).toBe(expected);
  });
});
