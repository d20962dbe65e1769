/**
 * A strip of days and nights that shows where on it a day, a night or a span lies.
 *
 * Each day is two units wide: one of light, one of the night that follows.
 */
import { daysBetween } from '../provenance/calendar.ts';
import type { EventTime } from './event-time.ts';

/** The days that a strip shows. */
export interface DayWindow {
  /** First day, `YYYY-MM-DD`. */
  readonly first: string;
  /** Days, from 2 to `maxDays`. */
  readonly days: number;
}

/** Where on the strip a time lies, in units from the left. */
export interface StripSpan {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** It begins before the strip, or nobody knows when. */
  readonly isOpenLeft: boolean;
  /** It ends behind the strip, or nobody knows when. */
  readonly isOpenRight: boolean;
}

/** A strip of more days would have no room for a night on a narrow screen. */
const maxDays = 14;

/** The window that holds every day and night among `times`; none where they are fewer than two days or too far apart. */
export function dayWindowOf(times: readonly EventTime[]): DayWindow | undefined {
  const precise = times.filter((time) => time.period !== 'span');
  const first = precise.map((time) => time.start).toSorted()[0];
  const last = precise
    .map((time) => time.end)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return undefined;
  const days = daysBetween(first, last) + 1;
  return days < 2 || days > maxDays ? undefined : { first, days };
}

/** Where `time` lies on the strip; nowhere where they do not meet. */
export function stripSpanOf(time: EventTime, window: DayWindow): StripSpan | undefined {
  const width = window.days * 2;
  const start = time.start === '' ? -1 : daysBetween(window.first, time.start) * 2;
  const end = time.end === '' ? width + 1 : daysBetween(window.first, time.end) * 2 + 2;
  const isNight = time.period === 'night';
  const from = isNight ? start + 1 : start;
  const to = isNight ? start + 2 : end;
  if (to <= 0 || from >= width) return undefined;
  return { from: Math.max(0, from), to: Math.min(width, to), isOpenLeft: from < 0, isOpenRight: to > width };
}
