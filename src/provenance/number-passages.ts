/** Passages made from spans, numbered in the order of their source. */
import type { Passage } from './passage.ts';
import type { Source } from './source.ts';
import { indexesTouched, type Span } from '../text/spans.ts';

/** UTF-16 units given before and behind a passage: enough to find the place again in a changed copy of the document. */
export const contextLength = 32;

/** Stable id of a span of a source: `harbour-post-120-164`. */
export function passageId(source: string, span: Span): string {
  return `${source}-${String(span.start)}-${String(span.end)}`;
}

/** The sentences of `source` that `span` touches, as one span; the span itself where it touches none. */
export function sentencesAround(source: Source, span: Span): Span {
  const touched = indexesTouched(source.sentences, span);
  if (touched.start >= touched.end) return { start: span.start, end: span.end };
  return {
    start: Math.min(span.start, source.sentences[touched.start]?.start ?? span.start),
    end: Math.max(span.end, source.sentences[touched.end - 1]?.end ?? span.end),
  };
}

/** Passages by id, in order of source, start and end; `spans` are by source id and passage id. */
export function numberPassages(
  sources: ReadonlyMap<string, Source>,
  spans: ReadonlyMap<string, ReadonlyMap<string, Span>>,
): ReadonlyMap<string, Passage> {
  const passages = new Map<string, Passage>();
  for (const source of sources.values()) {
    const ordered = [...(spans.get(source.id)?.values() ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
    ordered.forEach((span, index) => {
      const id = passageId(source.id, span);
      passages.set(id, {
        source: source.id,
        start: span.start,
        end: span.end,
        exact: source.text.slice(span.start, span.end),
        prefix: source.text.slice(Math.max(0, span.start - contextLength), span.start),
        suffix: source.text.slice(span.end, span.end + contextLength),
        id,
        mark: `${source.record.mark}${String(index + 1)}`,
        context: sentencesAround(source, span),
      });
    });
  }
  return passages;
}
