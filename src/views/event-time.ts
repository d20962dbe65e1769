/**
 * When an event fell, as the timeline needs it: order, day or night, point or span.
 *
 * @example
 * eventTimeOf({ edtf: '2025-06-03/2025-06-04', night: true }).period // 'night'
 */
import { compareText } from '../provenance/compare-text.ts';
import { edtfOf } from '../provenance/edtf.ts';

/** What is needed of an event's date. */
export interface DatedValue {
  /** EDTF. */
  readonly edtf: string;
  readonly night: boolean;
}

/** `day`: one calendar day. `night`: one night. `span`: the sources give no more than a longer time. */
export type Period = 'day' | 'night' | 'span';

/** Where an event stands on the timeline. */
export interface EventTime {
  /** Equal for events of the same day, night or span. */
  readonly key: string;
  readonly period: Period;
  /** First day that the date allows, `YYYY-MM-DD`; empty where it is open. */
  readonly start: string;
  /** Last day that the date allows, inclusive; empty where it is open. */
  readonly end: string;
  /** The sources give the date as approximate or uncertain (`~`, `?`, `%`). */
  readonly approximate: boolean;
}

/** Where a date stands on the timeline. */
export function eventTimeOf({ edtf, night }: DatedValue): EventTime {
  const { earliest, latest, isDoubtful } = edtfOf(edtf);
  const period: Period = night ? 'night' : earliest !== '' && earliest === latest ? 'day' : 'span';
  return { key: `${period}:${edtf}`, period, start: earliest, end: latest, approximate: isDoubtful };
}

/**
 * Orders by the last day that the dates allow, so that a span stands behind
 * the days and nights it may fall in: by then it had happened. The night
 * that ends on a day stands before it, the night that begins on it behind it;
 * among spans the shorter stands first.
 */
export function compareEventTimes(a: EventTime, b: EventTime): number {
  return (
    compareText(lastDay(a), lastDay(b)) ||
    rankOf(a) - rankOf(b) ||
    compareText(b.start, a.start) ||
    compareText(a.key, b.key)
  );
}

/** The day that an event is ordered by, `YYYY-MM-DD`: the last that its date allows; an open end is ordered by the beginning. */
export function lastDay(time: EventTime): string {
  return time.end === '' ? time.start : time.end;
}

function rankOf(time: EventTime): number {
  if (time.period === 'span') return 3;
  if (time.period === 'day') return 1;
  return time.start === time.end ? 2 : 0;
}
