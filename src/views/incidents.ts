/**
 * What happened where: each place with the events of its own, for the table of the overview.
 *
 * An event is a place's own where it lists no other place. One that lists several tells of none of them in particular:
 * it stands for a place only where that has no event of its own. Places that may be one under two names share a row.
 */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { oncePer } from '../text/memoize.ts';
import { entriesOfKind } from './entries.ts';
import { maybeSameAs } from './maybe-same.ts';
import { eventsByPlace, type TimelineEvent } from './timeline.ts';

/** A place, or several that may be one, with what happened there. */
export interface IncidentsOfPlace {
  /** At least one, in the order of the dossier. */
  readonly places: readonly EntryOf<'place'>[];
  /** At least one, oldest first. */
  readonly events: readonly TimelineEvent[];
}

/** Every place where something happened, in the order of the dossier: events of the types that `incidents` names, or of all. */
export const incidentsByPlace = oncePer((dossier: Dossier): readonly IncidentsOfPlace[] => {
  const types = new Set(dossier.config.incidents);
  const seen = new Set<string>();
  return entriesOfKind(dossier, 'place').flatMap((place): readonly IncidentsOfPlace[] => {
    if (seen.has(place.slug)) return [];
    const places = oneUnderNames(dossier, place);
    const slugs = new Set(places.map(({ slug }) => slug));
    for (const slug of slugs) seen.add(slug);
    const all = [...new Set(places.flatMap(({ slug }) => eventsByPlace(dossier).get(slug) ?? []))].filter(
      ({ entry }) => types.size === 0 || types.has(entry.data.type),
    );
    const own = all.filter(({ entry }) => entry.data.places.every((slug) => slugs.has(slug)));
    const events = own.length > 0 ? own : all;
    return events.length === 0 ? [] : [{ places, events }];
  });
});

/** A place with all that may be the same, directly or by way of others. */
function oneUnderNames(dossier: Dossier, place: EntryOf<'place'>): readonly EntryOf<'place'>[] {
  const found = new Map([[place.slug, place]]);
  for (const known of found.values())
    for (const other of maybeSameAs(dossier, known))
      if (other.kind === 'place' && !found.has(other.slug)) found.set(other.slug, other);
  return entriesOfKind(dossier, 'place').filter(({ slug }) => found.has(slug));
}
