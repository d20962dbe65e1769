/**
 * What is to come told as done: "has built" on "plans to build", "completed" on "would be completed".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isContentWord, readWords } from '../mentions/words.ts';
import { oncePer } from '../provenance/memoize.ts';
import { lemmasOf } from '../words/lemma.ts';
import { alwaysPreceded, isPreceded, type Before } from './preceded.ts';

// "Would be completed": between the word that puts it off and the verb.
const reach = 2;

const futureOf = oncePer(({ future }: Lexicon): Before => ({ words: new Set(future), reach }));

/** Verbs of `text` in the past that the passages have only as something to come, each once. */
export function toldAsDone(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const before = futureOf(lexicon);
  const words = readWords(text);
  const past = words.filter(
    (mention, at) => isContentWord(mention, lexicon) && isPast(mention.word, lexicon) && !isPreceded(words, at, before),
  );
  if (past.length === 0) return [];
  const isPutOff = alwaysPreceded(passages, before, lexicon);
  const found = past.filter(({ word }) => {
    const places = lemmasOf(word, lexicon).flatMap((lemma) => isPutOff.get(lemma) ?? []);
    return places.length > 0 && places.every(Boolean);
  });
  return [...new Set(found.map(({ word }) => word))];
}

/** A form in the past, by its ending or by the list of irregular ones. */
function isPast(word: string, lexicon: Lexicon): boolean {
  const isIrregular = Object.hasOwn(lexicon.irregular, word) && !word.endsWith('s') && !word.endsWith('ing');
  const isUnchanged = lexicon.unchangedVerbs.includes(word);
  return lexicon.future.length > 0 && (/\p{L}{3}ed$/u.test(word) || isIrregular || isUnchanged);
}
