/** One archived document and what is known about it. */
import type { NotEvidenceKind, SourceRecordData } from './entries/source-record.ts';
import type { Selector } from './selector.ts';
import type { NormalizedText } from '../text/normalized-text.ts';
import type { Span } from '../text/spans.ts';

/** A span that the record says is not evidence for facts. */
export interface NotEvidence extends Span {
  readonly kind: NotEvidenceKind;
  readonly reason: string;
  /** Whose words an embedded post or an opinion are. */
  readonly author?: string | undefined;
}

/** Words that the record gives a name. */
export interface NamedPassage {
  readonly words: Omit<Selector, 'source'>;
  /** Where they stand; none where they could not be found, which is told at the record. */
  readonly spans: readonly Span[];
}

/** A factual span left out on purpose. */
export interface Unused extends Span {
  readonly reason: string;
}

/** Words that are evidently wrong, by which the editors' note stands wherever they are shown. */
export interface Slip extends Span {
  readonly note: string;
}

/** One archived document, decoded, with its record. */
export interface Source {
  readonly id: string;
  readonly record: SourceRecordData;
  /** The decoded document, otherwise untouched. Offsets everywhere are into this string. */
  readonly text: string;
  /** SHA-256 of the bytes as they are now, lower-case hexadecimal. */
  readonly sha256: string;
  /** Paragraphs in order, without their line ends; blank ones are left out. */
  readonly paragraphs: readonly Span[];
  /** Sentences in order; each lies in one paragraph. */
  readonly sentences: readonly Span[];
  readonly normalized: NormalizedText;
  readonly notEvidence: readonly NotEvidence[];
  readonly unused: readonly Unused[];
  readonly slips: readonly Slip[];
  /** Named passages by name, in the order of the record. */
  readonly names: ReadonlyMap<string, NamedPassage>;
}

/** What a source is called; its id where there is none of that id, which is a fault of its own. */
export function sourceName({ sources }: { readonly sources: ReadonlyMap<string, Source> }, id: string): string {
  return sources.get(id)?.record.name ?? id;
}

/** When a source was published, as its record gives it; nothing where nobody knows, or where there is no such source. */
export function publishedOf(
  { sources }: { readonly sources: ReadonlyMap<string, Source> },
  id: string,
): string | undefined {
  return sources.get(id)?.record.published.value ?? undefined;
}
