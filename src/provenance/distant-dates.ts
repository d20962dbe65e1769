/**
 * Dates that lie as far from another as a text tells: "2022" on "two years ago" of a report of 2024, "1994" on "opened in 1974 and
 * closed twenty years later". In which direction is for an editor to read.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readAmounts, unitOfTime } from '../mentions/amounts.ts';
import { monthsOfYear, type DateParts } from '../mentions/date-parts.ts';
import { dayAfter, dayText, weekdayOf } from './calendar.ts';

/** The dates that lie before or behind one of `bases`, by a span of time that `text` tells; as fine as the span. */
export function distantFrom(bases: readonly DateParts[], text: string, lexicon: Lexicon): DateParts[] {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((span) => unitOfTime(span, lexicon));
  if (year === undefined || month === undefined || day === undefined) return [];
  return readAmounts(text, lexicon).flatMap(({ dimension, value, unit, isPart }) => {
    const moved = [year, month, day].find(({ factor }) => factor <= unit);
    const many = Math.round(value / (moved?.factor ?? 1));
    if (moved === undefined || isPart || dimension !== year.dimension) return [];
    return bases.flatMap((base) =>
      [-many, many].flatMap((step) =>
        moved === year ? yearFrom(base, step) : moved === month ? monthFrom(base, step) : dayFrom(base, step),
      ),
    );
  });
}

const yearFrom = ({ year }: DateParts, step: number): DateParts[] =>
  year === undefined ? [] : [{ year: year + step }];

/** The month that lies `step` months behind that of a date; none where it has none. */
export function monthFrom({ year, month }: DateParts, step: number): DateParts[] {
  if (year === undefined || month === undefined) return [];
  const months = year * monthsOfYear + month - 1 + step;
  return [{ year: Math.floor(months / monthsOfYear), month: (months % monthsOfYear) + 1 }];
}

const dayFrom = ({ year, month, day }: DateParts, step: number): DateParts[] =>
  year === undefined || month === undefined || day === undefined ? [] : [dayOf(dayText(year, month, day), step)];

/** The day that lies `behind` another, with its weekday. */
export function dayOf(day: string, behind: number): DateParts {
  const text = dayAfter(day, behind);
  const [year, month, ofMonth] = text.split('-').map(Number);
  return { year, month, day: ofMonth, weekday: weekdayOf(text) };
}
