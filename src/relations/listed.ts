/**
 * "The two towns" on "in Arwick and in Benport": how many a passage names, where it does not count them. Which of its names
 * are meant, nobody but an editor can say.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { sentencesBySigns } from '../mentions/clauses.ts';
import { readNames } from '../mentions/names.ts';
import type { NumberMention } from '../mentions/number-mention.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { indexesTouched } from '../text/spans.ts';

// What is more is counted by nobody who reads it.
const mostNamed = 5;

/** Whether a number behind a definite article is as many as a sentence of `passage` names. */
export function isNamedInFull(number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean {
  const { kind, value } = number;
  if (kind !== 'count' || value < 2 || value > mostNamed) return false;
  const words = readWords(text, lexicon);
  const before = words[indexesTouched(words, number).start - 1];
  return before !== undefined && lexicon.articles.includes(before.word) && namedIn(passage, lexicon).includes(value);
}

/** How many names each sentence of a text has. */
const namedIn = memoizePer((lexicon: Lexicon) => (text): readonly number[] => {
  const names = readNames(text, lexicon);
  return sentencesBySigns(text).map(
    ({ start, end }) =>
      new Set(names.filter((one) => one.start >= start && one.end <= end).map(({ name }) => name)).size,
  );
});
