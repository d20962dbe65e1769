/** The timeline in parts: by year, month or day, and within a day that is too full. */
import type { Dossier } from '../../provenance/dossier.ts';
import { oncePer } from '../../provenance/memoize.ts';
import { ownValue } from '../../provenance/own-value.ts';
import { words } from '../../interface/spoken.ts';
import { citationsOfPart, distinctPassages } from '../../views/cited.ts';
import { entriesOfKind, nameOf } from '../../views/entries.ts';
import { orderDay } from '../../views/event-time.ts';
import type { FacetSource, FacetValues } from '../../views/filter.ts';
import { fittingFilter, weightOf, type FittingFilter } from '../../views/fitting-filter.ts';
import { fits } from '../../views/parts.ts';
import { timelineEvents, type TimelineEvent } from '../../views/timeline.ts';
import { reportLines } from '../certainty.ts';
import { eventDate } from '../marked-date.ts';
import { timeLabels } from './labels.ts';
import { makeList, pageBytes, roomOfWhole, type List } from './list.ts';
import { sketchLink, sketchMarkLinks } from './sketch.ts';
import { pathOfPage } from '../../site-map/site-map.ts';

/** Bytes of the page without events and filter. */
const frameBytes = 5_150;
/** Bytes that the filter of a part may take. */
const filterBytes = 1_600;

/** Every event, oldest first. */
export const timelineList = oncePer((dossier: Dossier): List<TimelineEvent> => {
  const events = timelineEvents(dossier);
  const text = (event: TimelineEvent): string => sketchEvent(dossier, event);
  // The rules of a filter of thousands of events are many, and need not be weighed.
  const mayBeWhole = fits(events, { limit: roomOfWhole(frameBytes), text });
  const filter = mayBeWhole ? timelineFilter(dossier, events, 'whole') : undefined;
  const dayOf = (event: TimelineEvent | undefined): string => (event === undefined ? '' : orderDay(event.time));
  return makeList({
    name: words.sections.timeline.label,
    address: { base: pathOfPage('timeline') },
    items: events,
    frame: filter === undefined ? pageBytes : frameBytes + weightOf(filter),
    partFrame: frameBytes + filterBytes,
    text,
    levels: [
      ({ time }) => orderDay(time).slice(0, 4),
      ({ time }) => orderDay(time).slice(0, 7),
      ({ time }) => time.key,
    ],
    label: (parts) =>
      timeLabels(
        parts.map((part) => [dayOf(part[0]), dayOf(part.at(-1))]),
        dossier.config.language,
      ),
  });
});

/** The filter of a page of the timeline; a part has room for the most frequent choices only. */
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
    { name: '', label: words.lists.timeline.filter.certainty, labels: new Map(Object.entries(words.reports.filter)) },
  ];
  return fittingFilter(facets, events.map(filterValues), page === 'whole' ? Number.POSITIVE_INFINITY : filterBytes);
}

/** What an event is filtered by. */
export function filterValues({ entry, reported }: TimelineEvent): FacetValues {
  return [entry.data.places, [entry.data.type], [reported.by]];
}

/** An event with the date of its group, and its row in the picture. */
function sketchEvent(dossier: Dossier, event: TimelineEvent): string {
  const { entry, time, reported } = event;
  const { title, summary, type, places } = entry.data;
  const { eventTypes } = dossier.config;
  const day = eventDate(dossier, entry);
  const about = [
    ownValue(eventTypes, type) ?? type,
    places.map((place) => nameOf(dossier, 'place', place)).join(', '),
    ...reportLines(event),
  ];
  const marks = sketchMarkLinks(dossier, distinctPassages(citationsOfPart(entry, 'summary')));
  const keys = `${reported.by} place-${places.join(' place-')} type-${type}`;
  const row = `<li class="row ${keys}"> <p>${sketchLink(entry.url, title)} <span class="quiet">${day}</span></p> <svg class="bar" viewBox="0 0 4 1" preserveAspectRatio="none" aria-hidden="true"> <path class="within" fill="url(#fade)" d="M${time.start} .2H${time.end}v.6Hz"></path> </svg> </li>`;
  return `${row}<section id="${time.key}" class="${time.period}"><h2>${day}</h2><li class="it ${keys}"> <h3> ${sketchLink(entry.url, title)} </h3> <p>${summary}${marks}</p> <p class="quiet">${about.join(' · ')}</p> </li>`;
}
