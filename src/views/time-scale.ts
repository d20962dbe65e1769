/**
 * A line of time, cut into cells of equal width: days with their nights, months, or years.
 *
 * Positions are in cells from the left. A calendar day runs from midnight to midnight; a night from nine in the evening
 * to six in the morning, so that it lies across the line between two days, as it does in life.
 *
 * @example
 * placeOn(scale, eventTimeOf({ edtf: '2025-06-03/2025-06-04', night: true })) // { from: 0.875, to: 1.25, … }
 */
import { dayAfter, dayText, daysBetween, daysInMonth } from '../provenance/calendar.ts';
import type { EventTime } from './event-time.ts';

/** What a picture of time shows. */
export interface TimeScale {
  readonly cell: 'day' | 'month' | 'year';
  /** First day of the first cell, `YYYY-MM-DD`. */
  readonly first: string;
  /** A whole number of times `step`. */
  readonly cells: number;
  /** Cells from one label to the next: no more labels than a narrow screen has room for. */
  readonly step: number;
}

/** Where a time lies, in cells from the left. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  /** It may have begun before the picture does. */
  readonly isOpenLeft: boolean;
  /** It may have ended after the picture does. */
  readonly isOpenRight: boolean;
}

/** More days than these leave no room for a night on a narrow screen. */
const mostDays = 14;
const mostMonths = 18;
const mostLabels = 4;
/** From nine in the evening to six in the morning, in days. */
const [dusk, dawn] = [0.875, 0.25];

/** The days and nights of all events that are known to the day or the night, where they are few; nothing for other events. */
export function dayScale(times: readonly EventTime[]): TimeScale | undefined {
  const known = times.filter(({ period }) => period !== 'span');
  const [first, last] = firstAndLastDay(known);
  const days = first === undefined || last === undefined ? 0 : daysBetween(first, last) + 1;
  return first === undefined || days < 2 || days > mostDays ? undefined : scaleOf('day', first, days);
}

/** A line that holds all these times, as far as they have ends: in days, months or years. */
export function wholeScale(times: readonly EventTime[]): TimeScale | undefined {
  const [first, last] = firstAndLastDay(times);
  if (first === undefined || last === undefined || first === last) return undefined;
  const days = daysBetween(first, last) + 1;
  if (days <= mostDays) return scaleOf('day', first, days);
  const [from, to] = [monthOf(first), monthOf(last)];
  if (to - from < mostMonths) return scaleOf('month', `${first.slice(0, -2)}01`, to - from + 1);
  return scaleOf('year', dayText(yearOf(first), 1, 1), yearOf(last) - yearOf(first) + 1);
}

/** Where a time lies; nowhere where it does not meet the picture. */
export function placeOn(scale: TimeScale, time: EventTime): TimeSpan | undefined {
  const isNight = time.period === 'night' && scale.cell === 'day';
  const start = time.start === '' ? -1 : at(scale, time.start);
  const end = time.end === '' ? scale.cells + 1 : at(scale, dayAfter(time.end));
  const from = isNight ? start + dusk : start;
  const to = isNight ? start + 1 + dawn : end;
  if (to <= 0 || from >= scale.cells) return undefined;
  return {
    from: rounded(Math.max(0, from)),
    to: rounded(Math.min(scale.cells, to)),
    isOpenLeft: from < 0,
    isOpenRight: to > scale.cells,
  };
}

/** The nights of a line of days, in cells; none on a line of months or years. */
export function nightsOf({ cell, cells }: TimeScale): readonly Pick<TimeSpan, 'from' | 'to'>[] {
  if (cell !== 'day') return [];
  return Array.from({ length: cells + 1 }, (_, day) => ({
    from: Math.max(0, day - 1 + dusk),
    to: Math.min(cells, day + dawn),
  }));
}

/** The dates that stand below the line, as EDTF: the first of each `step` cells. */
export function labelsOf({ cell, first, cells, step }: TimeScale): readonly string[] {
  return Array.from({ length: cells / step }, (_, index) => {
    const cellsOn = index * step;
    if (cell === 'day') return dayAfter(first, cellsOn);
    if (cell === 'year') return dayText(yearOf(first) + cellsOn, 1, 1).slice(0, -6);
    const month = monthOf(first) + cellsOn;
    return dayText(Math.floor(month / 12), (month % 12) + 1, 1).slice(0, -3);
  });
}

function scaleOf(cell: TimeScale['cell'], first: string, count: number): TimeScale {
  const step = Math.ceil(count / mostLabels);
  return { cell, first, step, cells: Math.ceil(count / step) * step };
}

/** Where a day begins, in cells from the left of the line. */
function at({ cell, first }: TimeScale, day: string): number {
  if (cell === 'day') return daysBetween(first, day);
  const share = (Number(day.slice(-2)) - 1) / daysInMonth(yearOf(day), (monthOf(day) % 12) + 1);
  const months = monthOf(day) - monthOf(first) + share;
  return cell === 'month' ? months : months / 12;
}

function firstAndLastDay(times: readonly EventTime[]): readonly [first: string | undefined, last: string | undefined] {
  const days = times
    .flatMap(({ start, end }) => [start, end])
    .filter((day) => day !== '')
    .toSorted();
  return [days[0], days.at(-1)];
}

const yearOf = (day: string): number => Number(day.slice(0, -6));

/** Months since the year 0. */
const monthOf = (day: string): number => yearOf(day) * 12 + Number(day.slice(-5, -3)) - 1;

const rounded = (cells: number): number => Math.round(cells * 1000) / 1000;
