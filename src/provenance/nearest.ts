/**
 * The nearest true passage to words that are not in a source. It only ever
 * feeds hints: what passes is decided by exact matching alone.
 */
import search from 'approx-string-match';
import { diffWords } from 'diff';
import { growToWords } from '../text/whole-words.ts';
import { trimSpan } from '../text/sentence.ts';
import type { Source } from './source.ts';
import { normalizeText, toRawSpan } from '../text/normalized-text.ts';

/** The nearest passage of one source. */
export interface NearestPassage {
  readonly source: string;
  /** Raw words of the source, snapped outwards to whole words. */
  readonly exact: string;
  /** Edit distance to what was asked for, in normalised UTF-16 units. */
  readonly errors: number;
}

// More than this share of wrong characters is another sentence, not a slip.
const maxErrorShare = 0.4;
// The matcher works in 32-bit blocks; longer words are searched by their head, which is enough for a hint.
const maxLength = 400;

/** The passage of `source` with the fewest differences from `words`, or nothing that is near enough. */
export function nearestPassage(source: Source, words: string): NearestPassage | undefined {
  const needle = normalizeText(words).text.trim().slice(0, maxLength);
  const { text } = source.normalized;
  const limit = Math.max(1, Math.floor(needle.length * maxErrorShare));
  let best: { start: number; end: number; errors: number } | undefined;
  for (const match of search(text, needle, limit)) {
    if (!best || match.errors < best.errors) best = match;
  }
  if (!best) return undefined;
  const { start, end } = trimSpan(text, growToWords(text, best));
  const raw = toRawSpan(source.normalized, start, end);
  return { source: source.id, exact: source.text.slice(raw.start, raw.end), errors: best.errors };
}

// A star, a dagger, a raised figure, or a number in brackets.
const noteMark = /^\s*(?:[*†‡§⁰¹²³⁴-⁹]+|\(\d{1,3}\))\s*$/u;

/** Whether `archived` has nothing more than `written` but marks of its own notes: "moored¹ there". */
export function hasOnlyMarks(written: string, archived: string): boolean {
  const parts = diffWords(normalizeText(written).text, normalizeText(archived).text);
  const added = parts.filter((part) => part.added);
  return added.length > 0 && parts.every((part) => !part.removed) && added.every(({ value }) => noteMark.test(value));
}

/** `written` against `archived` word by word: `nearly [-13,500-]{+12,500+} passengers`. */
export function wordDiff(written: string, archived: string): string {
  return diffWords(normalizeText(written).text, normalizeText(archived).text)
    .map((part) => (part.added ? `{+${part.value}+}` : part.removed ? `[-${part.value}-]` : part.value))
    .join('');
}
