/** What happened where as CSV: the rows of the table of the overview, one for each place and event. */
import { outsideBounds } from '../provenance/date-bounds.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { sourcesInOrder } from '../provenance/dossier-index.ts';
import { csvOf } from './csv.ts';
import { incidentsByPlace } from './incidents.ts';
import { shownPlaces } from './places.ts';

const columns = [
  'place',
  'latitude',
  'longitude',
  'coordinatesFrom',
  'event',
  'date',
  'when',
  'inferred',
  'reportedBy',
  'placeNamedBy',
  'url',
] as const;

/**
 * `coordinatesFrom` says how far the coordinates are known, and by whom. `date` is EDTF, `when` the same in words; `inferred` says `yes` where it rests on a date from outside the archive.
 * `reportedBy` names who reports the event, `placeNamedBy` who names the place, in the order of the sources; `url` is the path of the event's page.
 */
export function incidentCsv(dossier: Dossier): string {
  const namesOf = (ids: readonly string[]) =>
    sourcesInOrder(dossier)(ids)
      .map(({ record }) => record.name)
      .join('; ');
  const shown = new Map(shownPlaces(dossier).map((place) => [place.entry.id, place]));
  const rows = incidentsByPlace(dossier).flatMap(({ places, events }) =>
    events.flatMap(({ entry, reported }) =>
      places
        .filter(({ slug }) => entry.data.places.includes(slug))
        .map(({ id, data }) => ({
          place: data.name,
          latitude: data.coordinates?.latitude ?? '',
          longitude: data.coordinates?.longitude ?? '',
          coordinatesFrom: data.coordinates?.from ?? '',
          event: entry.data.title,
          date: entry.data.date.edtf,
          when: entry.data.date.label ?? '',
          inferred: outsideBounds(dossier, entry).length > 0 ? 'yes' : '',
          reportedBy: namesOf(reported.sources),
          placeNamedBy: namesOf(shown.get(id)?.reported.sources ?? []),
          url: entry.url,
        })),
    ),
  );
  return csvOf(columns, rows);
}
