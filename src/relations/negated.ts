/**
 * Negations of a sentence that its passages have in other words: "nobody was hurt" for "no injuries were reported", "did
 * not name" for "refused to name", "was not known" for "unknown".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isContentWord, readWords, type WordMention } from '../mentions/words.ts';
import { lemmasOf } from '../words/lemma.ts';
import { followersOf, isCommonWord, isDescribing, oppositesOf } from '../words/related.ts';
import { isTurning } from './turning.ts';
import { lemmasIn } from './words.ts';

/** What passages have of a negation: the same, one of something else, or none at all. */
export type NegationVerdict = 'found' | 'open' | 'missing';

// Words of its own behind a negation that say what it denies, and words around the other.
const behind = 2;
const around = 5;

/** Judges the negation that begins at `start` of `text`. */
export function judgeNegation(
  text: string,
  start: number,
  passages: readonly string[],
  lexicon: Lexicon,
): NegationVerdict {
  const words = deniedAt(text, start, lexicon);
  const denied = words.flatMap(({ word }) => lemmasOf(word, lexicon));
  let verdict: NegationVerdict = 'missing';
  for (const passage of passages) {
    const given = readWords(passage);
    for (const [at, { word }] of given.entries()) {
      const bare = turnedRound(word, lexicon);
      if (bare === undefined && !isTurning(word, lexicon)) continue;
      // "Not unacceptable" is the contrary of "unacceptable".
      if (word === words[0]?.word) continue;
      verdict = 'open';
      const held = new Set([
        ...(bare === undefined ? [] : lemmasOf(bare, lexicon)),
        ...besideIt(passage, given, at)
          .filter((own) => isContentWord(own, lexicon))
          .flatMap((own) => lemmasOf(own.word, lexicon)),
      ]);
      if (denied.some((lemma) => held.has(lemma) || [...followersOf(lemma)].some((other) => held.has(other))))
        return 'found';
    }
  }
  // What is denied and not told at all is said in other words: only an editor can judge those.
  const isTold = denied.some((lemma) => passages.some((passage) => lemmasIn(passage, lexicon).has(lemma)));
  return verdict === 'missing' && !isTold && denied.length > 0 ? 'open' : verdict;
}

/** What the negation at `start` denies: the next words of its clause, or those before it where none stands behind. */
function deniedAt(text: string, start: number, lexicon: Lexicon): readonly WordMention[] {
  const clause = readWords(text).filter(
    (word) =>
      word.start !== start &&
      isContentWord(word, lexicon) &&
      !clauseEnd.test(text.slice(Math.min(start, word.end), Math.max(start, word.start))),
  );
  const next = clause.filter((word) => word.start > start).slice(0, behind);
  return next.length > 0 ? next : clause.slice(-behind);
}

const clauseEnd = /[,;:.!?…—–]["”’')]*\s/u;

/** The words around the one at `at`, as far as its sentence goes. */
function besideIt(text: string, words: readonly WordMention[], at: number): readonly WordMention[] {
  const isApart = (from: number, to: number) => sentenceEnd.test(text.slice(from, to));
  const [start = 0, end = 0] = [words[at]?.start, words[at]?.end];
  return words
    .slice(Math.max(0, at - around), at + around + 1)
    .filter((word) => !(word.start < start ? isApart(word.end, start) : isApart(end, word.start)));
}

const sentenceEnd = /[.;:!?…]["”’')]*\s/u;

// What is left of shorter words may be anything.
const shortest = 4;

/** "Known" of "unknown"; nothing where the word turns nothing round, as "increase" does not, or "impose". */
function turnedRound(word: string, lexicon: Lexicon): string | undefined {
  const prefix = lexicon.turningPrefixes.find(
    (start) =>
      word.startsWith(start) &&
      word.length - start.length >= shortest &&
      isCommonWord(word.slice(start.length), lexicon),
  );
  const bare = prefix === undefined ? undefined : word.slice(prefix.length);
  if (bare === undefined || isDescribing(word)) return bare;
  // A noun or verb that only begins so has no such opposite.
  const opposites = lemmasOf(word, lexicon).flatMap((lemma) => [...oppositesOf(lemma, lexicon)]);
  return lemmasOf(bare, lexicon).some((lemma) => opposites.includes(lemma)) ? bare : undefined;
}
