/** What stands on either side of a word that sets two things against one another: "the mill fell after the quay opened". */
import { classesByWord } from '../language/classes.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { oncePer } from '../text/memoize.ts';
import type { Span } from '../text/spans.ts';

/** Words on either side that count as beside. */
export const reach = 4;

/** Words that tell on which side of something else a thing lies, by what they tell: "before", "after". */
export const timeSidesOf = oncePer(({ tellingPrepositions }: Lexicon) => classesByWord(tellingPrepositions));

/**
 * The words before and behind the one at `at`; of "before" or the like that begins its sentence, those behind the next comma and
 * those before it: "before the mill fell, the quay opened" is "the quay opened before the mill fell". Without the comma both are the same.
 */
export function sidesAt(
  text: string,
  words: readonly WordMention[],
  at: number,
  lexicon: Lexicon,
): readonly (readonly WordMention[])[] {
  const gapBehind = (index: number): string =>
    text.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? text.length);
  const opens = at === 0 || /[.!?:;]/u.test(gapBehind(at - 1));
  if (!opens || !timeSidesOf(lexicon).has(words[at]?.word ?? ''))
    return [words.slice(Math.max(0, at - reach), at), words.slice(at + 1, at + reach + 1)];
  const rest = words.slice(at + 1, at + 2 * reach + 1);
  const comma = rest.findIndex((_, index) => gapBehind(at + 1 + index).includes(',')) + 1;
  return comma === 0 ? [rest, rest] : [rest.slice(comma), rest.slice(0, comma)];
}

/** Whether nothing stands behind a word that it could govern. */
export const standsAlone = (text: string, { end }: Span): boolean =>
  /^\s*(?:[^\p{L}\p{N}\s]|$)/u.test(text.slice(end, end + between));

// Units of text in which a blank and a sign surely stand.
const between = 3;

/** Whether one of some words stands in a passage directly beside one of others. */
export function standsBeside(
  passage: string,
  lemmas: ReadonlySet<string>,
  others: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  const words = readWords(passage, lexicon);
  return words.some(
    (word, at) =>
      word.lemmas.some((lemma) => lemmas.has(lemma)) &&
      [words[at - 1], words[at + 1]].some((beside) => beside?.lemmas.some((lemma) => others.has(lemma))),
  );
}
