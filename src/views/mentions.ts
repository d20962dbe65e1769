/**
 * Everything the dossier says about an actor or a place: the entries that list it in their own `actors` and `places`, and
 * the words that an actor spoke. A note or a sentence that happens to name it makes no entry its.
 */
import type { Citation } from '../provenance/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { entriesByKind } from '../provenance/dossier-index.ts';
import type { Entry, EntryOf } from '../provenance/entry.ts';
import type { Fact } from '../provenance/fact.ts';
import { inOrder } from '../provenance/in-order.ts';
import { oncePer } from '../text/memoize.ts';
import { subjectsOf } from '../provenance/subjects.ts';
import { citationsOfPart } from './cited.ts';
import { eventsByActor, eventsByPlace, type TimelineEvent } from './timeline.ts';

/** Everything the dossier says about one actor or place. */
export interface Mentions {
  /** The same events, and as many, as the timeline shows where it is filtered by a place. */
  readonly events: readonly TimelineEvent[];
  /** Words that the actor spoke. */
  readonly spoken: readonly EntryOf<'quote'>[];
  /** Quotations of others that list it. */
  readonly quoted: readonly EntryOf<'quote'>[];
  /** Of figures and questions. */
  readonly facts: readonly Fact[];
  readonly chapters: readonly EntryOf<'chapter'>[];
  /** Other actors and places that one of its events lists too. */
  readonly related: readonly EntryOf<'actor' | 'place'>[];
}

/** Everything the dossier says about `subject`. */
export function mentionsOf(dossier: Dossier, subject: EntryOf<'actor'> | EntryOf<'place'>): Mentions {
  return mentionsIn(dossier)(subject);
}

const mentionsIn = oncePer((dossier: Dossier) =>
  oncePer((subject: EntryOf<'actor'> | EntryOf<'place'>) => findMentions(dossier, subject)),
);

function findMentions(dossier: Dossier, subject: EntryOf<'actor'> | EntryOf<'place'>): Mentions {
  const { entriesAbout, quotesBySpeaker, subjects } = subjectIndex(dossier);
  const entries = entriesAbout.get(subject.id) ?? [];
  const events = (subject.kind === 'actor' ? eventsByActor : eventsByPlace)(dossier).get(subject.slug) ?? [];
  const spoken = subject.kind === 'actor' ? (quotesBySpeaker.get(subject.slug) ?? []) : [];
  return {
    events,
    spoken,
    quoted: entries.filter((entry) => entry.kind === 'quote').filter((quote) => !spoken.includes(quote)),
    facts: entries
      .filter(({ kind }) => kind === 'figure' || kind === 'question')
      .flatMap(({ slug }) => dossier.facts.get(slug) ?? []),
    chapters: entries.filter((entry) => entry.kind === 'chapter'),
    related: subjects(events.flatMap(({ entry }) => subjectIds(entry)).filter((id) => id !== subject.id)),
  };
}

/** Ids of the entries of the actors and places that an entry lists. */
function subjectIds(entry: Entry): readonly string[] {
  const { actors, places } = subjectsOf(entry);
  return [...new Set([...actors.map((slug) => `actors/${slug}`), ...places.map((slug) => `places/${slug}`)])];
}

/** What belongs to each subject, looked up once for all of them. */
const subjectIndex = oncePer((dossier: Dossier) => {
  const { quote: quotes, actor: actors, place: places } = entriesByKind(dossier);
  const all: readonly EntryOf<'actor' | 'place'>[] = [...actors, ...places];
  const listed = [...dossier.entries.values()].flatMap((entry) => subjectIds(entry).map((id) => ({ id, entry })));
  return {
    /** Entries by the ids of the subjects that they list. */
    entriesAbout: new Map(
      [...Map.groupBy(listed, ({ id }) => id)].map(([id, members]) => [id, members.map(({ entry }) => entry)]),
    ),
    quotesBySpeaker: Map.groupBy(quotes, ({ data }) => data.speaker),
    /** Subjects picked by their ids, in the order of the dossier. */
    subjects: inOrder(all, ({ id }) => id),
  };
});

/** Citations behind the quotations among the mentions; all else is shown by title and carries none. */
export function citationsOfMentions({ spoken, quoted }: Mentions): readonly Citation[] {
  return [...spoken, ...quoted].flatMap((quote) => citationsOfPart(quote, 'variant'));
}
