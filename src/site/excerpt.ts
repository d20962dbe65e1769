/** A passage inside its sentence, short enough to read beside a text. */
import type { Passage } from '../provenance/passage.ts';
import type { Source } from '../provenance/source.ts';

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

function lastWords(text: string): string {
  return text.length <= reach ? text : `… ${text.slice(-reach).replace(/^\S*\s+/u, '')}`;
}

function firstWords(text: string): string {
  return text.length <= reach ? text : `${text.slice(0, reach).replace(/(?<!\s)\s+\S*$/u, '')} …`;
}

/** Words of a long passage that a text fragment names at each end. */
const fragmentWords = 3;

/**
 * The address of a passage on its original page, with a text fragment that makes browsers scroll to the words.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function originalUrl(passage: Passage, source: Source): string | undefined {
  const address = source.record.address.value;
  if (address === null) return undefined;
  const words = passage.exact.trim().split(/\s+/u);
  const isLong = words.length > 2 * fragmentWords;
  const parts = isLong ? [words.slice(0, fragmentWords), words.slice(-fragmentWords)] : [words];
  return `${address}#:~:text=${parts.map((part) => encodeFragment(part.join(' '))).join(',')}`;
}

/** Hyphens and commas have a meaning in text fragments, so they are escaped too. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
