import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayText, daysBetween, daysInMonth, weekdayOf } from '../../src/provenance/calendar.ts';

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9000-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('daysInMonth', () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [96, 2, 29],
    [99, 2, 28],
    [2023, 4, 30],
    [2023, 12, 31],
  ])('of %d-%d are %d', (year, month, expected) => {
    expect(daysInMonth(year, month)).toBe(expected);
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2025-04-15', 2],
    ['1862-03-03', 1],
    ['0001-01-01', 1],
  ])('%s is %d', (day, expected) => {
    expect(weekdayOf(day)).toBe(expected);
  });
});

describe('dayText', () => {
  it('fills up with zeros', () => {
    expect(dayText(987, 5, 3)).toBe('0987-05-03');
  });
});

describe('dayAfter', () => {
  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ])('of %s by %d is %s', (day, days, expected) => {
    expect(dayAfter(day, days)).toBe(expected);
  });
});

describe('days', () => {
  it('are as far apart as one lies behind the other', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 5000 }), (day, count) => {
        const other = dayAfter(day, count);
        expect(daysBetween(day, other)).toBe(count);
        expect(daysBetween(other, day)).toBe(0 - count);
        expect((weekdayOf(day) + count) % 7).toBe(weekdayOf(other));
        expect(other >= day).toBe(true);
      }),
    );
  });
});
