/** Dates of EDTF as texts mention them, and mentions that give no more than a decade or a year. */
import type { Lexicon } from '../language/lexicon.ts';
import type { DateParts } from '../mentions/date-parts.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { dayAfter, daysBetween } from './calendar.ts';
import { edtfOf, edtfText, endsOf, parseEdtf, type Edtf, type EdtfDate } from './edtf.ts';

/** A date of EDTF as a text may say it: without the weekday that follows from it. */
export function partsOf({ decade, year, season, month, day }: EdtfDate): DateParts {
  return { decade, year, season, month, day };
}

/** Decades that `text` tells: "the 1990s", and "the ’90s", which may be of this century or the last. */
export function findDecades(text: string, lexicon: Lexicon): readonly DateParts[] {
  return readNumbers(text, lexicon)
    .filter(({ kind }) => kind === 'decade')
    .flatMap(({ value }) => (value < 100 ? [1900 + value, 2000 + value] : [value]))
    .map((decade) => ({ decade }));
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

/** Every day from the first to the last of an EDTF date or interval; what is coarser as itself. */
export function datesOfEdtf(edtf: string): readonly DateParts[] {
  const date = edtfOf(edtf);
  const ends = endsOf(date);
  if (ends.some(({ precision }) => precision !== 'day')) return ends;
  const days: EdtfDate[] = [];
  const [first, last = first] = ends;
  if (first === undefined || last === undefined) return [];
  const count = Math.min(daysBetween(first.text, last.text) + 1, mostDays);
  for (let behind = 0; behind < count; behind += 1) days.push(...endsOf(edtfOf(dayAfter(first.text, behind))));
  return days;
}

/** Those of the dates that give a year or a decade; a text may also hold days that no calendar has. */
export function withYear(dates: readonly DateParts[]): Edtf[] {
  return dates.flatMap((date) => {
    const written = writtenOf(date);
    const parsed = written === undefined ? undefined : parseEdtf(written);
    return parsed?.kind === 'date' ? [parsed.date] : [];
  });
}

function writtenOf({ decade, year, ...rest }: DateParts): string | undefined {
  if (year !== undefined) return edtfText({ year, ...rest });
  return decade === undefined ? undefined : `${edtfText({ year: decade }).slice(0, -1)}X`;
}
