/** What happened where, for the overview: as many rows as it has room for beside its text. */
import { words } from '../../interface/spoken.ts';
import { citationsOfPart, distinctPassages } from '../../views/cited.ts';
import { entryOfKind } from '../../views/entries.ts';
import { incidentsByPlace } from '../../views/incidents.ts';
import type { TimelineEvent } from '../../views/timeline.ts';
import { weighAlone } from '../../views/weight.ts';
import type { Dossier } from '../../provenance/dossier.ts';
import type { EntryOf } from '../../provenance/entry.ts';
import { oncePer } from '../../text/memoize.ts';
import type { Passage } from '../../provenance/passage.ts';
import { pathOfPage } from '../../site-map/site-map.ts';
import { evidenceOf } from '../evidence.ts';
import { eventDate } from '../marked-date.ts';
import { makeList, type List } from './list.ts';
import { sketchEvidence, sketchLink, sketchMarks } from './sketch.ts';

/** One event under the name of its place. */
export interface IncidentRow {
  /** One place, or several that may be one. */
  readonly places: readonly EntryOf<'place'>[];
  readonly event: TimelineEvent;
  /** Who says so, each with the passages that say it. */
  readonly reports: readonly { readonly source: EntryOf<'source'>; readonly passages: readonly Passage[] }[];
}

/** Every row. */
export const incidentRows = oncePer((dossier: Dossier): readonly IncidentRow[] =>
  incidentsByPlace(dossier).flatMap(({ places, events }) =>
    events.map((event) => {
      const passages = distinctPassages(citationsOfPart(event.entry, 'title'));
      const reports = event.reported.sources.flatMap((id) => {
        const source = entryOfKind(dossier, 'source', id);
        return source === 'none' ? [] : [{ source, passages: passages.filter((passage) => passage.source === id) }];
      });
      return { places, event, reports };
    }),
  ),
);

/** Bytes of the overview without its text and its table. */
const frameBytes = 5_100;

/** The rows as a list; what finds no room on the overview stands on the pages of places and of the timeline. */
export const incidentList = oncePer((dossier: Dossier): List<IncidentRow> => {
  const page = entryOfKind(dossier, 'page', 'overview');
  const text = page === 'none' ? '' : page.statements.map((statement) => statement.text).join(' ');
  const evidence = page === 'none' ? [] : evidenceOf(dossier, { entries: [page] });
  return makeList(dossier, {
    name: words.sections.places.label,
    address: { base: pathOfPage('places') },
    items: incidentRows(dossier),
    frame: frameBytes + weighAlone(text + sketchEvidence(dossier, evidence, page === 'none' ? undefined : page)),
    text: (row) => sketchRow(dossier, row),
    passages: ({ reports }) => reports.flatMap(({ passages }) => passages),
  });
});

function sketchRow(dossier: Dossier, { places, event, reports }: IncidentRow): string {
  const passages = reports.flatMap((report) => report.passages);
  const names = places.map(({ url, data }) => sketchLink(url, data.name));
  return `<tr> <th scope="row">${names.join(' ')}</th> <td>${sketchLink(event.entry.url, event.entry.data.title)}</td> <td>${eventDate(dossier, event.entry)}</td> <td>${sketchMarks(dossier, passages)}</td> </tr>`;
}
