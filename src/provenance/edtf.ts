/**
 * Dates as front matter gives them: EDTF (ISO 8601-2), of which it reads a decade (`199X`), a year, a season (`2025-21`),
 * a month or a day, each with a mark of doubt (`?`, `~`, `%`), and intervals of two of them, one of which may be open
 * (`..`). A day or month that is left open (`2024-05-XX`) is the month or year that it lies in.
 *
 * A date is never made finer than it is: what lies between its first and its last day stays unknown.
 *
 * @example
 * edtfOf('2024-05~') // earliest '2024-05-01', latest '2024-05-31', isDoubtful
 * edtfOf('199X') // earliest '1990-01-01', latest '1999-12-31'
 * edtfOf('2024-05-03/..').end // undefined
 */
import { daysInMonth, dayText, weekdayOf } from './calendar.ts';
import { memoize } from '../text/memoize.ts';

/** One date, as fine as it is given. */
export interface EdtfDate {
  /** The date without a mark of doubt: `199X`, `2024`, `2024-21`, `2024-05`, `2024-05-03`. */
  readonly text: string;
  /** How finely the date is given. */
  readonly precision: 'decade' | 'year' | 'season' | 'month' | 'day';
  /** The first year of a decade, such as 1990. */
  readonly decade: number | undefined;
  /** 1 to 9999; absent of a decade. */
  readonly year: number | undefined;
  /** 1 (spring) to 4 (winter). */
  readonly season: number | undefined;
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

const notation = 'expected an EDTF date such as `2024-05-03`, `2024-05` or `2024-05-03/2024-05-04`';
/** What is wrong with a day such as 30 February. */
export const onCalendar = 'expected a day that the calendar has: this one does not exist';
const inOrder = 'expected the earlier end first: the ends are reversed';
const yearsRead = 'expected a year from 0001 to 9999, with four digits: years before the first are not read';

const otherParts =
  'expected days, months, seasons (`2025-21` to `2025-24`), years, decades (`199X`) or intervals of them: write other times as an interval such as `1900/1999`';

const pattern =
  /^(?:(?<tens>\d{3})X|(?<year>\d{4})(?:-2(?<season>[1-4])|-(?<month>\d{2})(?:-(?<day>\d{2})|-XX)?|-XX(?:-XX)?)?)(?<doubt>[?~%]?)$/u;
// The year 0, a year below it, or one of more than four digits, which EDTF writes with a `Y` before it.
const otherYear = /^(?:0000|-\d|Y)/u;
// Other digits that are left open, and seasons of a hemisphere, quarters and other parts of a year.
const otherPart = /^(?:\d{1,2}X{2,3}(?:-XX){0,2}|\d{3}X(?:-XX){1,2}|\d{4}-XX-\d{2}|\d{4}-(?:2[5-9]|3\d|4[01]))[?~%]?$/u;

/** First and last day of each season as `MM-DD`, spring first: by the calendar or by the sun, whichever is wider, and as in the north. */
const seasons: readonly (readonly [first: string, last: string])[] = [
  ['03-01', '06-21'],
  ['06-01', '09-23'],
  ['09-01', '12-21'],
  // The winter of a year may be the one that it begins in or the one that it ends with.
  ['01-01', '03-20'],
];
const winter = 4;

/** Reads a date of front matter. */
export const parseEdtf: (text: string) => ParsedEdtf = memoize((text) => {
  const ends = text.split('/');
  if (ends.some((end) => otherPart.test(end))) return { kind: 'fault', expected: otherParts };
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

/** Whether it is a date of ISO 8601 too: no interval, no doubt, no decade or season. */
export function isPlain({ start, isInterval, isDoubtful }: Edtf): boolean {
  return !isInterval && !isDoubtful && start?.decade === undefined && start?.season === undefined;
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
  season,
  month,
  day,
}: {
  readonly year: number;
  readonly season?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}): string {
  if (season !== undefined) return `${edtfText({ year })}-2${String(season)}`;
  const length = month === undefined ? 4 : day === undefined ? 7 : 10;
  return dayText(year, month ?? 1, day ?? 1).slice(0, length);
}

/** One side of an interval, or what was expected of it. */
function parseEnd(text: string): { readonly date: EdtfDate | undefined } | string {
  if (text === '..') return { date: undefined };
  if (otherYear.test(text)) return yearsRead;
  const { tens, year, season, month, day, doubt } = pattern.exec(text)?.groups ?? {};
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  const doubts = { isApproximate: doubt === '~' || doubt === '%', isUncertain: doubt === '?' || doubt === '%' };
  if (tens !== undefined) return tens === '000' ? yearsRead : { date: { ...decadeOf(Number(tens) * 10), ...doubts } };
  if (year === undefined) return notation;
  const parts = {
    decade: undefined,
    year: Number(year),
    season: number(season),
    month: number(month),
    day: number(day),
  };
  if (!isOnCalendar(parts)) return onCalendar;
  const dateText = edtfText(parts);
  return {
    date: {
      ...parts,
      ...(parts.season === undefined ? rangeOf(parts) : seasonOf(parts.year, parts.season)),
      text: dateText,
      precision: precisionOf(parts),
      weekday: day === undefined ? undefined : weekdayOf(dateText),
      ...doubts,
    },
  };
}

interface Parts {
  readonly year: number;
  readonly season?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

type Range = Pick<EdtfDate, 'earliest' | 'latest'>;

function precisionOf({ season, month, day }: Parts): EdtfDate['precision'] {
  if (season !== undefined) return 'season';
  return month === undefined ? 'year' : day === undefined ? 'month' : 'day';
}

function rangeOf({ year, month, day }: Parts): Range {
  const last = month ?? 12;
  return { earliest: dayText(year, month ?? 1, day ?? 1), latest: dayText(year, last, day ?? daysInMonth(year, last)) };
}

function seasonOf(year: number, season: number): Range {
  const [first, last] = seasons[season - 1] ?? ['01-01', '12-31'];
  const lastYear = season === winter ? Math.min(year + 1, 9999) : year;
  return { earliest: `${edtfText({ year })}-${first}`, latest: `${edtfText({ year: lastYear })}-${last}` };
}

function decadeOf(decade: number): Omit<EdtfDate, 'isApproximate' | 'isUncertain'> {
  return {
    text: `${edtfText({ year: decade }).slice(0, -1)}X`,
    precision: 'decade',
    decade,
    year: undefined,
    season: undefined,
    month: undefined,
    day: undefined,
    weekday: undefined,
    earliest: dayText(decade, 1, 1),
    latest: dayText(decade + 9, 12, 31),
  };
}

function isOnCalendar({ year, month = 1, day = 1 }: Parts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The end may lie later in a month or year in which the beginning lies, but not wholly before it. */
function isInOrder(start: EdtfDate | undefined, end: EdtfDate | undefined): boolean {
  return start === undefined || end === undefined || start.earliest <= end.latest;
}

function isWithin(date: EdtfDate | undefined, whole: EdtfDate | undefined): boolean {
  if (date === undefined || whole === undefined) return date === whole;
  return whole.earliest <= date.earliest && date.latest <= whole.latest;
}
