/**
 * The picture of a timeline: a lane for each type of event, a row for each event, a bar from the earliest to the latest
 * time at which it may have happened.
 *
 * What happened on these days stands in its lane. A type of which nothing happened within them is background and stands
 * apart, on a line of its own; so does each event that lies outside of them. Events that may have happened on nearly any
 * of the days are folded into one row, so that what is known is seen first.
 */
import type { TimelineEvent } from './timeline.ts';
import { dayScale, placeOn, wholeScale, type TimeScale, type TimeSpan } from './time-scale.ts';

/** One event and where its bar lies. */
export interface TimeRow {
  readonly event: TimelineEvent;
  /** Nothing where a date has no end within the line. */
  readonly bar: TimeBar | undefined;
}

/** A bar on a line of time. */
export interface TimeBar extends TimeSpan {
  /** `moment`: one day or night. `within`: a longer time, within which it happened or through which it lasted. */
  readonly shape: 'moment' | 'within';
  /** The sources state the date; otherwise it is derived. */
  readonly isStated: boolean;
}

/** The events of one type. */
export interface TimeLane {
  /** A key of the dossier's types of event. */
  readonly type: string;
  readonly rows: readonly TimeRow[];
  /** Derived dates that leave most of the line open. */
  readonly folded: readonly TimeRow[];
}

/** The lanes, and apart from them what lies around. */
export interface TimePicture {
  readonly scale: TimeScale;
  readonly lanes: readonly TimeLane[];
  readonly around: { readonly scale: TimeScale; readonly rows: readonly TimeRow[] } | undefined;
}

/** A derived date that leaves more than this share of the line open is folded. */
const wideShare = 0.5;

/** The picture of events in their order, lanes in the order of `types`; none where all fell on one day. */
export function timePicture(events: readonly TimelineEvent[], types: readonly string[]): TimePicture | undefined {
  const times = events.map(({ time }) => time);
  const scale = dayScale(times) ?? wholeScale(times);
  if (scale === undefined) return undefined;
  const byType = Map.groupBy(events, ({ entry }) => entry.data.type);
  const ordered = [
    ...types.filter((type) => byType.has(type)),
    ...[...byType.keys()].filter((type) => !types.includes(type)),
  ];
  const inside = ordered.filter((type) => byType.get(type)?.some((event) => isWithin(scale, event)) === true);
  const lanes = inside.map((type) => laneOf(type, rowsOf(scale, byType.get(type) ?? []), scale.cells));
  const shown = new Set(lanes.flatMap(({ rows, folded }) => [...rows, ...folded].map(({ event }) => event)));
  const rest = events.filter((event) => !shown.has(event));
  const restScale = wholeScale([...rest.map(({ time }) => time), ...times.filter(({ period }) => period !== 'span')]);
  const around =
    rest.length === 0
      ? undefined
      : { scale: restScale ?? scale, rows: rest.map((event) => ({ event, bar: barOf(restScale ?? scale, event) })) };
  return { scale, lanes, around };
}

/** The bar of an event; none where its time does not meet the line. */
export function barOf(scale: TimeScale, { time, entry }: TimelineEvent): TimeBar | undefined {
  const span = placeOn(scale, time);
  if (span === undefined) return undefined;
  const shape = time.period === 'span' ? 'within' : 'moment';
  return { ...span, shape, isStated: entry.data.date.basis === 'stated' && !time.approximate };
}

function isWithin(scale: TimeScale, event: TimelineEvent): boolean {
  const bar = barOf(scale, event);
  return bar !== undefined && !bar.isOpenLeft && !bar.isOpenRight;
}

function rowsOf(scale: TimeScale, events: readonly TimelineEvent[]): readonly TimeRow[] {
  return events.flatMap((event) => {
    const bar = barOf(scale, event);
    return bar === undefined ? [] : [{ event, bar }];
  });
}

function laneOf(type: string, rows: readonly TimeRow[], cells: number): TimeLane {
  const wide = rows.filter(
    ({ bar }) => bar !== undefined && !bar.isStated && bar.shape === 'within' && bar.to - bar.from > cells * wideShare,
  );
  // A single one is as short as the row that would hold it.
  if (wide.length < 2) return { type, rows, folded: [] };
  return { type, rows: rows.filter((row) => !wide.includes(row)), folded: wide };
}
