/**
 * Everything the dossier says about an actor or a place: the entries that
 * refer to it by id, and the sentences that name it.
 */
import type { Citation } from '../provenance/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { entriesByKind } from '../provenance/dossier-index.ts';
import type { Entry, EntryOf } from '../provenance/entry.ts';
import type { Fact } from '../provenance/fact.ts';
import { inOrder } from '../provenance/in-order.ts';
import { oncePer } from '../provenance/memoize.ts';
import type { Statement, StatementPart } from '../provenance/statement.ts';
import { citationsOfPart, distinctPassages } from './cited.ts';
import { textsNaming } from './texts-naming.ts';
import { eventsByActor, eventsByPlace, eventsInOrder, type TimelineEvent } from './timeline.ts';

/** Sentences of one entry that name the subject. */
export interface MentioningEntry {
  readonly entry: Entry;
  readonly statements: readonly Statement[];
}

/** Everything the dossier says about one actor or place. */
export interface Mentions {
  readonly events: readonly TimelineEvent[];
  /** Words that the actor spoke. */
  readonly spoken: readonly EntryOf<'quote'>[];
  /** Quotations of others that name it. */
  readonly quoted: readonly EntryOf<'quote'>[];
  readonly facts: readonly Fact[];
  /** Chapters, with the sentences. */
  readonly chapters: readonly MentioningEntry[];
  /** Other actors and places whose entries name it. */
  readonly related: readonly EntryOf<'actor' | 'place'>[];
}

const titleParts: readonly StatementPart[] = ['heading', 'title'];

/** Everything the dossier says about `subject`. */
export function mentionsOf(dossier: Dossier, subject: EntryOf<'actor'> | EntryOf<'place'>): Mentions {
  return mentionsIn(dossier)(subject);
}

const mentionsIn = oncePer((dossier: Dossier) =>
  oncePer((subject: EntryOf<'actor'> | EntryOf<'place'>) => findMentions(dossier, subject)),
);

function findMentions(dossier: Dossier, subject: EntryOf<'actor'> | EntryOf<'place'>): Mentions {
  const names = [subject.data.name, ...subject.data.aliases];
  const texts = namedTexts(dossier);
  const named = Map.groupBy(texts.statements(names), ({ entry }) => entry);
  const events = (subject.kind === 'actor' ? eventsByActor : eventsByPlace)(dossier).get(subject.slug) ?? [];
  const spoken = subject.kind === 'actor' ? (texts.quotesBySpeaker.get(subject.slug) ?? []) : [];
  return {
    events: eventsInOrder(dossier)([...events.map(({ entry }) => entry.id), ...named.keys()]),
    spoken,
    quoted: [...new Set(texts.wordings(names))].filter((quote) => !spoken.includes(quote)),
    facts: texts.factsByEntry([...texts.answers(names), ...named.keys()]),
    chapters: texts.chapters(named.keys()).flatMap((entry) => {
      const statements = (named.get(entry.id) ?? []).filter(({ part }) => !titleParts.includes(part));
      return statements.length === 0 ? [] : [{ entry, statements }];
    }),
    related: texts.subjects([
      ...[...named.keys()].filter((id) => id !== subject.id),
      ...(texts.doubting.get(subject.slug) ?? []),
    ]),
  };
}

/** What may name a subject, read once for all of them. */
const namedTexts = oncePer((dossier: Dossier) => {
  const { quote: quotes, chapter: chapters, actor: actors, place: places } = entriesByKind(dossier);
  const subjects: readonly EntryOf<'actor' | 'place'>[] = [...actors, ...places];
  const doubts = subjects.flatMap(({ id, data }) => data.maybeSameAs.map((slug) => ({ id, slug })));
  return {
    statements: textsNaming(
      [...dossier.entries.values()].flatMap(({ statements }) =>
        statements.map((statement) => [statement.text, statement] as const),
      ),
    ),
    wordings: textsNaming(quotes.flatMap((quote) => quote.data.variants.map(({ words }) => [words, quote] as const))),
    /** Ids of the entries of facts, by the texts of questions and answers. */
    answers: textsNaming(
      [...dossier.facts.values()].flatMap(({ entry, question, groups }) =>
        [question, ...groups.map(({ value }) => String(value))].map((text) => [text, entry] as const),
      ),
    ),
    quotesBySpeaker: Map.groupBy(quotes, ({ data }) => data.speaker),
    factsByEntry: inOrder(dossier.facts.values(), ({ entry }) => entry),
    chapters: inOrder(chapters, ({ id }) => id),
    subjects: inOrder(subjects, ({ id }) => id),
    /** Ids of the subjects that may be the same as one, by its slug. */
    doubting: new Map(
      [...Map.groupBy(doubts, ({ slug }) => slug)].map(([slug, members]) => [slug, members.map(({ id }) => id)]),
    ),
  };
});

/** Citations behind the quotations and sentences among the mentions; events and facts are shown by title and carry none. */
export function citationsOfMentions({ spoken, quoted, chapters }: Mentions): readonly Citation[] {
  return [
    ...[...spoken, ...quoted].flatMap((quote) => citationsOfPart(quote, 'variant')),
    ...chapters.flatMap(({ statements }) => statements.flatMap(({ citations }) => citations)),
  ];
}

/** Passages in their sentences take some 200 bytes each when compressed: more than these leave no room for the rest of a page. */
const passagesPerPage = 14;

/** Whether a page can carry the passages behind the mentions. */
export function fitsOnePage(mentions: Mentions): boolean {
  return distinctPassages(citationsOfMentions(mentions)).length <= passagesPerPage;
}
