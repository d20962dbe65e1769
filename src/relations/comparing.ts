/** What compares: "no strike was so large" says what "the largest strike" does. */
import type { Lexicon } from '../language/lexicon.ts';
import { isSentenceApart } from '../mentions/clauses.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isSuperlative } from './superlatives.ts';

const phrases = oncePer(({ superlativePhrases }: Lexicon): ReadonlySet<string> => new Set(superlativePhrases));

/** Whether a text compares something with all others: "the largest quay", "la plus grande". */
export const hasSuperlative: (text: string, lexicon: Lexicon) => boolean = memoizePer(
  (lexicon: Lexicon) => (text) =>
    readWords(text, lexicon).some(
      ({ word }, at, words) =>
        isSuperlative(word, lexicon) || phrases(lexicon).has(`${word} ${words[at + 1]?.word ?? ''}`),
    ),
);

/** Whether a text tells of less than something else: "less often". */
export const comparesDown = (text: string, lexicon: Lexicon): boolean =>
  readWords(text, lexicon).some(({ word }) => lexicon.comparing.less.includes(word));

/** Whether the sentence that `start` lies in compares with one other behind it: "so large". */
export function comparesBehind(text: string, start: number, lexicon: Lexicon): boolean {
  const words = readWords(text, lexicon);
  const here = { start, end: start };
  return words.some(
    (word, at) =>
      word.start > start &&
      lexicon.equatives.includes(word.word) &&
      words[at + 1]?.isContent === true &&
      !isSentenceApart(text, here, word),
  );
}
