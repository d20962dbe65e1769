/** Places with what is computed about them. */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { oncePer } from '../provenance/memoize.ts';
import { evidenceSources } from './cited.ts';
import { entriesOfKind } from './entries.ts';
import { reportedBy, type Reported } from './reported.ts';

/** One place. */
export interface ShownPlace {
  readonly entry: EntryOf<'place'>;
  /** Who names it. */
  readonly reported: Reported;
  /** Whether the sources leave open whether it is one with another. */
  readonly isDoubtful: boolean;
}

/** Every place. */
export const shownPlaces = oncePer((dossier: Dossier): readonly ShownPlace[] => {
  const places = entriesOfKind(dossier, 'place');
  const doubted = new Set(
    places.flatMap((place) => (place.data.maybeSameAs.length > 0 ? [place.slug, ...place.data.maybeSameAs] : [])),
  );
  return places.map((entry) => ({
    entry,
    reported: reportedBy(dossier, evidenceSources(entry.citations)),
    isDoubtful: doubted.has(entry.slug),
  }));
});

/** The mark of a place: dashed where it may be another under a second name. */
export type PlaceLine = Reported['by'] | 'maybe';

/** How a place is marked on maps and in lists. */
export function placeLine({ reported, isDoubtful }: Pick<ShownPlace, 'reported' | 'isDoubtful'>): PlaceLine {
  return isDoubtful ? 'maybe' : reported.by;
}
