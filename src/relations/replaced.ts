/**
 * Words in the place of others: "the council painted the old quay by the harbour" on "the council sold the old quay by the
 * harbour". Who keeps the words of a passage around one word, and puts another there that says something else, has
 * changed what the passage says.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isOfName, readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { hasDictionary } from '../words/lemma.ts';
import { areNearVerbs, isVerb } from '../words/related.ts';
import { lemmasIn } from './lemmas.ts';
import { isTurning } from './turning.ts';
import type { OpposedWord } from './opposed.ts';

/** Words around a place by which it is known, so many before it and the others behind. */
const splits = [1, 2, 3, 4].map((before) => ({ before, behind: 5 - before }));

/**
 * The words of `text` that stand in the place of another word of a passage, each once.
 *
 * @param open words of `text`, in small letters, that neither stand in the passages nor follow from them; without a
 *   dictionary nobody can tell, and none is found
 */
export function replacedWords(
  text: string,
  passages: readonly string[],
  open: ReadonlySet<string>,
  lexicon: Lexicon,
): OpposedWord[] {
  if (open.size === 0 || !hasDictionary(lexicon)) return [];
  const words = readWords(text, lexicon);
  return words.flatMap((mention, at) => {
    if (!open.has(mention.word) || !mayTell(mention, lexicon) || isThing(words[at - 1], lexicon)) return [];
    const places = placesOf(words, at);
    const given = passages
      .filter((passage) => isTurned(passage, lexicon) === isTurned(text, lexicon))
      .flatMap((passage) => places.map((place) => wordsByPlace(passage, lexicon).get(place)))
      .find((other) => other && !isSaid(other, mention, text, lexicon));
    return given === undefined ? [] : [{ word: mention.text, given: given.text }];
  });
}

/** "The schools", "its closures", "the town’s bid": what stands behind an article or a name does not tell what happens. */
const isThing = (before: WordMention | undefined, { articles, pronouns }: Lexicon): boolean =>
  before !== undefined &&
  (articles.includes(before.word) || pronouns.opening.includes(before.word) || isOfName(before));

/** Whether a text denies something: "every resident obeyed" says what "not one resident ignored" does. */
const isTurned = (text: string, lexicon: Lexicon): boolean =>
  readWords(text, lexicon).some(({ word }) => isTurning(word, lexicon));

/** Whether what `other` says is said still: it has moved elsewhere in `text`, or `mention` may say the same. */
function isSaid(other: WordMention, mention: WordMention, text: string, lexicon: Lexicon): boolean {
  const own = mention.lemmas;
  return other.lemmas.some(
    (lemma) => lemmasIn(text, lexicon).has(lemma) || own.some((mine) => areNearVerbs(mine, lemma, lexicon)),
  );
}

/**
 * Whether a word may tell what happens. A capital letter opens a name, or a sentence, before which nothing of it stands. A
 * thing may be called by many names, and who reports may be said in many ways.
 */
function mayTell({ isCapital, lemmas }: WordMention, lexicon: Lexicon): boolean {
  return (
    !isCapital &&
    lemmas.some((lemma) => isVerb(lemma, lexicon)) &&
    !lemmas.some((lemma) => plainVerbs(lexicon).has(lemma))
  );
}

/** Verbs that say little of their own, and those of who says something. */
const plainVerbs = oncePer(
  ({ lightVerbs, reportingWords, speakingWords }: Lexicon) =>
    new Set([...lightVerbs, ...reportingWords, ...speakingWords]),
);

/** The first verb in each place of a passage. */
const wordsByPlace = memoizePer((lexicon: Lexicon) => (text): ReadonlyMap<string, WordMention> => {
  const words = readWords(text, lexicon);
  const found = new Map<string, WordMention>();
  for (const [at, mention] of words.entries()) {
    if (!mention.isContent || !mayTell(mention, lexicon)) continue;
    for (const place of placesOf(words, at)) if (!found.has(place)) found.set(place, mention);
  }
  return found;
});

/** Where a word stands among others, in each way of telling. */
function placesOf(words: readonly WordMention[], at: number): string[] {
  return splits.flatMap(({ before, behind }) => {
    if (at < before || at + behind >= words.length) return [];
    const join = (some: readonly WordMention[]) => some.map(({ word }) => word).join(' ');
    return [`${join(words.slice(at - before, at))} … ${join(words.slice(at + 1, at + 1 + behind))}`];
  });
}
