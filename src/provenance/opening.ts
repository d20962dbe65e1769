/** The first words of what a source's record sets aside: enough to find it, never the whole. */
import type { Source } from './source.ts';
import type { Span } from '../text/spans.ts';

const openingWords = 5;

/** The first words of a span, with `…` where it goes on. */
export function openingOf(source: Source, span: Span): string {
  const words = source.text.slice(span.start, span.end).trim().split(/\s+/u);
  return words.length > openingWords ? `${words.slice(0, openingWords).join(' ')} …` : words.join(' ');
}
