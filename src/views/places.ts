/** Places with what is computed about them. */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { namesAlone, namesOf } from '../provenance/known-names.ts';
import { oncePer } from '../text/memoize.ts';
import { citationsOfPart } from './cited.ts';
import { entriesOfKind } from './entries.ts';
import { maybeSameAs } from './maybe-same.ts';
import type { SignShape } from '../provenance/entries/sign-shapes.ts';
import { reportedBy, type Reported } from './reported.ts';
import { eventsByPlace } from './timeline.ts';

/** One place. */
export interface ShownPlace {
  readonly entry: EntryOf<'place'>;
  /** Who names it. */
  readonly reported: Reported;
  /** Places that it may be under another name. */
  readonly same: readonly EntryOf<'place'>[];
  /** What happened there, as the map shows it, in the order of the dossier. */
  readonly signs: readonly PlaceSign[];
}

/** What happened at a place, and who reports it. */
export interface PlaceSign {
  readonly label: string;
  readonly shape: SignShape;
  readonly reported: Reported;
  /** Where it happened if not here: places that this one may be, which all its events list too. */
  readonly orAt: readonly EntryOf<'place'>[];
}

/** Every place. */
export const shownPlaces = oncePer((dossier: Dossier): readonly ShownPlace[] =>
  entriesOfKind(dossier, 'place').map((entry) => {
    const same = maybeSameAs(dossier, entry).filter((other) => other.kind === 'place');
    return { entry, reported: reportedBy(dossier, sourcesNaming(entry)), same, signs: signsOf(dossier, entry, same) };
  }),
);

/** The mark of a place: dashed where it may be another under a second name. */
export type PlaceLine = Reported['by'] | 'maybe';

/** How a place is marked on maps and in lists. */
export function placeLine({ reported, same }: Pick<ShownPlace, 'reported' | 'same'>): PlaceLine {
  return same.length > 0 ? 'maybe' : reported.by;
}

/** The signs of the events that list the place: who reports one of them stands behind the sign. */
function signsOf(
  dossier: Dossier,
  { slug }: EntryOf<'place'>,
  same: readonly EntryOf<'place'>[],
): readonly PlaceSign[] {
  const events = eventsByPlace(dossier).get(slug) ?? [];
  return Object.entries(dossier.config.signs).flatMap(([id, { label, shape }]) => {
    const own = events.filter(({ entry }) => entry.data.sign === id);
    const sources = own.flatMap(({ reported }) => reported.sources);
    const orAt = same.filter((other) => own.every(({ entry }) => entry.data.places.includes(other.slug)));
    return sources.length === 0 ? [] : [{ label, shape, reported: reportedBy(dossier, sources), orAt }];
  });
}

/**
 * The sources that name a place: those with a passage that the summary of its entry rests on, as evidence, and that has
 * its name or an alias, by itself: `Marelo` is not named by `Porto-Marelo`, unless the entry says that this is the same.
 * A source that is cited to say that it does not name the place is none of them.
 */
function sourcesNaming(entry: EntryOf<'place'>): readonly string[] {
  const names = namesOf(entry);
  const naming = citationsOfPart(entry, 'summary')
    .flatMap(({ parts }) => parts)
    .filter(({ selector }) => (selector.as ?? 'evidence') === 'evidence')
    .flatMap(({ passages }) => passages)
    .filter(({ exact }) => namesAlone(exact, names));
  return [...new Set(naming.map(({ source }) => source))];
}
