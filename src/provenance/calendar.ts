/**
 * Days of the calendar, written `YYYY-MM-DD`: how long a month is, which weekday a day has, how far two lie apart.
 *
 * All by the Gregorian calendar, also before it was introduced, as ISO 8601 counts. The years 1 to 99 are taken as they
 * are, where `Date.UTC` would put them into the last century.
 */

const msPerDay = 86_400_000;

/** The day as text. @example dayText(987, 5, 3) // '0987-05-03' */
export function dayText(year: number, month: number, day: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Days of a month, which counts from 1. */
export function daysInMonth(year: number, month: number): number {
  // Months of a date count from 0, so that this is the one behind it: its day 0 is the last of `month`.
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}

/** The weekday of a day, 0 (Sunday) to 6. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** Days from `first` to `second`; less than zero where it lies before. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / msPerDay);
}

const firstDay = Date.parse('0001-01-01');
const lastDay = Date.parse('9999-12-31');

/**
 * The day that lies `days` behind `day`, or the first or last day that four digits can write.
 *
 * @example
 * dayAfter('2024-02-28', 2) // '2024-03-01'
 */
export function dayAfter(day: string, days = 1): string {
  const instant = Date.parse(day) + days * msPerDay;
  return new Date(Math.min(Math.max(instant, firstDay), lastDay)).toISOString().slice(0, 10);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
