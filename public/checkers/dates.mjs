/** The dates that may stand on pages: those of the dossier, and those beside them in pictures of time. */
import { boundsOf, monthOf, monthText } from './date-bounds.mjs';
import { reviewsOf } from './names.mjs';
import { printDates } from './print-dates.mjs';

/** Dates as pages print them. */
export function datesOf({ language, sources, entries, corrections, released }) {
  const dates = [
    ...sources.map(({ published }) => published.value ?? ''),
    ...entries.flatMap(({ date, asOf, said }) => [date ?? '', asOf ?? '', said ?? '']),
    ...corrections.map(({ date }) => date),
    ...reviewsOf({ entries }).flatMap(({ date }) => date ?? []),
    ...released,
  ];
  const days = new Set(dates.flatMap((date) => date.split('/')).filter((date) => /^\d{4}-\d{2}-\d{2}$/u.test(date)));
  // A night is called by the days on both sides, and a picture of some days begins and ends beside its events.
  const near = [...days].flatMap((day) => [-2, -1, 0, 1, 2, 3].map((by) => addDays(day, by)));
  return [...new Set([...dates, ...near, ...scaleDates(days, dates)])].flatMap((date) => printDates(date, language));
}

/** What may stand on the line of a picture: days between two that lie close together, months, years. */
function scaleDates(days, dates) {
  const sorted = [...days].sort();
  const between = sorted.flatMap((day, index) => {
    const gap = (Date.parse(sorted[index + 1] ?? day) - Date.parse(day)) / 86_400_000;
    return gap > 14 ? [] : Array.from({ length: gap }, (_, by) => addDays(day, by));
  });
  const ends = dates
    .flatMap((date) => date.split('/'))
    .filter((side) => /^\d{3}[\dX]/u.test(side))
    .flatMap(boundsOf)
    .sort();
  const [from, to] = [ends[0], ends.at(-1)].map((day) => (day === undefined ? 0 : monthOf(day)));
  // A line of months is short; one of years may be longer than its events are apart.
  const months = Array.from({ length: Math.min(to - from, 600) + 4 }, (_, by) => monthText(from + by));
  const years = Array.from({ length: Math.ceil((to - from) / 12) * 2 + 4 }, (_, by) =>
    monthText(from + by * 12).slice(0, 4),
  );
  return [...between, ...months, ...years];
}

function addDays(day, by) {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
