/** Citations as authors write them, looked up in the sources. */
import { anchorPassage, type Anchoring } from '../provenance/anchor.ts';
import type { Citation, CitedPart } from '../provenance/citation.ts';
import { numberPassages, passageId } from '../provenance/number-passages.ts';
import type { Passage } from '../provenance/passage.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import type { Selector, WrittenSelector } from '../provenance/selector.ts';
import type { Silence } from '../provenance/silence.ts';
import type { Source } from '../provenance/source.ts';
import type { Span } from '../text/spans.ts';

/** A passage that an author points at, and where. */
export interface WrittenPart {
  readonly selector: WrittenSelector;
  readonly place: PlaceInFile;
}

/** A citation before its words are looked up. */
export interface CitationDraft {
  readonly id: string;
  readonly entry: string;
  readonly parts: readonly WrittenPart[];
  readonly silences: readonly Silence[];
  readonly note?: string | undefined;
}

/** The words that are meant, and where they stand. */
function anchorWritten(
  { name, passage, ...written }: WrittenSelector,
  source: Source | undefined,
): { readonly selector: Selector; readonly anchoring: Anchoring } {
  const typed = { ...written, passage: passage ?? name ?? '' };
  if (source === undefined) return { selector: typed, anchoring: { kind: 'source-unknown' } };
  if (name === undefined) return { selector: typed, anchoring: anchorPassage(source, typed) };
  const named = source.names.get(name);
  if (named === undefined) return { selector: typed, anchoring: { kind: 'name-unknown' } };
  const { words, spans } = named;
  const as = written.as ?? words.as;
  if (spans.length === 0) return { selector: { ...typed, as }, anchoring: { kind: 'name-lost' } };
  if (passage !== undefined) return { selector: { ...typed, as }, anchoring: anchorPassage(source, typed, spans) };
  return { selector: { source: source.id, ...words, as }, anchoring: { kind: 'anchored', spans } };
}

/** Looks up every citation and numbers the passages found. */
export function lookUp(
  drafts: ReadonlyMap<string, CitationDraft>,
  sources: ReadonlyMap<string, Source>,
): { citations: Map<string, Citation>; passages: readonly Passage[] } {
  const spans = new Map<string, Map<string, Span>>();
  const anchored = [...drafts.values()].map((draft) => ({
    draft,
    parts: draft.parts.map(({ selector: written, place }) => {
      const source = sources.get(written.source);
      const { selector, anchoring } = anchorWritten(written, source);
      if (source && anchoring.kind === 'anchored') {
        const known = spans.get(source.id) ?? new Map<string, Span>();
        for (const span of anchoring.spans) known.set(passageId(source.id, span), span);
        spans.set(source.id, known);
      }
      return { selector, place, anchoring, name: written.name, isTyped: written.passage !== undefined };
    }),
  }));
  const passages = numberPassages(sources, spans);
  const citations = anchored.map(({ draft, parts }): [string, Citation] => [
    draft.id,
    {
      id: draft.id,
      entry: draft.entry,
      note: draft.note,
      silences: draft.silences,
      parts: parts.map((part): CitedPart => {
        const ids =
          part.anchoring.kind === 'anchored'
            ? part.anchoring.spans.map((span) => passageId(part.selector.source, span))
            : [];
        return { ...part, passages: ids.flatMap((id) => passages.get(id) ?? []) };
      }),
    },
  ]);
  return { citations: new Map(citations), passages: [...passages.values()] };
}
