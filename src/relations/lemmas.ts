/** All words of a text by their base forms. */
import type { Lexicon } from '../language/lexicon.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';

/** Base forms of all words of `text`. */
export const lemmasIn: (text: string, lexicon: Lexicon) => ReadonlySet<string> = memoizePer(
  (lexicon: Lexicon) => (text) => new Set(readWords(text, lexicon).flatMap(({ word, lemmas }) => [word, ...lemmas])),
);
