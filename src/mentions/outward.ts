/** The words around another, as far as nothing sets them apart: no rule goes through a whole text for each of its words. */
import type { Span } from '../text/spans.ts';
import type { WordMention } from './words.ts';

/** How words are looked for on one side of another. */
export interface Outward {
  /** To the left, or to the right. */
  readonly step: -1 | 1;
  /** After so many found it ends; by default it goes as far as it can. */
  readonly most?: number;
  /** Whether a clause, or a sentence, ends between two words of the text. */
  readonly isApart: (text: string, one: Span, other: Span) => boolean;
  readonly isSought: (word: WordMention) => boolean;
}

/** Both steps. */
export const sides = [-1, 1] as const;

/** The words of `text` on one side of the one at `at` that are sought, the nearest first; it ends where one stands apart. */
export function outward(
  text: string,
  words: readonly WordMention[],
  at: number,
  { step, most = Infinity, isApart, isSought }: Outward,
): WordMention[] {
  const found: WordMention[] = [];
  const own = words[at];
  for (let next = at + step; own !== undefined && found.length < most; next += step) {
    const word = words[next];
    if (word === undefined || isApart(text, word, own)) break;
    if (isSought(word)) found.push(word);
  }
  return found;
}
