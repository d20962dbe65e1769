/** A passage inside its sentence, short enough to read beside a text. */
import type { Passage } from '../provenance/passage.ts';
import type { Source } from '../provenance/source.ts';
import type { Span } from '../text/spans.ts';

/** Longest run of context shown on either side of a passage, in UTF-16 units. */
const reach = 120;
/** Contexts up to this length are shown whole. */
const wholeUpTo = 280;

/** A passage with what stands around it in its sentence; `…` where that is cut. */
export interface Excerpt {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** The passage in its context, which is shortened at word boundaries when it is long. */
export function excerptOf(passage: Passage, source: Source): Excerpt {
  const before = source.text.slice(passage.context.start, passage.start);
  const after = source.text.slice(passage.end, passage.context.end);
  if (passage.context.end - passage.context.start <= wholeUpTo) return { before, exact: passage.exact, after };
  return { before: lastWords(before), exact: passage.exact, after: firstWords(after) };
}

/** What of its source an excerpt shows at most. */
export function excerptSpan({ start, end, context }: Passage): Span {
  if (context.end - context.start <= wholeUpTo) return context;
  return { start: Math.max(context.start, start - reach), end: Math.min(context.end, end + reach) };
}

function lastWords(text: string): string {
  return text.length <= reach ? text : `… ${text.slice(-reach).replace(/^\S*\s+/u, '')}`;
}

function firstWords(text: string): string {
  return text.length <= reach ? text : `${text.slice(0, reach).replace(/(?<!\s)\s+\S*$/u, '')} …`;
}

/** Words that a text fragment names at the beginning of a long passage at least: one may stand anywhere on a page. */
const fewestWords = 2;

/**
 * The address of a passage on its original page, with a text fragment that makes browsers scroll to the words: all of a
 * short passage, and of a longer one as many at each end as tell in the archive where it begins and ends.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function originalUrl(passage: Passage, { record, text }: Source): string | undefined {
  const address = record.address.value;
  if (address === null) return undefined;
  const { exact, start, end } = passage;
  const words = [...exact.matchAll(/\S+/gu)];
  const first = (count: number): string => exact.slice(0, words[count]?.index).trimEnd();
  const last = (count: number): string => exact.slice(words.at(-count)?.index);
  const counts = words.map((_, at) => at + 1);
  const begins = counts.find((count) => count >= fewestWords && text.indexOf(first(count)) === start) ?? words.length;
  const from = start + first(begins).length;
  const ends = counts.find((count) => text.indexOf(last(count), from) === end - last(count).length) ?? words.length;
  const parts = begins + ends < words.length ? [first(begins), last(ends)] : [exact];
  return `${address}#:~:text=${parts.map(encodeFragment).join(',')}`;
}

/** Hyphens and commas have a meaning in text fragments, so they are escaped too. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
