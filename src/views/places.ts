/** Places with what is computed about them. */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import type { FactStatus } from '../provenance/fact.ts';
import { namesAny } from '../provenance/known-names.ts';
import { oncePer } from '../provenance/memoize.ts';
import { citationsOfPart } from './cited.ts';
import { combineStatus } from './combined-status.ts';
import { entriesOfKind } from './entries.ts';
import { maybeSameAs } from './maybe-same.ts';

/** One place. */
export interface ShownPlace {
  readonly entry: EntryOf<'place'>;
  readonly status: FactStatus;
  /** Ids of the sources that name it, in the order cited. */
  readonly sources: readonly string[];
  /** Places that it may be under another name. */
  readonly same: readonly EntryOf<'place'>[];
}

/** Every place; `differ` where the sources leave open whether it is one with another. */
export const shownPlaces = oncePer((dossier: Dossier): readonly ShownPlace[] =>
  entriesOfKind(dossier, 'place').map((entry) => {
    const sources = sourcesNaming(entry);
    const same = maybeSameAs(dossier, entry).filter((other) => other.kind === 'place');
    return { entry, status: same.length > 0 ? 'differ' : combineStatus(sources.length, []), sources, same };
  }),
);

/**
 * The sources that name a place: those with a passage that the summary of its entry rests on, as evidence, and that has
 * its name or an alias. A source that is cited to say that it does not name the place is none of them.
 */
function sourcesNaming(entry: EntryOf<'place'>): readonly string[] {
  const names = [entry.data.name, ...entry.data.aliases];
  const naming = citationsOfPart(entry, 'summary')
    .flatMap(({ parts }) => parts)
    .filter(({ selector }) => (selector.as ?? 'evidence') === 'evidence')
    .flatMap(({ passages }) => passages)
    .filter(({ exact }) => namesAny(exact, names));
  return [...new Set(naming.map(({ source }) => source))];
}
