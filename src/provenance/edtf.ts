/**
 * Dates as front matter gives them: EDTF (ISO 8601-2), of which it reads a year, a month or a day, each with a mark of
 * doubt (`?`, `~`, `%`), and intervals of two of them, one of which may be open (`..`).
 *
 * A date is never made finer than it is: what lies between its first and its last day stays unknown.
 *
 * @example
 * edtfOf('2025-04~') // earliest '2025-04-01', latest '2025-04-30', isDoubtful
 * edtfOf('2025-04-14/..').end // undefined
 */
import { daysInMonth, dayText, weekdayOf } from './calendar.ts';
import { memoize } from './memoize.ts';

/** A year, a month or a day. */
export interface EdtfDate {
  /** The date without a mark of doubt: `2025`, `2025-04`, `2025-04-15`. What begins with it lies within it. */
  readonly text: string;
  /** How finely the date is given. */
  readonly precision: 'year' | 'month' | 'day';
  /** 1 to 9999. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 0 (Sunday) to 6, of a day. */
  readonly weekday: number | undefined;
  /** First day that it may be, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** Last day that it may be. */
  readonly latest: string;
  /** Whether it is marked with `~` or `%`: about then. */
  readonly isApproximate: boolean;
  /** Whether it is marked with `?` or `%`: perhaps then. */
  readonly isUncertain: boolean;
}

/** A date, or the time from one date to another. */
export interface Edtf {
  /** A date is its own start and end; an open one is absent. */
  readonly start: EdtfDate | undefined;
  readonly end: EdtfDate | undefined;
  readonly isInterval: boolean;
  /** First day that it allows, `YYYY-MM-DD`; empty where it is open. */
  readonly earliest: string;
  /** Last day that it allows, inclusive; empty where it is open. */
  readonly latest: string;
  /** Whether one of its dates is approximate or uncertain. */
  readonly isDoubtful: boolean;
}

/** What a text says as EDTF, or what is wrong with it, for the editor who wrote it. */
export type ParsedEdtf =
  { readonly kind: 'date'; readonly date: Edtf } | { readonly kind: 'fault'; readonly expected: string };

const notation = 'expected an EDTF date such as `2025-04-15`, `2025-04` or `2025-04-14/2025-04-15`';
const onCalendar = 'expected a day that the calendar has: this one does not exist';
const inOrder = 'expected the earlier end first: the ends are reversed';
const yearsRead = 'expected a year from 0001 to 9999, with four digits: years before the first are not read';

const coarser =
  'expected days, months, years or intervals of them: digits left open (`199X`) and seasons (`2025-21`) are not supported, write an interval such as `1990/1999`';

const pattern = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<doubt>[?~%]?)$/u;
// The year 0, a year below it, or one of more than four digits, which EDTF writes with a `Y` before it.
const otherYear = /^(?:0000|-\d|Y)/u;
// A digit that is left open, or a season, a quarter or another part of a year.
const openOrSeason =
  /^(?:\d{1,3}X{1,3}(?:-XX){0,2}|\d{4}-(?:\d{2}-)?XX|\d{4}-XX-XX|\d{4}-(?:2[1-9]|3\d|4[01]))[?~%]?$/u;

/** Reads a date of front matter. */
export const parseEdtf: (text: string) => ParsedEdtf = memoize((text) => {
  const ends = text.split('/');
  if (ends.some((end) => openOrSeason.test(end))) return { kind: 'fault', expected: coarser };
  const [start, end = start] = ends.map(parseEnd);
  if (start === undefined || end === undefined || ends.length > 2) return { kind: 'fault', expected: notation };
  if (typeof start === 'string') return { kind: 'fault', expected: start };
  if (typeof end === 'string') return { kind: 'fault', expected: end };
  if (start.date === undefined && end.date === undefined) return { kind: 'fault', expected: notation };
  if (!isInOrder(start.date, end.date)) return { kind: 'fault', expected: inOrder };
  return {
    kind: 'date',
    date: {
      start: start.date,
      end: end.date,
      isInterval: ends.length === 2,
      earliest: start.date?.earliest ?? '',
      latest: end.date?.latest ?? '',
      isDoubtful: [start.date, end.date].some((date) => date?.isApproximate === true || date?.isUncertain === true),
    },
  };
});

/**
 * A date that a schema has let through.
 *
 * @throws where the text is no date.
 */
export function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (parsed.kind === 'fault') throw new Error(`Unexpected date \`${text}\`, ${parsed.expected}.`);
  return parsed.date;
}

/** The dates that are given: one, or both ends of an interval without those that are open. */
export function endsOf({ start, end, isInterval }: Edtf): readonly EdtfDate[] {
  return [start, ...(isInterval ? [end] : [])].flatMap((date) => date ?? []);
}

/** Whether it is a date of ISO 8601 too: no interval, no doubt. */
export function isPlain({ isInterval, isDoubtful }: Edtf): boolean {
  return !isInterval && !isDoubtful;
}

/** Whether it is one day, without doubt. */
export function isDay(date: Edtf): boolean {
  return isPlain(date) && date.start?.precision === 'day';
}

/** Whether `date` is coarser than `other` or as fine, and takes it in. */
export function takesIn(date: Edtf, other: Edtf): boolean {
  return isWithin(other.start, date.start) && isWithin(other.end, date.end);
}

/**
 * A date as EDTF, as fine as it is given.
 *
 * @example
 * edtfText({ year: 987, month: 5 }) // '0987-05'
 */
export function edtfText({
  year,
  month,
  day,
}: {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}): string {
  const length = month === undefined ? 4 : day === undefined ? 7 : 10;
  return dayText(year, month ?? 1, day ?? 1).slice(0, length);
}

/** One side of an interval, or what was expected of it. */
function parseEnd(text: string): { readonly date: EdtfDate | undefined } | string {
  if (text === '..') return { date: undefined };
  if (otherYear.test(text)) return yearsRead;
  const { year, month, day, doubt } = pattern.exec(text)?.groups ?? {};
  if (year === undefined) return notation;
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  const parts = { year: Number(year), month: number(month), day: number(day) };
  if (!isOnCalendar(parts)) return onCalendar;
  const dateText = edtfText(parts);
  const { month: first = 1, day: dayOfMonth } = parts;
  const last = parts.month ?? 12;
  return {
    date: {
      ...parts,
      text: dateText,
      precision: month === undefined ? 'year' : day === undefined ? 'month' : 'day',
      weekday: dayOfMonth === undefined ? undefined : weekdayOf(dateText),
      earliest: dayText(parts.year, first, dayOfMonth ?? 1),
      latest: dayText(parts.year, last, dayOfMonth ?? daysInMonth(parts.year, last)),
      isApproximate: doubt === '~' || doubt === '%',
      isUncertain: doubt === '?' || doubt === '%',
    },
  };
}

function isOnCalendar({ year, month = 1, day = 1 }: Pick<EdtfDate, 'year'> & Partial<EdtfDate>): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The end may lie later in a month or year in which the beginning lies, but not wholly before it. */
function isInOrder(start: EdtfDate | undefined, end: EdtfDate | undefined): boolean {
  return start === undefined || end === undefined || start.earliest <= end.latest;
}

function isWithin(date: EdtfDate | undefined, whole: EdtfDate | undefined): boolean {
  if (date === undefined || whole === undefined) return date === whole;
  return date.text === whole.text || date.text.startsWith(`${whole.text}-`);
}
