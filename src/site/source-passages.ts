/**
 * What the pages of a source show of it: each cited passage once, under the entry that uses it most, in the order of
 * these entries.
 *
 * Nearly every sentence of an archived document may be cited, so that all of them, in their order, would be the
 * document. So they stand by subject; at most {@link neighboursAtOnce} sentences that follow one another there do so
 * here; and together with what else the page quotes they make at most {@link maxShare} of the document. What is too much
 * is cut to its opening and closing words: it stands whole where it is used.
 */
import { passagesOf } from '../provenance/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { entriesByKind } from '../provenance/dossier-index.ts';
import type { EntryKind } from '../provenance/entries/kinds.ts';
import type { Entry } from '../provenance/entry.ts';
import { oncePer } from '../text/memoize.ts';
import { openingOf } from '../provenance/opening.ts';
import type { Passage } from '../provenance/passage.ts';
import { cutToEnds, endSpansOf, type ShownWords } from '../provenance/passage-ends.ts';
import type { Source } from '../provenance/source.ts';
import { indexesTouched, type Span } from '../text/spans.ts';
import { sectionOfKind } from '../site-map/site-map.ts';
import { sourceUseOf, type ExcerptRun, type PassageUse, type SentenceUse } from './source-use.ts';
import { maxShare } from '../provenance/shown-words.ts';

/** Sentences that follow one another in the document and here. */
export const neighboursAtOnce = 2;

/** What is shown of the passages of one sentence: the sentence, or the ends of each. */
export type ShownSentence =
  | { readonly kind: 'whole'; readonly runs: readonly ExcerptRun[] }
  | { readonly kind: 'ends'; readonly passages: readonly { readonly passage: Passage; readonly words: ShownWords }[] };

/** The passages of one sentence under the entry that uses them most. */
export interface SubjectUse extends Span {
  /** The record of the source where nothing else uses them. */
  readonly entry: Entry;
  readonly shown: ShownSentence;
  readonly uses: readonly PassageUse[];
  /** Whether they stand here once more, for further entries that use them. */
  readonly isAgain?: boolean;
}

/** The cited passages of a source as its pages show them. */
export interface SourcePassages {
  /** In the order shown. */
  readonly subjects: readonly SubjectUse[];
  /** Part of the document's characters that the pages show, from 0 to 1. */
  readonly share: number;
}

/** The cited passages of `source`, by subject. */
export function sourcePassages(dossier: Dossier, source: Source): SourcePassages {
  return passagesIn(dossier)(source);
}

const passagesIn = oncePer((dossier: Dossier) =>
  oncePer((source: Source): SourcePassages => {
    const { groups } = sourceUseOf(dossier, source);
    const quoted = quotedSpans(dossier, source);
    const isWhole = wholeWithin(source, groups, quoted);
    const chosen = groups.flatMap((group) => {
      const entry = subjectOf(dossier, group);
      return entry === undefined ? [] : [{ group, entry, isWhole: isWhole.has(group) }];
    });
    const subjects = separate(source, inSubjectOrder(dossier, chosen)).map(({ group, entry, isWhole: isShown }) => ({
      start: group.start,
      end: group.end,
      entry,
      shown: isShown ? ({ kind: 'whole', runs: group.runs } as const) : cut(group),
      uses: group.uses,
    }));
    const covered = coverage(source, quoted);
    for (const subject of subjects) for (const { start, end } of shownSpans(subject)) covered.fill(1, start, end);
    return { subjects, share: count(covered) / Math.max(1, source.text.length) };
  }),
);

/** A sentence with its subject, and whether it is shown whole. */
interface Chosen {
  readonly group: SentenceUse;
  readonly entry: Entry;
  readonly isWhole: boolean;
}

// ---------------------------------------------------------------- how much

/** What the page quotes beside its list: what the record rests on, the headline, the openings of what is set aside. */
function quotedSpans(dossier: Dossier, source: Source): readonly Span[] {
  const record = entriesByKind(dossier).source.find(({ slug }) => slug === source.id);
  const headline = source.record.headline.value ?? '';
  const at = headline === '' ? -1 : source.text.indexOf(headline);
  return [
    ...(record?.citations ?? [])
      .flatMap(passagesOf)
      .filter((passage) => passage.source === source.id)
      .map(({ context }) => context),
    ...(at === -1 ? [] : [{ start: at, end: at + headline.length }]),
    ...[...source.notEvidence, ...source.unused].map((span) => ({
      start: span.start,
      end: Math.min(span.end, span.start + openingOf(source, span).length),
    })),
  ];
}

/** The sentences that can be shown whole, so that all that is shown keeps within {@link maxShare}. */
function wholeWithin(
  source: Source,
  groups: readonly SentenceUse[],
  quoted: readonly Span[],
): ReadonlySet<SentenceUse> {
  const besides = coverage(source, quoted);
  const inAll = besides.slice();
  for (const { start, end } of groups) inAll.fill(1, start, end);
  let shown = count(inAll);
  const savings = groups.map((group) => {
    const cutShort = besides.slice(group.start, group.end);
    for (const { start, end } of endSpans(group)) cutShort.fill(1, start - group.start, end - group.start);
    return {
      group,
      saving: group.end - group.start - count(cutShort),
      isLong: sentencesIn(source, group) > neighboursAtOnce,
    };
  });
  const whole = new Set(groups);
  // The longest first, so that as many as possible stay; before them what is several sentences by itself.
  for (const { group, saving, isLong } of savings.toSorted(
    (a, b) => Number(b.isLong) - Number(a.isLong) || b.saving - a.saving,
  )) {
    if (!isLong && shown <= source.text.length * maxShare) break;
    whole.delete(group);
    shown -= saving;
  }
  return whole;
}

/** The passages of a sentence, each cut to its ends. */
export const cut = ({ uses }: Pick<SentenceUse, 'uses'>): ShownSentence => ({
  kind: 'ends',
  passages: uses.map(({ passage }) => ({ passage, words: cutToEnds(passage) })),
});

/** The spans of a source's text that are shown of a sentence. */
export function shownSpans({ shown, uses, start, end }: SubjectUse): readonly Span[] {
  return shown.kind === 'whole' ? [{ start, end }] : endSpans({ uses });
}

const endSpans = ({ uses }: Pick<SentenceUse, 'uses'>): readonly Span[] =>
  uses.flatMap(({ passage }) => {
    const ends = endSpansOf(passage);
    return ends === undefined ? [{ start: passage.start, end: passage.end }] : [ends.opening, ends.closing];
  });

function coverage(source: Source, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(source.text.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

const count = (covered: Uint8Array): number => covered.reduce((sum, one) => sum + one, 0);

function sentencesIn(source: Source, span: Span): number {
  const { start, end } = indexesTouched(source.sentences, span);
  return end - start;
}

// ---------------------------------------------------------------- in what order

// What says something about the matter comes before what sums it up, and both before the record of the source itself.
const lastKinds: readonly EntryKind[] = ['page', 'source'];

/** The entry that uses most of the passages; of equals, the first in the dossier. */
function subjectOf(dossier: Dossier, { uses }: SentenceUse): Entry | undefined {
  const counts = new Map<Entry, number>();
  for (const { entries } of uses) for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const rank = ({ kind }: Entry): number => lastKinds.indexOf(kind);
  const places = placesOf(dossier);
  return [...counts]
    .toSorted(
      ([a, usesOfA], [b, usesOfB]) =>
        rank(a) - rank(b) || usesOfB - usesOfA || (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0),
    )
    .map(([entry]) => entry)[0];
}

/** Where each entry stands: section by section, as the site has them. */
const placesOf = oncePer((dossier: Dossier): ReadonlyMap<string, number> => {
  const kinds = entriesByKind(dossier);
  const inOrder = (Object.keys(sectionOfKind) as readonly EntryKind[]).filter((kind) => !lastKinds.includes(kind));
  const all = [...inOrder, ...lastKinds].flatMap((kind): readonly Entry[] => kinds[kind]);
  return new Map(all.map(({ id }, index) => [id, index]));
});

/** By entry; within one in the order in which it cites the passages. */
function inSubjectOrder(dossier: Dossier, chosen: readonly Chosen[]): readonly (readonly Chosen[])[] {
  const places = placesOf(dossier);
  const byEntry = Map.groupBy(chosen, ({ entry }) => entry);
  return [...byEntry]
    .toSorted(([a], [b]) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
    .map(([entry, own]) => {
      const cited = new Map<string, number>();
      for (const { id } of entry.citations.flatMap(passagesOf)) if (!cited.has(id)) cited.set(id, cited.size);
      const first = ({ group }: Chosen): number =>
        Math.min(...group.uses.map(({ passage }) => cited.get(passage.id) ?? Infinity));
      return own.toSorted((a, b) => first(a) - first(b));
    });
}

/**
 * The sentences one after the other, so that no more than {@link neighboursAtOnce} neighbours of the document follow one
 * another: another one of the same entry comes between them, or the last is cut.
 */
function separate(source: Source, byEntry: readonly (readonly Chosen[])[]): readonly Chosen[] {
  const ordered: Chosen[] = [];
  /** The sentences that are shown whole and stand together at the end of what is ordered. */
  let run = 0;
  let last: Span | undefined;
  for (const own of byEntry) {
    const left = [...own];
    while (left.length > 0) {
      const fitting = left.findIndex((next) => !next.isWhole || lengthWith(next) <= neighboursAtOnce);
      const [next] = left.splice(Math.max(0, fitting), 1);
      if (next === undefined) break;
      const isWhole = next.isWhole && fitting !== -1;
      run = isWhole ? lengthWith(next) : 0;
      last = isWhole ? indexesTouched(source.sentences, next.group) : undefined;
      ordered.push({ ...next, isWhole });
    }
  }
  return ordered;

  function lengthWith({ group }: Chosen): number {
    const { start, end } = indexesTouched(source.sentences, group);
    const isNeighbour = last !== undefined && (start === last.end || end === last.start);
    return end - start + (isNeighbour ? run : 0);
  }
}
