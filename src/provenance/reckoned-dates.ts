/**
 * Dates that follow from what a passage tells by its place, and from the day on which its source was published: "Monday, 13 May"
 * on "on Monday" of a report of 16 May, "April" on "last month", "2022" on "in 2021 and again the following year" or on "two
 * years ago", "December 2023" on "in December". They need no derivation of their own, but an editor's signature: whether the
 * Monday before is meant or the one behind, nobody else can say.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isSaidBy, monthsOfYear, type DateParts } from '../mentions/date-parts.ts';
import { readDates } from '../mentions/dates.ts';
import { readRelatives } from '../mentions/times.ts';
import { oncePer } from '../text/memoize.ts';
import { foldText } from '../text/normalized-text.ts';
import { dayText } from './calendar.ts';
import { dayOf, distantFrom, monthFrom } from './distant-dates.ts';
import type { Dossier } from './dossier.ts';
import { edtfOf, isDay } from './edtf.ts';
import type { Entry } from './entry.ts';
import { strangeDates } from './known-dates.ts';
import { lexiconOfDossier, type Support, type Told } from './support.ts';

/** Whether `date` follows so from a passage of `support`. */
export const isReckoned = (date: DateParts, support: Support): boolean =>
  [...datesReckonedFrom(support), ...datesFarFrom(support)].some(
    (other) => isAsFine(date, other) && isSaidBy(date, other),
  );

const datesReckonedFrom = oncePer((support: Support) => [
  ...publishedOf(support).flatMap(({ day, told }) =>
    told.flatMap(({ text, lexicon }) => reckonedIn(text, day, lexicon)),
  ),
  ...support.told.flatMap(({ text, lexicon }) => yearsBesideTold(text, lexicon)),
]);

/** Those of which the year is left out, and those that lie as far from another as a span of time is long that is told. */
const datesFarFrom = oncePer((support: Support) =>
  support.told.flatMap((own) => {
    const { text, lexicon } = own;
    const days = publishedOf(support).flatMap(({ day, told }) => (told.includes(own) ? [day] : []));
    const reckoned = days.flatMap((day) => [dayOf(day, 0), ...weekdaysIn(text, day, lexicon)]);
    const yearless = days.flatMap((day) => yearlessIn(text, day, lexicon));
    return [...yearless, ...distantFrom([...reckoned, ...yearless, ...readDates(text, lexicon)], text, lexicon)];
  }),
);

/** The days on which the sources of a support were published, and those that follow from them. */
export const daysReckonedFrom = (support: Support): readonly DateParts[] => [
  ...publishedOf(support).map(({ day }) => dayOf(day, 0)),
  ...datesReckonedFrom(support),
];

/** The day of each source of which it is known, with its own passages. */
const publishedOf = ({ sources, passages, told }: Support): readonly { day: string; told: readonly Told[] }[] =>
  sources.flatMap(({ id, record }) => {
    const published = record.published.value === null ? undefined : edtfOf(record.published.value);
    if (published?.start === undefined || !isDay(published)) return [];
    const own = new Set(passages.flatMap(({ source, exact }) => (source === id ? [foldText(exact)] : [])));
    return [{ day: published.start.text, told: told.filter(({ text }) => own.has(text)) }];
  });

/** Dates of `text`, which belongs to `entry`, that nothing else gives, as they are written. */
export function reckonedDates(text: string, support: Support, entry: Entry, dossier: Dossier): string[] {
  const dates = readDates(text, lexiconOfDossier(dossier)).filter((date) => isReckoned(date, support));
  return strangeDates(dates, text, support, entry, dossier).map(({ start, end }) => text.slice(start, end));
}

/** "On Monday" makes no "2024" of itself: what is told as a day follows from a day, a month from a month. */
const isAsFine = (date: DateParts, other: DateParts): boolean =>
  (date.day === undefined) === (other.day === undefined) && (date.month === undefined) === (other.month === undefined);

const daysOfWeek = 7;

/** The dates that a text tells by their place, where it was published on the day `published`. */
const reckonedIn = (text: string, published: string, lexicon: Lexicon): readonly DateParts[] => [
  ...weekdaysIn(text, published, lexicon),
  ...readRelatives(text, lexicon).flatMap(({ relative, span }) => placedBy(relative, span, published)),
];

/** The days around one that have the weekdays of a text; "Monday last week" lies a week further off. */
function weekdaysIn(text: string, published: string, lexicon: Lexicon): readonly DateParts[] {
  const weekdays = new Set(
    readDates(text, lexicon).flatMap(({ weekday, day, month }) =>
      weekday !== undefined && day === undefined && month === undefined ? [weekday] : [],
    ),
  );
  if (weekdays.size === 0) return [];
  const weeks = readRelatives(text, lexicon).flatMap(({ relative, span }) =>
    span === 'week' ? (steps.get(relative) ?? []) : [],
  );
  const [first, last] = [Math.min(-1, ...weeks.map((week) => week - 1)), Math.max(1, ...weeks.map((week) => week + 1))];
  const around = Array.from({ length: (last - first) * daysOfWeek + 1 }, (_, at) =>
    dayOf(published, first * daysOfWeek + at),
  );
  return around.filter(({ weekday }) => weekday !== undefined && weekdays.has(weekday));
}

// A month by itself is seldom one that lies further off.
const mostMonths = 9;

/** "In December", "on 1 August": the years in which that lies near the day `published`, or "next year" if the text speaks of it. */
function yearlessIn(text: string, published: string, lexicon: Lexicon): DateParts[] {
  const { year: own = 0, month: from = 1 } = dayOf(published, 0);
  const moves = movesOfYear(text, lexicon);
  return readDates(text, lexicon).flatMap(({ year, month, day }) => {
    if (year !== undefined || month === undefined) return [];
    return [...steps.values()].flatMap((step): DateParts[] => {
      if (Math.abs(step * monthsOfYear + month - from) >= mostMonths && !moves.includes(step)) return [];
      return [day === undefined ? { year: own + step, month } : dayOf(dayText(own + step, month, day), 0)];
    });
  });
}

/** How far the years lie from another that a text tells by that: "next year". */
const movesOfYear = (text: string, lexicon: Lexicon): readonly number[] =>
  readRelatives(text, lexicon).flatMap(({ relative, span }) => (span === 'year' ? (steps.get(relative) ?? []) : []));

/** "2022" of "planned in 2021 and dropped the following year". */
function yearsBesideTold(text: string, lexicon: Lexicon): DateParts[] {
  const moves = movesOfYear(text, lexicon);
  if (moves.length === 0) return [];
  const years = readDates(text, lexicon).flatMap(({ year }) => year ?? []);
  return years.flatMap((year) => moves.map((move) => ({ year: year + move })));
}

const days: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const steps: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** "Yesterday", "last month", "this year". */
function placedBy(relative: string, span: string, published: string): DateParts[] {
  const day = days.get(span);
  if (day !== undefined) return [dayOf(published, day)];
  const step = steps.get(relative);
  const own = dayOf(published, 0);
  const { year = 0 } = own;
  if (step === undefined) return [];
  if (span === 'year') return [{ year: year + step }];
  const season = seasons.indexOf(span) + 1;
  // "Last autumn" may be of this year.
  if (season > 0) return [{ year: year + step, season }, ...(step === 0 ? [] : [{ year, season }])];
  return span === 'month' ? monthFrom(own, step) : [];
}
