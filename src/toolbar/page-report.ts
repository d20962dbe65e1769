/** What the panel tells an editor of one page. */
import { coverageOf } from '../provenance/coverage.ts';
import { entryByUrl } from '../provenance/dossier-index.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Finding } from '../provenance/finding.ts';
import { oncePer } from '../text/memoize.ts';
import { placeInDocument } from '../provenance/place-in-document.ts';
import { placeText, type PlaceInFile } from '../provenance/place-in-file.ts';
import type { Reviewed } from '../provenance/review/reviewed.ts';
import type { Source } from '../provenance/source.ts';
import { touch, type Span } from '../text/spans.ts';
import type { Statement } from '../provenance/statement.ts';
import { formatCitation } from '../provenance/write-citation.ts';
import { faultsOfPage, type FaultsOfPage } from '../views/faults-of-page.ts';
import { statementsOnPage, type ShownStatement } from './statements-on-page.ts';

/** How a statement stands to its evidence, as an editor asks. */
export type EditorState = 'faulty' | 'sources' | 'signed' | 'computed' | 'own' | 'open' | 'waived' | 'uncited';

/** A statement, where the page shows it and what answers for it. */
export interface ReportedStatement {
  readonly statement: Statement;
  readonly state: EditorState;
  /** Present where it rests on an editor's word. */
  readonly review: Reviewed | undefined;
  /** Where the page shows it; `undefined` for a statement of its own entry that stands there in other words. */
  readonly shown: ShownStatement | undefined;
}

/** Words of a source that no citation uses. */
export interface UnusedWords {
  readonly source: Source;
  readonly text: string;
  readonly place: PlaceInFile;
  /** Their name in the record. */
  readonly name: string | undefined;
  /** Why they are left out, as recorded. */
  readonly reason: string | undefined;
  /** What an author writes to cite them. */
  readonly citation: string;
}

/** All of it. */
export interface PageReport {
  readonly faults: FaultsOfPage;
  /** Of the entry whose page it is, in the order of its file. */
  readonly own: readonly ReportedStatement[];
  /** Of other entries, in the order of the page. */
  readonly others: readonly ReportedStatement[];
  /** Every place at which the page shows a statement, in its order. */
  readonly shown: readonly ShownStatement[];
  /** By source and place. */
  readonly unused: readonly UnusedWords[];
}

/** The page as the browser has it. */
export interface SeenPage {
  /** From the site's root, without a base path. */
  readonly path: string;
  /** The text of each of its paragraphs, headings, cells …, marks left out. */
  readonly blocks: readonly string[];
}

/** Reports on a page of a dossier in which the checks found `findings`. */
export function reportPage(dossier: Dossier, findings: readonly Finding[], { path, blocks }: SeenPage): PageReport {
  const entry = entryByUrl(dossier).get(path);
  const shown = statementsOnPage(dossier, blocks, entry?.id);
  const places = new Map(shown.toReversed().map((one) => [one.statement.id, one]));
  const faulty = new Set(findings.filter(({ severity }) => severity === 'error').map(placeText));
  const isFaulty = (place: PlaceInFile): boolean => faulty.has(placeText(place));
  const report = (statement: Statement): ReportedStatement => {
    const review = dossier.reviews.get(statement.id);
    return { statement, state: stateOf(statement, review, isFaulty), review, shown: places.get(statement.id) };
  };
  const own = (entry?.statements ?? []).map(report);
  const others = shown
    .filter((one) => one.statement.entry !== entry?.id && places.get(one.statement.id) === one)
    .map(({ statement }) => report(statement));
  const cited = [...own, ...others].flatMap(({ statement }) =>
    statement.citations.flatMap(({ parts }) => parts.map(({ selector }) => selector.source)),
  );
  const sources = new Set(entry?.kind === 'source' ? [entry.slug, ...cited] : cited);
  const unused = unusedWords(dossier).filter(({ source }) => sources.has(source.id));
  return { faults: faultsOfPage(dossier, findings, path), own, others, shown, unused };
}

function stateOf(
  { state, place, citations }: Statement,
  review: Reviewed | undefined,
  isFaulty: (place: PlaceInFile) => boolean,
): EditorState {
  if (state === 'uncited' || state === 'waived') return state;
  const places = [
    place,
    ...citations.flatMap(({ parts, silences }) => [...parts, ...silences].map((one) => one.place)),
  ];
  if (places.some(isFaulty)) return 'faulty';
  if (review !== undefined && review.signature === undefined) return 'open';
  if (state === 'editorial') return 'own';
  return review === undefined ? (state === 'computed' ? 'computed' : 'sources') : 'signed';
}

/** The words of all sources that nothing cites: sentences, and what a record gives a name in vain. */
const unusedWords = oncePer((dossier: Dossier): readonly UnusedWords[] =>
  coverageOf(dossier).flatMap(({ source: id, sentences }) => {
    const source = dossier.sources.get(id);
    if (source === undefined) return [];
    const cited = dossier.passages.filter((passage) => passage.source === id);
    const named = [...source.names].flatMap(([name, { spans }]) =>
      spans.some((span) => cited.some((passage) => touch(span, passage))) ? [] : spans.map((span) => ({ name, span })),
    );
    const idle = sentences
      .filter(({ status }) => status === 'unaccounted' || status === 'left-out')
      .filter((sentence) => !named.some(({ span }) => touch(span, sentence)));
    const wordsAt = (span: Span, name?: string, reason?: string | null): UnusedWords => {
      const { mark, footnote } = formatCitation({ source, start: span.start, end: span.end });
      return {
        source,
        text: source.text.slice(span.start, span.end),
        place: placeInDocument(source, span.start),
        name,
        reason: reason ?? undefined,
        citation: name === undefined ? footnote : mark,
      };
    };
    return [
      ...named.map(({ name, span }) => wordsAt(span, name)),
      ...idle.map((sentence) => wordsAt(sentence, undefined, sentence.reason)),
    ].toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  }),
);
