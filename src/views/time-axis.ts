/**
 * The axis of the timeline: days and nights from left to right, and for each event a line as long as the time in which
 * it may have happened. A date that is known to the day is short, one that nobody gives runs across.
 */
import { dayAfter } from '../provenance/calendar.ts';
import type { ReportedBy } from './reported.ts';
import { stripSpanOf, type DayWindow } from './day-strip.ts';
import type { TimelineEvent, TimelineGroup } from './timeline.ts';

/** The lines of one group of events: they lie at the same place, one below the other. */
export interface AxisRow {
  readonly group: TimelineGroup;
  /** One line for each event; the height of the drawing. */
  readonly count: number;
  /** SVG paths, in half days from the left and lines from the top; only statuses that occur. */
  readonly lines: readonly { readonly status: ReportedBy; readonly path: string }[];
}

const order: readonly ReportedBy[] = ['agreed', 'single'];

/** The groups that meet the window, in their order. */
export function axisRows(groups: readonly TimelineGroup[], window: DayWindow): readonly AxisRow[] {
  return groups.flatMap((group) => {
    const span = stripSpanOf(group.time, window);
    if (span === undefined) return [];
    const sorted = group.events.toSorted((a, b) => rankOf(a) - rankOf(b));
    const lines = order.flatMap((status) => {
      const path = sorted
        .map((event, index) =>
          event.reported.by === status ? `M${String(span.from)} ${String(index)}.5h${String(span.to - span.from)}` : '',
        )
        .join('');
      return path === '' ? [] : [{ status, path }];
    });
    return [{ group, count: sorted.length, lines }];
  });
}

function rankOf(event: TimelineEvent): number {
  return order.indexOf(event.reported.by);
}

/** The days of the window as `YYYY-MM-DD`. */
export function daysOf(window: DayWindow): readonly string[] {
  return Array.from({ length: window.days }, (_, index) => dayAfter(window.first, index));
}

/** The id of a group on the timeline's page: `night-2025-06-03-2025-06-04`. */
export function groupId(group: TimelineGroup): string {
  return group.time.key.replace(/[^a-z0-9]+/giu, '-');
}
