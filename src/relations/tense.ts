/**
 * What is to come told as done: "has built" on "plans to build", "completed" on "would be completed".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isContentWord, readWords, type WordMention } from '../mentions/words.ts';
import { lemmasOf } from '../words/lemma.ts';

// "Would be completed": between the word that puts it off and the verb.
const reach = 2;

/** Verbs of `text` in the past that the passages have only as something to come, each once. */
export function toldAsDone(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const future = new Set(lexicon.future);
  const isPutOff = (words: readonly WordMention[], at: number): boolean =>
    words.slice(Math.max(0, at - reach), at).some(({ word }) => future.has(word));
  const own = readWords(text);
  const given = passages.map((passage) => readWords(passage));
  const found = own.filter((mention, at) => {
    if (!isContentWord(mention, lexicon) || !isPast(mention.word, lexicon) || isPutOff(own, at)) return false;
    const lemmas = lemmasOf(mention.word, lexicon);
    const places = given.flatMap((words) =>
      words.flatMap(({ word }, index) =>
        lemmasOf(word, lexicon).some((lemma) => lemmas.includes(lemma)) ? [isPutOff(words, index)] : [],
      ),
    );
    return places.length > 0 && places.every(Boolean);
  });
  return [...new Set(found.map(({ word }) => word))];
}

/** A form in the past, by its ending or by the list of irregular ones. */
function isPast(word: string, lexicon: Lexicon): boolean {
  const isIrregular = Object.hasOwn(lexicon.irregular, word) && !word.endsWith('s') && !word.endsWith('ing');
  return lexicon.future.length > 0 && (/\p{L}{3}ed$/u.test(word) || isIrregular);
}
