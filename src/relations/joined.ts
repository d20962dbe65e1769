/**
 * Clauses that are put together of several passages: "the crews" of one and "tore boats loose" of another. Each word is
 * found, and still no passage has one of them together with any of those beside it.
 *
 * That the clause as a whole stands in no passage tells little: most honest sentences gather what a text says of one
 * thing in several places.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { coordinatedClausesOf } from '../mentions/clauses.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { lemmasIn } from './lemmas.ts';

// Two words are found together in other sentences too.
const fewest = 3;
// Words on either side that count as beside.
const reach = 2;

/**
 * The clauses of `text` with a word of the passages that none of them has together with a word beside it. Names and words
 * of reporting do not count: they are judged as such.
 */
export function joinedClauses(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const given = passages.map((passage) => lemmasIn(passage, lexicon));
  const stands = (word: WordMention, lemmas: ReadonlySet<string>): boolean =>
    word.lemmas.some((lemma) => lemmas.has(lemma));
  return coordinatedClausesOf(text, lexicon).flatMap((clause) => {
    const found = readWords(clause, lexicon).filter(
      (word) =>
        word.isContent &&
        !word.isCapital &&
        !word.lemmas.some((lemma) => lexicon.reportingWords.includes(lemma)) &&
        given.some((lemmas) => stands(word, lemmas)),
    );
    const isAlone = (word: WordMention, at: number): boolean => {
      const near = found.slice(Math.max(0, at - reach), at + reach + 1).filter((other) => other !== word);
      return !given.some((lemmas) => stands(word, lemmas) && near.some((other) => stands(other, lemmas)));
    };
    return found.length >= fewest && found.some(isAlone) ? [clause.trim()] : [];
  });
}
