/** Finding a fragment of words in a source, wherever it stands. */
import { findAll } from './anchor.ts';
import { growToWords } from '../text/whole-words.ts';
import type { Source } from './source.ts';
import type { Span } from '../text/spans.ts';
import { normalizeText, toRawSpan } from '../text/normalized-text.ts';

/** A span of a source that holds a fragment, snapped outwards to whole words. */
export interface LocatedFragment extends Span {
  readonly source: Source;
}

/** A way of looking for words; both texts are folded. */
type Search = (text: string, needle: string) => Span[];

// Each only where the one before found nothing.
const searches: readonly Search[] = [
  spansOf,
  (text, needle) => spansOf(lowerCase(text), lowerCase(needle)),
  (text, needle) => wordsInOrder(lowerCase(text), lowerCase(needle)),
];

/**
 * Every place of `fragment` in the sources, in order; whole words, one entry for each distinct span.
 *
 * Words that do not stand there as they are typed are looked for in any letter case, then one behind the other in one
 * paragraph, with others between them.
 *
 * @example
 * locateFragment([source], '7 boats … adrift')
 */
export function locateFragment(sources: Iterable<Source>, fragment: string): LocatedFragment[] {
  const all = [...sources];
  const needle = normalizeText(fragment).text.trim();
  for (const search of searches) {
    const found = all.flatMap((source) => distinctSpans(source, search(source.normalized.text, needle)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Spans of the folded text as spans of the source, grown to whole words. */
function distinctSpans(source: Source, spans: readonly Span[]): LocatedFragment[] {
  const grown = spans.map(({ start, end }) => growToWords(source.text, toRawSpan(source.normalized, start, end)));
  return [...new Map(grown.map((span) => [`${String(span.start)}-${String(span.end)}`, { source, ...span }])).values()];
}

function spansOf(text: string, needle: string): Span[] {
  return findAll(text, needle).map((start) => ({ start, end: start + needle.length }));
}

/** In lower case where that keeps the length, letter by letter: offsets stay. */
function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

/** In each paragraph, the shortest stretch from the first word to the last, those between in order. */
function wordsInOrder(text: string, needle: string): Span[] {
  const words = needle.split(/[\s…]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first, ...others] = words;
  if (first === undefined || others.length === 0) return [];
  let from = 0;
  return text.split('\n').flatMap((paragraph) => {
    const offset = from;
    from += paragraph.length + 1;
    const stretches = findAll(paragraph, first).flatMap((start): Span[] => {
      let end = start + first.length;
      for (const word of others) {
        const at = paragraph.indexOf(word, end);
        if (at === -1) return [];
        end = at + word.length;
      }
      return [{ start: offset + start, end: offset + end }];
    });
    return stretches.toSorted((a, b) => a.end - a.start - (b.end - b.start)).slice(0, 1);
  });
}
