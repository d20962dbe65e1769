/** Whether dates that are well written are dates at all. */

/**
 * Whether every day and month of an EDTF date (level 0, with `?`, `~`, `%` and open ends) is one of the calendar, and an
 * interval does not end before it begins.
 *
 * @example
 * isOnCalendar('2025-02-30'); // false
 * isOnCalendar('2025-04-16/2025-04'); // true: it may end later in that month
 */
export function isOnCalendar(edtf: string): boolean {
  const ends = edtf.replaceAll(/[?~%]/gu, '').split('/');
  if (!ends.every((end) => end === '..' || isDate(end))) return false;
  const [start = '..', end = '..'] = ends;
  if (start === '..' || end === '..') return true;
  // Compared only as far as both are given: a month may begin before a day of its own.
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) <= end.slice(0, length);
}

function isDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  // Day 0 of the month behind it is its last one; years below 100 would be taken for those of the last century.
  const last = new Date(Date.UTC(2000, month, 0));
  last.setUTCFullYear(year, month, 0);
  return day <= last.getUTCDate();
}
