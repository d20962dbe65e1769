import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, daysInMonth } from '../../src/provenance/calendar.ts';
import {
  edtfOf,
  edtfText,
  endsOf,
  isDay,
  isPlain,
  parseEdtf,
  takesIn,
  type EdtfDate,
} from '../../src/provenance/edtf.ts';

describe('parseEdtf', () => {
  it.each([
    ['a day', '2025-04-15', '2025-04-15', '2025-04-15'],
    ['a leap day', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['a month, as long as it is', '2024-02', '2024-02-01', '2024-02-29'],
    ['a year', '2025', '2025-01-01', '2025-12-31'],
    ['a year before 1900', '1862-03-03', '1862-03-03', '1862-03-03'],
    ['a year before 1000', '0987', '0987-01-01', '0987-12-31'],
    ['a leap day before 100', '0096-02', '0096-02-01', '0096-02-29'],
    ['the first year', '0001', '0001-01-01', '0001-12-31'],
    ['a doubtful date', '2025-12-31~', '2025-12-31', '2025-12-31'],
    ['two days', '2025-04-14/2025-04-15', '2025-04-14', '2025-04-15'],
    ['a month that a day begins', '2025-04-16/2025-04', '2025-04-16', '2025-04-30'],
    ['a month that a day ends', '2025-04/2025-04-16', '2025-04-01', '2025-04-16'],
    ['two years', '0987/1862', '0987-01-01', '1862-12-31'],
    ['a decade', '199X', '1990-01-01', '1999-12-31'],
    ['a decade before 1000', '098X~', '0980-01-01', '0989-12-31'],
    ['a decade that a year ends', '199X/2001', '1990-01-01', '2001-12-31'],
    ['spring', '2025-21', '2025-03-01', '2025-06-21'],
    ['summer', '2025-22', '2025-06-01', '2025-09-23'],
    ['autumn', '2025-23?', '2025-09-01', '2025-12-21'],
    ['winter, whichever is meant', '2025-24', '2025-01-01', '2026-03-20'],
    ['a day left open', '2024-02-XX', '2024-02-01', '2024-02-29'],
    ['a month left open', '2024-XX', '2024-01-01', '2024-12-31'],
    ['a month and a day left open', '2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['an open beginning', '../2025-06', '', '2025-06-30'],
    ['an open end', '2025-06-03?/..', '2025-06-03', ''],
  ])('takes %s: `%s`', (_, text, earliest, latest) => {
    expect(parseEdtf(text)).toMatchObject({ kind: 'date', date: { earliest, latest } });
  });

  const others =
    'expected days, months, seasons (`2025-21` to `2025-24`), years, decades (`199X`) or intervals of them: write other times as an interval such as `1900/1999`';
  const notation = 'expected an EDTF date such as `2024-05-03`, `2024-05` or `2024-05-03/2024-05-04`';
  const calendar = 'expected a day that the calendar has: this one does not exist';
  const order = 'expected the earlier end first: the ends are reversed';
  const years = 'expected a year from 0001 to 9999, with four digits: years before the first are not read';
  it.each([
    ['2023-13-45', calendar],
    ['2025-02-30', calendar],
    ['2025-02-29', calendar],
    ['1900-02-29', calendar],
    ['2025-13', calendar],
    ['2025-00-01', calendar],
    ['2025-04-31', calendar],
    ['2025-04-00', calendar],
    ['2025-04-16/2025-04-13', order],
    ['2025-05/2025-04-16', order],
    ['-0044-03-15', years],
    ['-44', years],
    ['0000', years],
    ['1862/-0044', years],
    ['Y12025', years],
    ['987', notation],
    ['12025', notation],
    ['2025-4-1', notation],
    ['2025-04-15T12:00', notation],
    ['19XX', others],
    ['20XX/2101', others],
    ['2025-XX-03', others],
    ['199X-04', notation],
    ['199X-XX', others],
    ['2025-25', others],
    ['2025-33', others],
    ['2025-41', others],
    ['2025-20', calendar],
    ['000X', years],
    ['2025-13', calendar],
    ['?2025', notation],
    ['2025/', notation],
    ['2025/2026/2027', notation],
    ['..', notation],
    ['../..', notation],
    ['', notation],
    ['15 April 2025', notation],
    ['２０２５', notation],
  ])('refuses `%s`', (text, expected) => {
    expect(parseEdtf(text)).toEqual({ kind: 'fault', expected });
  });

  it.each([
    ['2025', false, false],
    ['2025~', true, false],
    ['2025?', false, true],
    ['2025%', true, true],
  ])('reads the doubt of `%s`', (text, isApproximate, isUncertain) => {
    expect(edtfOf(text)).toMatchObject({ isDoubtful: isApproximate || isUncertain });
    expect(endsOf(edtfOf(text))).toMatchObject([{ text: '2025', isApproximate, isUncertain }]);
  });

  it('reads a day with its weekday', () => {
    expect(edtfOf('2025-04-15%').start).toEqual({
      text: '2025-04-15',
      precision: 'day',
      decade: undefined,
      year: 2025,
      season: undefined,
      month: 4,
      day: 15,
      weekday: 2,
      earliest: '2025-04-15',
      latest: '2025-04-15',
      isApproximate: true,
      isUncertain: true,
    } satisfies EdtfDate);
  });
});

describe('edtfOf', () => {
  it('throws at what no schema lets through', () => {
    expect(() => edtfOf('soon')).toThrow(
      'Unexpected date `soon`, expected an EDTF date such as `2024-05-03`, `2024-05` or `2024-05-03/2024-05-04`.',
    );
  });
});

describe('endsOf', () => {
  it.each([
    ['2025-04', ['2025-04']],
    ['2025-04?/2025-05-03', ['2025-04', '2025-05-03']],
    ['2025/2025', ['2025', '2025']],
    ['../2025', ['2025']],
    ['2025/..', ['2025']],
  ])('of `%s`', (text, expected) => {
    expect(endsOf(edtfOf(text)).map((date) => date.text)).toEqual(expected);
  });
});

describe('isPlain and isDay', () => {
  it.each([
    ['2025-04-15', true, true],
    ['2025-04', true, false],
    ['0987', true, false],
    ['199X', false, false],
    ['2025-21', false, false],
    ['2025-04-XX', true, false],
    ['2025-04-15~', false, false],
    ['2025-04-15/2025-04-15', false, false],
    ['2025-04-15/..', false, false],
  ])('of `%s`', (text, plain, day) => {
    expect([isPlain(edtfOf(text)), isDay(edtfOf(text))]).toEqual([plain, day]);
  });
});

describe('takesIn', () => {
  it.each([
    ['2025', '2025-04-15', true],
    ['2025-04', '2025-04', true],
    ['2025-04', '2025-04~', true],
    ['2025-04-15', '2025-04', false],
    ['2025-04', '2025-05', false],
    ['2025-04', '2025-04-14/2025-04-15', true],
    ['2025', '2025-04/2026-02', false],
    ['2025-04/2025-05', '2025-04-14/2025-05-15', true],
    ['2025-04/2025-05', '2025-04-14', false],
    ['2025/..', '2025-04/..', true],
    ['2025/..', '2025-04', false],
    ['../2025', '../2025-04', true],
    ['2025', '2025/..', false],
    ['199X', '1994-05', true],
    ['199X', '2000', false],
    ['1994', '199X', false],
    ['2025-21', '2025-04', true],
    ['2025-21', '2025-07-01', false],
    ['2025', '2025-21', true],
  ])('`%s` of `%s` is %s', (date, other, expected) => {
    expect(takesIn(edtfOf(date), edtfOf(other))).toBe(expected);
  });
});

describe('every date', () => {
  const parts = fc
    .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) =>
      fc.record({
        year: fc.constant(year),
        month: fc.constant(month),
        day: fc.integer({ min: 1, max: daysInMonth(year, month) }),
      }),
    );
  const dates = fc
    .tuple(parts, fc.integer({ min: 1, max: 3 }), fc.constantFrom('', '?', '~', '%'))
    .map(([{ year, month, day }, precision, doubt]) => ({
      text: edtfText({
        year,
        month: precision > 1 ? month : undefined,
        day: precision > 2 ? day : undefined,
      }),
      doubt,
      day: dayText(year, month, day),
    }));

  it('takes in the day that it was made of, and is read back as it was written', () => {
    fc.assert(
      fc.property(dates, ({ text, doubt, day }) => {
        const date = edtfOf(text + doubt);
        expect(date.earliest <= day && day <= date.latest).toBe(true);
        expect(endsOf(date).map(({ year = 0, month, day: on }) => edtfText({ year, month, day: on }))).toEqual([text]);
        expect(takesIn(date, edtfOf(day))).toBe(true);
      }),
    );
  });

  it('begins an interval where and only where it does not lie wholly behind its end', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const isDate = parseEdtf(`${a.text}${a.doubt}/${b.text}${b.doubt}`).kind === 'date';
        expect(isDate).toBe(edtfOf(a.text).earliest <= edtfOf(b.text).latest);
      }),
    );
  });

  it('or none: any text is read or refused', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'0123456789-/.?~%X'), maxLength: 22 });
    fc.assert(
      fc.property(letters, (text) => {
        const parsed = parseEdtf(text);
        if (parsed.kind === 'date') expect(endsOf(parsed.date).length).toBeGreaterThan(0);
        else expect(parsed.expected).toMatch(/^expected /u);
      }),
      { numRuns: 2000 },
    );
  });
});
