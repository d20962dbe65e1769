/** A passage cut to its opening and closing words: enough to find it, too few to stand for it. */
import type { Passage } from './passage.ts';
import type { Span } from '../text/spans.ts';

/** What is shown of a passage. */
export type ShownWords =
  | { readonly kind: 'whole'; readonly words: string }
  | { readonly kind: 'ends'; readonly opening: string; readonly closing: string };

/** Words shown at each end. */
const endWords = 4;

/** The opening and closing words of a passage; one of few words is shown whole: there is nothing between its ends. */
export function cutToEnds({ exact }: Pick<Passage, 'exact'>): ShownWords {
  const words = exact.trim().split(/\s+/u);
  if (words.length <= 2 * endWords) return { kind: 'whole', words: exact };
  return { kind: 'ends', opening: words.slice(0, endWords).join(' '), closing: words.slice(-endWords).join(' ') };
}

/** Where the opening and closing words of a passage stand in its document; nothing for one that is shown whole. */
export function endSpansOf(passage: Passage): { readonly opening: Span; readonly closing: Span } | undefined {
  const { exact, start, end } = passage;
  if (cutToEnds(passage).kind === 'whole') return undefined;
  const words = [...exact.matchAll(/\S+/gu)];
  const last = words[endWords - 1];
  return {
    opening: { start, end: start + (last?.index ?? 0) + (last?.[0].length ?? 0) },
    closing: { start: start + (words.at(-endWords)?.index ?? 0), end },
  };
}
