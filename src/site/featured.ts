/** What the overview puts forward; the schema lets an editor name no more than one page has room for. */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import type { Fact } from '../provenance/fact.ts';
import { oncePer } from '../provenance/memoize.ts';
import { entriesOfKind } from '../views/entries.ts';
import { eventsInOrder, type TimelineEvent } from '../views/timeline.ts';
import { entriesNamed } from './entries.ts';

/** Entries put forward, in the order named; those that do not exist are left out, and the checks report them. */
export interface Featured {
  readonly figures: readonly EntryOf<'figure'>[];
  /** In the order of time, whatever the order named. */
  readonly events: readonly TimelineEvent[];
  readonly quotes: readonly EntryOf<'quote'>[];
  /** One beside a map, which takes their room. */
  readonly questions: readonly Fact[];
  /** Places of the small map: all that have coordinates, or none where they are too many for it. */
  readonly places: readonly EntryOf<'place'>[];
}

/** More places than these cannot be told apart on the small map. */
const mostPlaces = 24;

/** What the overview shows beside its own text. */
export const featuredOf = oncePer((dossier: Dossier): Featured => {
  const { featured } = dossier.config;
  const located = entriesOfKind(dossier, 'place').filter(({ data }) => data.coordinates !== undefined);
  const places = located.length > mostPlaces ? [] : located;
  return {
    figures: entriesNamed(dossier, 'figure', featured.figures),
    events: eventsInOrder(dossier)(entriesNamed(dossier, 'event', featured.events).map(({ id }) => id)),
    quotes: entriesNamed(dossier, 'quote', featured.quotes),
    questions: featured.questions.flatMap((id) => dossier.facts.get(id) ?? []).slice(0, places.length > 0 ? 1 : 3),
    places,
  };
});
