/**
 * Dates and weekdays mentioned in running text.
 *
 * @example
 * findDates('on Tuesday, 15 April 2025') // weekday Tuesday; day 15, month 4, year 2025
 */
import { dayAfter } from './calendar.ts';
import { edtfOf, endsOf, type EdtfDate } from './edtf.ts';
import { memoize } from './memoize.ts';
import { spanTaker } from './spans.ts';

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

/** What is given of a date; the rest is absent. */
export interface DateParts {
  readonly year?: number | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 0 (Sunday) to 6. */
  readonly weekday?: number | undefined;
}

/** The names of {@link DateParts}. */
export const dateParts = ['year', 'month', 'day', 'weekday'] as const;

/** A date as a text gives it. */
export interface DateMention extends DateParts {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const month = `(?<month>${monthNames.join('|')})`;
const year = String.raw`(?<year>\d{4})`;
// Without a month beside them, only the digits of these two centuries are surely no count.
const yearAlone = String.raw`(?<year>(?:19|20)\d{2})`;
const weekday = `(?<weekday>${weekdayNames.join('|')})`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const patterns = [
  // An ISO date, as a date without a label of its own is shown.
  String.raw`${year}-(?<monthNumber>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?`,
  String.raw`(?:${weekday},?\s+)?${day}\s+(?:of\s+)?${month}(?:,?\s+${year})?`,
  String.raw`(?:${weekday},?\s+)?${month}\s+${day}(?:,\s*${year})?(?!\d)`,
  // The first day of "13 to 15 April", whose month stands behind the second.
  String.raw`(?:${weekday},?\s+)?${day}(?=\s*(?:and|to|or|–)\s+(?:(?:${weekdayNames.join('|')}),?\s+)?\d{1,2}\s+(?:${monthNames.join('|')}))`,
  // The second day of "April 13 to 15". Only from a digit is it worth looking back, over any number of blanks.
  String.raw`(?=\d)(?<=${month}\s+\d{1,2}\s*(?:and|to|or|–)\s*)${day}(?:,\s*${year})?`,
  String.raw`${weekday},?\s+${day}`,
  String.raw`${month}(?:\s+${year})?`,
  yearAlone,
  weekday,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'gu'));

/** Every date in `text`, in order of position; each character belongs to one mention at most. "May" alone is a verb. */
export const findDates: (text: string) => readonly DateMention[] = memoize((text) => {
  // No pattern below matches without one of these.
  if (
    !/(?:19|20)\d{2}|\d{4}-\d{2}|[a-z]day|January|February|March|April|May|June|July|August|September|October|November|December/u.test(
      text,
    )
  )
    return [];
  const found: DateMention[] = [];
  const take = spanTaker(text.length);
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (match[0] === 'May' || !take({ start: match.index, end })) continue;
      const { year, month, monthNumber, day, weekday } = match.groups ?? {};
      const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
      const index = (names: readonly string[], name: string | undefined) =>
        name === undefined ? undefined : names.indexOf(name);
      const monthIndex = index(monthNames, month);
      found.push({
        year: number(year),
        month: monthIndex === undefined ? number(monthNumber) : monthIndex + 1,
        day: number(day),
        weekday: index(weekdayNames, weekday),
        start: match.index,
        end,
      });
    }
  }
  return completeRanges(
    found.sort((a, b) => a.start - b.start),
    text,
  );
});

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

/** "Tuesday 15 to Wednesday 16 April 2025": what the first of two joined dates leaves out, the second supplies. */
function completeRanges(dates: readonly DateMention[], text: string): DateMention[] {
  return dates.map((date, index) => {
    const next = dates[index + 1];
    if (!next || !/^\s*(?:and|to|or|–)\s*$/u.test(text.slice(date.end, next.start))) return date;
    return {
      ...date,
      month: date.month ?? (date.day === undefined ? undefined : next.month),
      year: date.year ?? next.year,
    };
  });
}
