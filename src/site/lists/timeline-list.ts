/** The timeline in parts: by year, month or day, and within a day that is too full. */
import type { Dossier } from '../../provenance/dossier.ts';
import { oncePer } from '../../text/memoize.ts';
import { ownValue } from '../../provenance/own-value.ts';
import { words } from '../../interface/spoken.ts';
import { citationsOfPart, distinctPassages } from '../../views/cited.ts';
import { entriesOfKind, nameOf } from '../../views/entries.ts';
import { coveredDays, orderDay } from '../../views/event-time.ts';
import type { FacetSource, FacetValues } from '../../views/filter.ts';
import { fittingFilter, weightOf, type FittingFilter } from '../../views/fitting-filter.ts';
import { fits } from '../../views/load.ts';
import { timePicture } from '../../views/time-picture.ts';
import { timelineEvents, type TimelineEvent } from '../../views/timeline.ts';
import { reportLines } from '../certainty.ts';
import { eventDate } from '../marked-date.ts';
import { weighAlone } from '../../views/weight.ts';
import { timeLabels } from './labels.ts';
import { makeList, type List, type ListPart } from './list.ts';
import { roomOfPart } from './room.ts';
import { sketchLink, sketchPartMarks } from './sketch.ts';
import { pathOfPage } from '../../site-map/site-map.ts';

/** The events in parts. */
export interface TimelineList extends List<TimelineEvent> {
  /**
   * Whether picture and filter show all events, alone on the first page where the list does not fit below them; those of
   * a dossier of very many stand on each part and show its own.
   */
  readonly drawsAll: boolean;
}

/** Bytes of the page without events and filter. */
const frameBytes = 5_200;
/** Bytes that the filter of a part may take. */
const filterBytes = 1_600;
/** Bytes that a picture of all events may take. */
const pictureBytes = 3_600;

/** Every event, oldest first. */
export const timelineList = oncePer((dossier: Dossier): TimelineList => {
  const events = timelineEvents(dossier);
  const drawsAll =
    timePicture(events, Object.keys(dossier.config.eventTypes)) !== undefined &&
    fits(events, { limit: pictureBytes, text: (event) => sketchRow(dossier, event) });
  const rows = drawsAll ? events.map((event) => sketchRow(dossier, event)).join('') : '';
  const picture = drawsAll ? weighAlone(rows) + weightOf(timelineFilter(dossier, events, 'whole')) : filterBytes;
  const list = makeList(dossier, {
    name: words.sections.timeline.label,
    address: { base: pathOfPage('timeline') },
    items: events,
    frame: frameBytes + picture,
    before: rows,
    cover: drawsAll ? { label: words.lists.timeline.cover, bytes: picture } : undefined,
    text: (event) => (drawsAll ? '' : sketchRow(dossier, event)) + sketchItem(dossier, event),
    passages: ({ entry }) => distinctPassages(citationsOfPart(entry, 'summary')),
    silent: ({ entry }) => citationsOfPart(entry, 'summary'),
    levels: [
      ({ time }) => orderDay(time).slice(0, 4),
      ({ time }) => orderDay(time).slice(0, 7),
      ({ time }) => time.key,
    ],
    label: (parts) =>
      timeLabels(
        parts.map((part) => coveredDays(part.map(({ time }) => time))),
        dossier.config.language,
      ),
  });
  return { ...list, drawsAll };
});

/** The events that picture and filter of a part show: none below a first page that shows all. */
export function drawnEvents(dossier: Dossier, { number, items }: ListPart<TimelineEvent>): readonly TimelineEvent[] {
  if (!timelineList(dossier).drawsAll) return items;
  return number === 1 ? timelineEvents(dossier) : [];
}

/** The filter of a page of the timeline; a part has room for the most frequent choices only, beside a picture of all there is more. */
export function timelineFilter(
  dossier: Dossier,
  events: readonly TimelineEvent[],
  page: 'whole' | 'part',
): FittingFilter {
  const facets: readonly FacetSource[] = [
    {
      name: 'place',
      label: words.lists.timeline.filter.place,
      labels: new Map(entriesOfKind(dossier, 'place').map((place) => [place.slug, place.data.name])),
    },
    {
      name: 'type',
      label: words.lists.timeline.filter.type,
      labels: new Map(Object.entries(dossier.config.eventTypes)),
    },
    {
      name: 'report',
      label: words.lists.timeline.filter.report,
      labels: new Map([...dossier.sources].map(([id, { record }]) => [id, record.name])),
    },
    { name: '', label: words.lists.timeline.filter.certainty, labels: new Map(Object.entries(words.reports.filter)) },
  ];
  return fittingFilter(
    facets,
    events.map(filterValues),
    page === 'whole' ? roomOfPart(frameBytes + pictureBytes) : filterBytes,
  );
}

/** What an event is filtered by. */
export function filterValues({ entry, reported }: TimelineEvent): FacetValues {
  return [entry.data.places, [entry.data.type], reported.sources, [reported.by]];
}

/** Classes by which the filter knows an event. */
function keysOf({ entry, reported }: TimelineEvent): string {
  const { type, places } = entry.data;
  return `${reported.by} place-${places.join(' place-')} type-${type} report-${reported.sources.join(' report-')}`;
}

/** An event's row in the picture. */
function sketchRow(dossier: Dossier, event: TimelineEvent): string {
  const { entry, time } = event;
  return `<li class="row ${keysOf(event)}"> <p>${sketchLink(entry.url, entry.data.title)} <span class="quiet">${eventDate(dossier, entry)}</span></p> <svg class="bar" viewBox="0 0 4 1" preserveAspectRatio="none" aria-hidden="true"> <path class="within" fill="url(#fade)" d="M${time.start} .2H${time.end}v.6Hz"></path> </svg> </li>`;
}

/** An event in the list with the date of its group. */
function sketchItem(dossier: Dossier, event: TimelineEvent): string {
  const { entry, time } = event;
  const { title, summary, type, places } = entry.data;
  const { eventTypes } = dossier.config;
  const about = [
    ownValue(eventTypes, type) ?? type,
    places.map((place) => nameOf(dossier, 'place', place)).join(', '),
    ...reportLines(event),
  ];
  const marks = sketchPartMarks(dossier, entry, 'summary');
  return `<section id="${time.key}" class="${time.period}"><h2>${eventDate(dossier, entry)}</h2><li class="it ${keysOf(event)}"> <h3> ${sketchLink(entry.url, title)} </h3> <p>${summary}${marks}</p> <p class="quiet">${about.join(' · ')}</p> </li>`;
}
