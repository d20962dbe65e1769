/**
 * When an event fell, as the timeline needs it: order, day or night, point or span.
 *
 * @example
 * eventTimeOf({ edtf: '2025-06-03/2025-06-04', night: true }).period // 'night'
 */
import { dayAfter } from '../provenance/calendar.ts';
import { compareText } from '../text/compare-text.ts';
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
 * Orders by the earliest day that the dates allow, so that what may have happened first stands first, and what must have
 * happened before a day stands before it. Where that day is the same, by the latest: what is known to the day stands
 * before the longer times it lies in. The night that begins on a day stands behind it.
 */
export function compareEventTimes(a: EventTime, b: EventTime): number {
  return (
    compareText(orderDay(a), orderDay(b)) ||
    compareText(latestOf(a), latestOf(b)) ||
    rankOf(a) - rankOf(b) ||
    compareText(a.key, b.key)
  );
}

/**
 * The day that an event is ordered by, `YYYY-MM-DD`: the first that its date allows. Of a date with an open beginning
 * it is the day before the last, for all that is known is what it came before.
 */
export function orderDay({ start, end }: EventTime): string {
  return start === '' ? dayAfter(end, -1) : start;
}

/** The first and the last day that these times name, which are in order; empty where there are none. */
export function coveredDays(times: readonly EventTime[]): readonly [first: string, last: string] {
  const [first] = times;
  const lasts = times.map((time) => (time.end === '' ? time.start : time.end)).sort(compareText);
  return [first === undefined ? '' : orderDay(first), lasts.at(-1) ?? ''];
}

/** An open end lies behind every day. */
function latestOf({ end }: EventTime): string {
  return end === '' ? '9999-12-31' : end;
}

/** A day stands before the night that begins on it, both before a longer time of doubtful ends. */
function rankOf({ period }: EventTime): number {
  return period === 'day' ? 0 : period === 'night' ? 1 : 2;
}
