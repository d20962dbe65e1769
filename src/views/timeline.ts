/**
 * The timeline: events in the order of time, grouped by day, night or longer span.
 */
import { compareText } from '../text/compare-text.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import type { Fact } from '../provenance/fact.ts';
import { oncePer } from '../text/memoize.ts';
import { citationsOfPart, evidenceSources } from './cited.ts';
import { entriesOfKind } from './entries.ts';
import { reportedBy, type Reported } from './reported.ts';
import { compareEventTimes, eventTimeOf, type EventTime } from './event-time.ts';
import { dayScale } from './time-scale.ts';

/** One event with what is computed about it. */
export interface TimelineEvent {
  readonly entry: EntryOf<'event'>;
  readonly time: EventTime;
  /** Who reports that it happened. */
  readonly reported: Reported;
  /** Facts that it turns on and of which reports contradict each other. */
  readonly contradicted: readonly Fact[];
}

/** Events of one day, night or span. */
export interface TimelineGroup {
  readonly time: EventTime;
  /** The date as its events give it: the label that all of them have, nothing where they have several or one has none. */
  readonly label: string | undefined;
  readonly events: readonly TimelineEvent[];
}

/**
 * One event with who reports it, from its own evidence: a source that is cited for what it does not say does not count,
 * and that reports differ on a detail says nothing of whether it happened.
 */
function timelineEventOf(dossier: Dossier, entry: EntryOf<'event'>): TimelineEvent {
  const { reportedBy: declared, date, facts } = entry.data;
  const summary = citationsOfPart(entry, 'summary');
  const sources = declared ?? evidenceSources(summary.length > 0 ? summary : entry.citations);
  return {
    entry,
    time: eventTimeOf(date),
    reported: reportedBy(dossier, sources),
    contradicted: facts
      .flatMap((id) => dossier.facts.get(id) ?? [])
      .filter(({ relation }) => relation === 'contradict'),
  };
}

/**
 * Every event, by the earliest time that its date allows; within one time by its `order`, those without one last.
 */
export const timelineEvents = oncePer((dossier: Dossier): readonly TimelineEvent[] =>
  entriesOfKind(dossier, 'event')
    .map((entry) => timelineEventOf(dossier, entry))
    .sort(
      (a, b) => compareEventTimes(a.time, b.time) || orderOf(a) - orderOf(b) || compareText(a.entry.slug, b.entry.slug),
    ),
);

function orderOf({ entry }: TimelineEvent): number {
  return entry.data.date.order ?? Number.MAX_SAFE_INTEGER;
}

/** The events that turn on each fact, by its id, oldest first. */
export const eventsByFact = oncePer((dossier: Dossier) => eventsBy(dossier, ({ data }) => data.facts));

/** The events that refer to each actor, by its slug, oldest first. */
export const eventsByActor = oncePer((dossier: Dossier) => eventsBy(dossier, ({ data }) => data.actors));

/** The events that refer to each place, by its slug, oldest first. */
export const eventsByPlace = oncePer((dossier: Dossier) => eventsBy(dossier, ({ data }) => data.places));

function eventsBy(
  dossier: Dossier,
  keysOf: (entry: EntryOf<'event'>) => readonly string[],
): ReadonlyMap<string, readonly TimelineEvent[]> {
  const found = new Map<string, TimelineEvent[]>();
  for (const event of timelineEvents(dossier))
    for (const key of new Set(keysOf(event.entry))) {
      const events = found.get(key) ?? [];
      events.push(event);
      found.set(key, events);
    }
  return found;
}

/** The line of the days and nights of all events, where one has room for them. */
export const timelineScale = oncePer((dossier: Dossier) => dayScale(timelineEvents(dossier).map(({ time }) => time)));

/** Events in order, one group for each day, night or span. */
export function groupByTime(events: readonly TimelineEvent[]): readonly TimelineGroup[] {
  const groups = Map.groupBy(events, ({ time }) => time.key);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ time: first.time, label: commonLabel(group), events: group }];
  });
}

/** The label of one event, a time of day in it, may not stand over others. */
function commonLabel(events: readonly TimelineEvent[]): string | undefined {
  const labels = new Set(events.map(({ entry }) => entry.data.date.label));
  return labels.size === 1 ? [...labels][0] : undefined;
}

/** The id of a group on the timeline's page: `night-2025-06-03-2025-06-04`. */
export function groupId(group: TimelineGroup): string {
  return group.time.key.replace(/[^a-z0-9]+/giu, '-');
}
