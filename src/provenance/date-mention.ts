/**
 * Dates and weekdays mentioned in running text.
 *
 * @example
 * findDates('on Tuesday, 15 April 2025') // weekday Tuesday; day 15, month 4, year 2025
 */
import { en } from '../language/en.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { readDates, type DateMention } from '../mentions/dates.ts';

export type { DateMention } from '../mentions/dates.ts';

/** January first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Sunday first, as `Date` counts them. */
export const weekdayNames: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** Every date in `text`, in order of position; each character belongs to one mention at most. "May" alone is a verb. */
export function findDates(text: string, lexicon: Lexicon = en): readonly DateMention[] {
  return readDates(text, lexicon);
}

/** Whether everything that `mention` says is also said by `known`. */
export function isSaidBy(mention: DateMention, known: Omit<DateMention, 'start' | 'end'>): boolean {
  return (['year', 'month', 'day', 'weekday'] as const).every(
    (part) => mention[part] === undefined || mention[part] === known[part],
  );
}

/** Every day from the first to the last of an EDTF date or interval, as mentions; months and years as themselves. */
export function datesOfEdtf(edtf: string): Omit<DateMention, 'start' | 'end'>[] {
  const ends = edtf.split('/').filter((part) => part !== '..');
  const parts = ends.map((part) =>
    part
      .replace(/[?~%]$/u, '')
      .split('-')
      .map(Number),
  );
  const [first, last = first] = parts;
  if (!first || !last) return [];
  if (first.length < 3 || last.length < 3) return parts.map(([y, m, d]) => ({ year: y, month: m, day: d }));
  const utc = ([y = 0, m = 1, d = 1]: readonly number[]) => Date.UTC(y, m - 1, d);
  const days: Omit<DateMention, 'start' | 'end'>[] = [];
  // A day in milliseconds; a year of days is the longest interval worth listing.
  for (let at = utc(first), count = 0; at <= utc(last) && count < 366; at += 86_400_000, count += 1) {
    const date = new Date(at);
    days.push({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      weekday: date.getUTCDay(),
    });
  }
  return days;
}
