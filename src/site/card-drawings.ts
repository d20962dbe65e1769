/** What stands beside the words of a picture for previews: where it happened, when, or how much. */
import { renderCells } from '../charts/cells.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry, EntryOf } from '../provenance/entry.ts';
import { entriesNamed, entriesOfKind } from '../views/entries.ts';
import { cellsDataOf } from '../views/figure-chart-data.ts';
import { timelineEvents } from '../views/timeline.ts';
import { figureDrawing } from './figure-drawing.ts';
import { href } from './href.ts';
import { partOf } from './lists/list.ts';
import { placeList } from './lists/names-lists.ts';
import { drawnEvents, timelineList } from './lists/timeline-list.ts';
import { signsOnly } from './shown-map.ts';
import { shownTime } from './shown-time.ts';
import { timeDrawing } from './time-drawing.ts';

/** An SVG element that takes its colours from a page; nothing where a page has none that is large enough. */
export type CardDrawing = (dossier: Dossier) => Promise<string | undefined>;

/** The drawings of sections: where and when it happened, and the first figure in squares. */
export const sectionDrawings: Readonly<Record<string, CardDrawing>> = {
  overview: (dossier) => mapOf(dossier),
  timeline: (dossier) => timeOf(dossier),
  places: (dossier) => mapOf(dossier),
  figures: (dossier) => Promise.resolve(squaresOf(dossier, entriesOfKind(dossier, 'figure'))),
};

/** The drawing of an entry: its own sign, bar or chart, among the others where these are drawn too. */
export async function entryDrawing(dossier: Dossier, entry: Entry): Promise<string | undefined> {
  switch (entry.kind) {
    case 'event':
      return timeOf(dossier, entry);
    case 'place':
      return entry.data.coordinates === undefined ? undefined : mapOf(dossier, entry);
    case 'figure':
      // Squares are as tall as they are wide; bars are larger where they have little width.
      return squaresOf(dossier, [entry]) ?? (await figureDrawing(dossier, entry))?.narrow;
    case 'chapter':
      return squaresOf(dossier, entriesNamed(dossier, 'figure', entry.data.figures));
    default:
      return undefined;
  }
}

/** The map of the places on the first page of their list, one of them set off; nothing where fewer than two can be shown. */
async function mapOf(dossier: Dossier, own?: EntryOf<'place'>): Promise<string | undefined> {
  return signsOnly(dossier, partOf(placeList(dossier)).items, own?.slug);
}

/** The days and nights that the first page of the timeline draws; for an event, those of all, with its own bar set off. */
function timeOf(dossier: Dossier, own?: EntryOf<'event'>): Promise<string | undefined> {
  const events = own === undefined ? drawnEvents(dossier, partOf(timelineList(dossier))) : timelineEvents(dossier);
  const picture = shownTime(dossier, events, () => []);
  return Promise.resolve(picture && timeDrawing(picture, own && href(own.url)));
}

/** The drawing of the first figure that is drawn in squares, as tall as it is wide. */
function squaresOf(dossier: Dossier, figures: readonly EntryOf<'figure'>[]): string | undefined {
  for (const figure of figures) {
    const cells = cellsDataOf(dossier, figure);
    if (cells !== undefined) return renderCells(cells).wide;
  }
  return undefined;
}
