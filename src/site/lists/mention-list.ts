/** Everything that the dossier says about an actor or a place, in parts. */
import type { Dossier } from '../../provenance/dossier.ts';
import type { EntryOf } from '../../provenance/entry.ts';
import type { Fact } from '../../provenance/fact.ts';
import type { Passage } from '../../provenance/passage.ts';
import { oncePer } from '../../text/memoize.ts';
import { distinctPassages, distinctSilences } from '../../views/cited.ts';
import { citationsOfMentions, mentionsOf, type Mentions } from '../../views/mentions.ts';
import type { TimelineEvent } from '../../views/timeline.ts';
import { weighAlone } from '../../views/weight.ts';
import { evidenceOf } from '../evidence.ts';
import { eventDate } from '../marked-date.ts';
import { makeList, partPaths, type List, type ListPart } from './list.ts';
import { sketchQuote } from './quote-list.ts';
import { sketchEvidence, sketchFact, sketchLink, sketchMarks } from './sketch.ts';

/** An actor or a place. */
export type Subject = EntryOf<'actor'> | EntryOf<'place'>;

/** One thing that is said, in the order of the page. */
export type Mention =
  | { readonly kind: 'event'; readonly event: TimelineEvent }
  | { readonly kind: 'related'; readonly entry: EntryOf<'actor' | 'place'> }
  | { readonly kind: 'spoken' | 'quoted'; readonly quote: EntryOf<'quote'> }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'chapter'; readonly entry: EntryOf<'chapter'> };

/** The pages of a subject; the first is its own and has its summary and text too. */
export interface MentionList extends List<Mention> {
  /** Events on all parts together: the count that every page gives. */
  readonly eventCount: number;
}

/** Everything about one subject. */
export const mentionLists = oncePer((dossier: Dossier) =>
  oncePer((subject: Subject): MentionList => {
    const mentions = mentionsOf(dossier, subject);
    const list = makeList(dossier, {
      name: subject.data.name,
      address: { base: subject.url },
      items: flatten(mentions),
      frame: frameOf(dossier, subject),
      text: (mention) => sketchMention(dossier, mention),
      passages: (mention) => distinctPassages(citationsOfMentions(mentionsOnPage([mention]))),
      levels: [({ kind }) => kind],
    });
    return { ...list, eventCount: mentions.events.length };
  }),
);

/** The mentions of one page, put together again. */
export function mentionsOnPage(items: readonly Mention[]): Mentions {
  const quotesOf = (kind: 'spoken' | 'quoted') => items.flatMap((item) => (item.kind === kind ? [item.quote] : []));
  return {
    events: items.flatMap((item) => (item.kind === 'event' ? [item.event] : [])),
    related: items.flatMap((item) => (item.kind === 'related' ? [item.entry] : [])),
    spoken: quotesOf('spoken'),
    quoted: quotesOf('quoted'),
    facts: items.flatMap((item) => (item.kind === 'fact' ? [item.fact] : [])),
    chapters: items.flatMap((item) => (item.kind === 'chapter' ? [item.entry] : [])),
  };
}

function flatten({ events, related, spoken, quoted, facts, chapters }: Mentions): readonly Mention[] {
  return [
    ...events.map((event): Mention => ({ kind: 'event', event })),
    ...related.map((entry): Mention => ({ kind: 'related', entry })),
    ...spoken.map((quote): Mention => ({ kind: 'spoken', quote })),
    ...quoted.map((quote): Mention => ({ kind: 'quoted', quote })),
    ...facts.map((fact): Mention => ({ kind: 'fact', fact })),
    ...chapters.map((entry): Mention => ({ kind: 'chapter', entry })),
  ];
}

/** Bytes of the subject's own page without mentions: it carries what its own text rests on. */
function frameOf(dossier: Dossier, subject: Subject): number {
  const own = subject.statements.map(
    ({ text, citations }) =>
      `<p>${text}${sketchMarks(dossier, distinctPassages(citations), distinctSilences(citations))}</p>`,
  );
  return 5_300 + weighAlone(own.join('') + sketchEvidence(dossier, evidenceOf(dossier, { entries: [subject] })));
}

function sketchMention(dossier: Dossier, mention: Mention): string {
  switch (mention.kind) {
    case 'event': {
      const { entry, reported } = mention.event;
      const { title } = entry.data;
      return `<li class="${reported.by}"> ${sketchLink(entry.url, title)} <span class="quiet">${eventDate(dossier, entry, {})}</span> </li>`;
    }
    case 'related':
      return sketchLink(mention.entry.url, mention.entry.data.name);
    case 'spoken':
    case 'quoted':
      return sketchQuote(dossier, mention.quote);
    case 'fact':
      return sketchFact(mention.fact);
    case 'chapter':
      return `<p> ${sketchLink(mention.entry.url, mention.entry.data.title)} </p>`;
  }
}

/** The passages that a page of a subject carries: what its own text rests on, and the mentions. */
export function passagesOnPage(
  dossier: Dossier,
  subject: Subject,
  { number, items }: ListPart<Mention>,
): readonly Passage[] {
  return evidenceOf(dossier, {
    entries: number === 1 ? [subject] : [],
    citations: citationsOfMentions(mentionsOnPage(items)),
  });
}

/** `getStaticPaths` of the pages of a subject, each with `props` beside its number. */
export function mentionPaths<Props>(dossier: Dossier, subject: Subject, props: Props) {
  return partPaths(mentionLists(dossier)(subject)).map(({ params, props: { number } }) => ({
    params: { slug: subject.slug, ...params },
    props: { ...props, number },
  }));
}
