/**
 * Dates with a bound that follow from another: "before 1970" on "in 1962". They need no passage of their own, but an editor's
 * signature: what happened then, the passages may tell of something else.
 */
import { strictBounds } from '../language/classes.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { isSaidBy, monthsOfYear, type DateParts } from '../mentions/date-parts.ts';
import { readDates, sideOf, type DateMention } from '../mentions/dates.ts';

// Years: a bound further off is true, and tells something else.
const nearest = 10;

/** Whether `date` of `text`, with "before" or "after" beside it, follows from a date of `passage` that has no other bound. */
export function followsAsDateBound(date: DateMention, text: string, passage: string, lexicon: Lexicon): boolean {
  const { bound } = sideOf(text, date, lexicon);
  if (bound === undefined || date.year === undefined || !strictBounds.includes(bound)) return false;
  return readDates(passage, lexicon).some((given) => {
    const other = sideOf(passage, given, lexicon).bound;
    if (other !== undefined && other !== bound) return false;
    const apart = monthsApart(given, date);
    if (apart === undefined || Math.abs(apart) > nearest * monthsOfYear) return false;
    return bound === boundBefore ? apart < 0 : apart > 0;
  });
}

/** Dates of `text` that no passage gives and that follow so, as they are written. */
export function followingDates(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const given = passages.flatMap((passage) => readDates(passage, lexicon));
  return readDates(text, lexicon)
    .filter((date) => !given.some((other) => isSaidBy(date, other)))
    .filter((date) => passages.some((passage) => followsAsDateBound(date, text, passage, lexicon)))
    .map(({ start, end }) => text.slice(start, end));
}

const [boundBefore] = strictBounds;
const daysOfMonth = 31;

/** Months from one date to another, negative where it is the earlier, as finely as the second is given; nothing where the first is not given so finely. */
function monthsApart(one: DateParts, from: DateParts): number | undefined {
  if (one.year === undefined || from.year === undefined) return undefined;
  if (from.month === undefined) return (one.year - from.year) * monthsOfYear;
  const years = (one.year - from.year) * monthsOfYear;
  if (one.month === undefined) return one.year === from.year ? undefined : years;
  const months = years + one.month - from.month;
  if (from.day === undefined || months !== 0) return months;
  return one.day === undefined ? undefined : (one.day - from.day) / daysOfMonth;
}
