/** Finding a fragment of words in a source, wherever it stands. */
import { findAll, growToWords } from './anchor.ts';
import type { Source, Span } from './source.ts';
import { normalizeText, toRawSpan } from './text.ts';

/** A span of a source that holds a fragment, snapped outwards to whole words. */
export interface LocatedFragment extends Span {
  readonly source: Source;
}

/** Every place of `fragment` in `source`, in order; whole words, one entry for each distinct span. */
export function locateFragment(source: Source, fragment: string): LocatedFragment[] {
  const needle = normalizeText(fragment).text.trim();
  const spans = findAll(source.normalized.text, needle).map((at) => {
    const raw = toRawSpan(source.normalized, at, at + needle.length);
    return { source, ...growToWords(source.text, raw) };
  });
  return [...new Map(spans.map((span) => [`${String(span.start)}-${String(span.end)}`, span])).values()];
}
