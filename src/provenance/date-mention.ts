/**
 * Dates and weekdays mentioned in running text.
 *
 * @example
 * findDates('on Tuesday, 15 April 2025', en) // weekday Tuesday; day 15, month 4, year 2025
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readDates, type DateMention, type DateParts } from '../mentions/dates.ts';
import { dayAfter } from './calendar.ts';
import { edtfOf, edtfText, endsOf, parseEdtf, type Edtf, type EdtfDate } from './edtf.ts';

export type { DateMention, DateParts } from '../mentions/dates.ts';

/** The names of {@link DateParts}. */
export const dateParts = ['year', 'month', 'day', 'weekday'] as const;

/** Every date in `text`, in order of position; each character belongs to one mention at most. "May" alone is a verb. */
export function findDates(text: string, lexicon: Lexicon): readonly DateMention[] {
  return readDates(text, lexicon);
}

/** Whether everything that `mention` says is also said by `known`. */
export function isSaidBy(mention: DateParts, known: DateParts): boolean {
  return dateParts.every((part) => mention[part] === undefined || mention[part] === known[part]);
}

/** Years before 1900 that may stand in `text` without a month: where a field is dated so, a count of as many would do. */
export function findEarlyYears(text: string): readonly DateParts[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}.,])(?:1[0-8]\d{2}|[1-9]\d{0,2})(?![\p{L}\p{N}]|[.,]\d)/gu)].map(
    ([year]) => ({
      year: Number(year),
    }),
  );
}

// A year of days is the longest interval worth listing.
const mostDays = 366;

/** Every day from the first to the last of an EDTF date or interval; months and years as themselves. */
export function datesOfEdtf(edtf: string): readonly DateParts[] {
  const date = edtfOf(edtf);
  const ends = endsOf(date);
  if (ends.some(({ precision }) => precision !== 'day')) return ends;
  const days: EdtfDate[] = [];
  const [first, last = first] = ends;
  if (first === undefined || last === undefined) return [];
  for (let day = first.text; day <= last.text && days.length < mostDays; day = dayAfter(day))
    days.push(...endsOf(edtfOf(day)));
  return days;
}

/** Those of the dates that give a year; a text may also hold days that no calendar has. */
export function withYear(dates: readonly DateParts[]): Edtf[] {
  return dates.flatMap(({ year, month, day }) => {
    const parsed = year === undefined ? undefined : parseEdtf(edtfText({ year, month, day }));
    return parsed?.kind === 'date' ? [parsed.date] : [];
  });
}
