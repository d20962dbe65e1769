/**
 * Clauses that are put together of several passages: "the crews" of one and "tore boats loose" of another. Each word is
 * found, and still none of the passages says the whole.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { isContentWord, readWords, type WordMention } from '../mentions/words.ts';
import { oncePer } from '../provenance/memoize.ts';
import { lemmasOf } from '../words/lemma.ts';
import { lemmasIn } from './words.ts';

const clauseEnd = oncePer(
  ({ coordinators }: Lexicon) => new RegExp(String.raw`[,;:.!?—–()](?=\s|$)|\s(?:${either(coordinators)})(?=\s)`, 'u'),
);

// Two words are found together in other sentences too.
const fewest = 3;

/** The clauses of `text` whose words stand in the passages, but in none of them together. Names and words of reporting do not count: they are judged as such. */
export function joinedClauses(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  if (passages.length < 2) return [];
  const given = passages.map((passage) => lemmasIn(passage, lexicon));
  const stands = ({ word }: WordMention, lemmas: ReadonlySet<string>): boolean =>
    lemmas.has(word) || lemmasOf(word, lexicon).some((lemma) => lemmas.has(lemma));
  return text.split(clauseEnd(lexicon)).flatMap((clause) => {
    const found = readWords(clause).filter(
      (word) =>
        isContentWord(word, lexicon) &&
        !/^\p{Lu}/u.test(word.text) &&
        !lemmasOf(word.word, lexicon).some((lemma) => lexicon.reportingWords.includes(lemma)) &&
        given.some((lemmas) => stands(word, lemmas)),
    );
    const isWhole = given.some((lemmas) => found.every((word) => stands(word, lemmas)));
    return found.length < fewest || isWhole ? [] : [clause.trim()];
  });
}
