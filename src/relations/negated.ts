/**
 * Negations of a sentence that its passages have in other words: "nobody was hurt" for "no injuries were reported", "did
 * not name" for "refused to name", "was not known" for "unknown".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isContentWord, readWords } from '../mentions/words.ts';
import { lemmasOf } from '../words/lemma.ts';
import { followersOf, isCommonWord } from '../words/related.ts';
import { isTurning } from './turning.ts';

/** What passages have of a negation: the same, one of something else, or none at all. */
export type NegationVerdict = 'found' | 'open' | 'missing';

// Words behind a negation that say what it denies, and around the other.
const behind = 4;
const around = 6;

/** Judges the negation that begins at `start` of `text`. */
export function judgeNegation(
  text: string,
  start: number,
  passages: readonly string[],
  lexicon: Lexicon,
): NegationVerdict {
  const words = readWords(text).filter((word) => word.start > start && isContentWord(word, lexicon));
  const denied = words.slice(0, behind).flatMap(({ word }) => lemmasOf(word, lexicon));
  let verdict: NegationVerdict = 'missing';
  for (const passage of passages) {
    const given = readWords(passage);
    for (const [at, { word }] of given.entries()) {
      const bare = turnedRound(word, lexicon);
      if (bare === undefined && !isTurning(word, lexicon)) continue;
      // "Not unacceptable" is the contrary of "unacceptable".
      if (word === words[0]?.word) continue;
      verdict = 'open';
      const near = given.slice(Math.max(0, at - around), at + around + 1);
      const held = new Set([
        ...(bare === undefined ? [] : lemmasOf(bare, lexicon)),
        ...near.filter((own) => isContentWord(own, lexicon)).flatMap((own) => lemmasOf(own.word, lexicon)),
      ]);
      if (denied.some((lemma) => held.has(lemma) || [...followersOf(lemma)].some((other) => held.has(other))))
        return 'found';
    }
  }
  return verdict;
}

// What is left of shorter words may be anything.
const shortest = 4;

/** "Known" of "unknown"; nothing where the word turns nothing round. */
function turnedRound(word: string, lexicon: Lexicon): string | undefined {
  const prefix = lexicon.turningPrefixes.find(
    (start) =>
      word.startsWith(start) &&
      word.length - start.length >= shortest &&
      isCommonWord(word.slice(start.length), lexicon),
  );
  return prefix === undefined ? undefined : word.slice(prefix.length);
}
