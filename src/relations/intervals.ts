/**
 * So many hours, days, weeks, years or centuries between two times that are told: "five days later, on 14 October" on "on 9
 * October", "more than two centuries later" on "died in 1688 … not sold before 1921". Whether those two are meant, nobody but an
 * editor can say.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readAmounts, unitOfTime } from '../mentions/amounts.ts';
import { monthsOfYear, type DateParts } from '../mentions/date-parts.ts';
import { readDates } from '../mentions/dates.ts';
import { limitsOf } from '../mentions/limits.ts';
import { readTimes } from '../mentions/times.ts';
import { memoizePer } from '../text/memoize.ts';
import { touch, type Span } from '../text/spans.ts';
import { keepsLimitInUnits } from './bounds.ts';

/** A date, or a time of day in minutes since midnight. */
export type Moment = DateParts & { readonly minutes?: number };

/** The dates and times of day of a text. */
export const momentsIn: (text: string, lexicon: Lexicon) => readonly Moment[] = memoizePer(
  (lexicon: Lexicon) => (text) => [
    ...readDates(text, lexicon),
    ...readTimes(text, lexicon).flatMap(({ minutes, isSure }) =>
      // "4:10" is one of two.
      isSure ? [{ minutes }] : [{ minutes }, { minutes: minutes + minutesOfDay / 2 }],
    ),
  ],
);

/** Whether a number of `text` is how far two moments lie apart, one of them `given`, the other too or in `text`. */
export function isInterval(number: Span, text: string, given: readonly Moment[], lexicon: Lexicon): boolean {
  const own = readAmounts(text, lexicon).find((amount) => !amount.isPart && touch(amount, number));
  const day = unitOfTime('day', lexicon);
  if (given.length === 0 || own === undefined || day === undefined || own.dimension !== day.dimension) return false;
  const [limit, ...more] = limitsOf(text, number, lexicon);
  if (more.length > 0) return false;
  const many = own.value / own.unit;
  const unit = own.unit / day.factor;
  const moments = [...given, ...momentsIn(text, lexicon)];
  return given.some((one) =>
    moments.some((other) => {
      const units = unitsBetween(one, other, unit);
      if (units === undefined || units === 0) return false;
      return limit === undefined ? Math.abs(units - many) < exact : keepsLimitInUnits(units, limit.class, many);
    }),
  );
}

// What is left of computing with parts.
const exact = 1e-9;

const [minutesOfDay, daysOfYear] = [1440, 365];

/** How many units of so many days two moments lie apart, as finely as both are told; nothing where that tells nothing. */
function unitsBetween(one: Moment, other: Moment, unit: number): number | undefined {
  if (unit < 1) return betweenTimes(one, other, unit);
  const days = daysBetween(one, other);
  if (days !== undefined) return days / unit;
  const months = monthsBetween(one, other);
  // Months are no round number of days.
  const [ofMonth, ofYear] = [Math.round((unit * monthsOfYear) / daysOfYear), Math.floor(unit / daysOfYear)];
  if (months !== undefined) return ofMonth < 1 ? undefined : months / ofMonth;
  if (one.year === undefined || other.year === undefined || ofYear < 1) return undefined;
  return Math.abs(one.year - other.year) / ofYear;
}

/** Two times of one day; nothing of dates. */
const betweenTimes = (one: Moment, other: Moment, unit: number): number | undefined =>
  one.minutes === undefined || other.minutes === undefined
    ? undefined
    : Math.abs(one.minutes - other.minutes) / (unit * minutesOfDay);

/** How many days two dates lie apart, which are of one year where none or only one tells; nothing of dates without a day. */
function daysBetween(one: Moment, other: Moment): number | undefined {
  const year = one.year ?? other.year ?? anyYear;
  const [first, second] = [one, other].map((moment) => timeOf(moment, year));
  return first === undefined || second === undefined ? undefined : Math.abs(first - second) / msPerDay;
}

function monthsBetween(one: Moment, other: Moment): number | undefined {
  if (one.month === undefined || other.month === undefined) return undefined;
  const year = one.year ?? other.year ?? anyYear;
  const [first, second] = [one, other].map((moment) => (moment.year ?? year) * monthsOfYear + (moment.month ?? 1));
  return first === undefined || second === undefined ? undefined : Math.abs(first - second);
}

const msPerDay = 86_400_000;

// No year of which a month has a day more.
const anyYear = 2001;

function timeOf({ year, month, day }: Moment, ofAll: number): number | undefined {
  return month === undefined || day === undefined ? undefined : Date.UTC(year ?? ofAll, month - 1, day);
}
