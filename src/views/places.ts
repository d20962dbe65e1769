/** Places with what is computed about them. */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import type { FactStatus } from '../provenance/fact.ts';
import { oncePer } from '../provenance/memoize.ts';
import { countWitnesses, originGroups } from '../provenance/witness.ts';
import { evidenceSources } from './cited.ts';
import { combineStatus } from './combined-status.ts';
import { entriesOfKind } from './entries.ts';

/** One place. */
export interface ShownPlace {
  readonly entry: EntryOf<'place'>;
  readonly status: FactStatus;
  /** Ids of the sources that its entry rests on. */
  readonly sources: readonly string[];
  /** Independent witnesses among them. */
  readonly witnesses: number;
}

/** Every place; `differ` where the sources leave open whether it is one with another. */
export const shownPlaces = oncePer((dossier: Dossier): readonly ShownPlace[] => {
  const places = entriesOfKind(dossier, 'place');
  const doubted = new Set(
    places.flatMap((place) => (place.data.maybeSameAs.length > 0 ? [place.slug, ...place.data.maybeSameAs] : [])),
  );
  return places.map((entry) => {
    const sources = evidenceSources(entry.citations);
    const witnesses = countWitnesses(sources, originGroups(dossier.sources));
    return { entry, status: doubted.has(entry.slug) ? 'differ' : combineStatus(witnesses, []), sources, witnesses };
  });
});
