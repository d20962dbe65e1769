/** What is told of so many, beside what is told of so many others: "three sailors were found dead" on "23 sailors were found alive". */
import type { Lexicon } from '../language/lexicon.ts';
import { isCoordinateApart } from '../mentions/clauses.ts';
import { readCounts } from '../mentions/numbers.ts';
import type { WordMention } from '../mentions/words.ts';

/** A number with the base forms of the word behind it. */
interface Counted {
  readonly value: number;
  readonly lemmas: readonly string[];
}

/** What is counted in the clause of `word`, one of the `words` of a text. */
export function countedBeside(
  text: string,
  word: WordMention,
  words: readonly WordMention[],
  lexicon: Lexicon,
): readonly Counted[] {
  return readCounts(text, lexicon).flatMap((number) => {
    const thing = words.find(({ start }) => start >= number.end);
    if (thing === undefined || isCoordinateApart(text, number, word, lexicon)) return [];
    return [{ value: number.value, lemmas: thing.lemmas }];
  });
}

/** Whether the same is counted in both, and never as many. */
export const areOthers = (some: readonly Counted[], others: readonly Counted[]): boolean =>
  some.some(({ value, lemmas }) => {
    const same = others.filter((other) => other.lemmas.some((lemma) => lemmas.includes(lemma)));
    return same.length > 0 && !same.some((other) => other.value === value);
  });
