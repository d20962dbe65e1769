/**
 * Everything the dossier says about an actor or a place: the entries that
 * refer to it by id, and the sentences that name it.
 */
import type { Citation } from '../provenance/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry, EntryOf } from '../provenance/entry.ts';
import type { Fact } from '../provenance/fact.ts';
import type { Statement, StatementPart } from '../provenance/statement.ts';
import { citationsOfPart, distinctPassages } from './cited.ts';
import { entriesOfKind } from './entries.ts';
import { timelineEvents, type TimelineEvent } from './timeline.ts';

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

/** A test for any of the names as whole words, in the letters' own case. */
export function nameTest(names: readonly string[]): (text: string) => boolean {
  const patterns = names
    .filter((name) => name.trim() !== '')
    .map(
      (name) => new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'),
    );
  return (text) => patterns.some((pattern) => pattern.test(text));
}

/** Everything the dossier says about `subject`. */
export function mentionsOf(dossier: Dossier, subject: EntryOf<'actor'> | EntryOf<'place'>): Mentions {
  const isNamed = nameTest([subject.data.name, ...subject.data.aliases]);
  const named = (entry: Pick<Entry, 'statements'>): readonly Statement[] =>
    entry.statements.filter((statement) => isNamed(statement.text));
  const isNaming = (entry: Entry): boolean => entry.id !== subject.id && named(entry).length > 0;
  const quotes = entriesOfKind(dossier, 'quote');
  const isSpeaker = (quote: EntryOf<'quote'>): boolean =>
    subject.kind === 'actor' && quote.data.speaker === subject.slug;
  return {
    events: timelineEvents(dossier).filter(
      ({ entry }) =>
        entry.data[subject.kind === 'actor' ? 'actors' : 'places'].includes(subject.slug) || named(entry).length > 0,
    ),
    spoken: quotes.filter(isSpeaker),
    quoted: quotes.filter(
      (quote) => !isSpeaker(quote) && quote.data.variants.some((variant) => isNamed(variant.words)),
    ),
    facts: [...dossier.facts.values()].filter((fact) => {
      const entry = dossier.entries.get(fact.entry);
      return (
        isNamed(fact.question) ||
        fact.groups.some((group) => isNamed(String(group.value))) ||
        (entry !== undefined && named(entry).length > 0)
      );
    }),
    chapters: entriesOfKind(dossier, 'chapter').flatMap((entry) => {
      const statements = named(entry).filter((statement) => !titleParts.includes(statement.part));
      return statements.length === 0 ? [] : [{ entry, statements }];
    }),
    related: [...entriesOfKind(dossier, 'actor'), ...entriesOfKind(dossier, 'place')].filter(
      (entry) => isNaming(entry) || entry.data.maybeSameAs.includes(subject.slug),
    ),
  };
}

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
