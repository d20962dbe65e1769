/** All words of a text by their base forms. */
import type { Lexicon } from '../language/lexicon.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { followersOf } from '../words/related.ts';

/** Base forms of all words of `text`. */
export const lemmasIn: (text: string, lexicon: Lexicon) => ReadonlySet<string> = memoizePer(
  (lexicon: Lexicon) => (text) => new Set(readWords(text, lexicon).flatMap(({ word, lemmas }) => [word, ...lemmas])),
);

/** Base forms of those of some words that say something. */
export const contentLemmas = (words: readonly WordMention[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ isContent, lemmas }) => (isContent ? lemmas : [])));

/** Whether one of these base forms is among those of a text, or follows from one of them. */
export const isToldBy = (lemmas: readonly string[], held: ReadonlySet<string>, lexicon: Lexicon): boolean =>
  lemmas.some((lemma) => held.has(lemma)) ||
  [...held].some((word) => followersOf(word, lexicon).some((other) => lemmas.includes(other)));

/** Makes what tells whether one of `texts` has a base form. */
export function holderOf(texts: readonly string[], lexicon: Lexicon): (lemma: string) => boolean {
  const given = texts.map((text) => lemmasIn(text, lexicon));
  return (lemma) => given.some((lemmas) => lemmas.has(lemma));
}

/** Things by each of their base forms. */
export function byForm<T>(
  things: readonly T[],
  formsOf: (thing: T) => Iterable<string>,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things)
    for (const form of formsOf(thing)) {
      const alike = found.get(form) ?? [];
      alike.push(thing);
      found.set(form, alike);
    }
  return found;
}

/** How many base forms two sets have in common. */
export const countShared = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((one) => others.has(one)).length;

/** Whether two sets of base forms have one in common. */
export const share = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((one) => others.has(one));
