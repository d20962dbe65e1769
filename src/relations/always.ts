/**
 * Whether passages have a word only in one way: behind a claim, put off, denied. One place where they have it otherwise is
 * enough to take it over as it is.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { lemmasIn } from './lemmas.ts';

/** The base forms in a text, each with whether it always stands so; none at all where no word of the text does. */
export type Always = ReadonlyMap<string, boolean>;

/** Enters words that stand so, or not so, into what is `found`. */
export function enter(found: Map<string, boolean>, words: readonly string[], isSo: boolean): void {
  for (const word of words) found.set(word, isSo && found.get(word) !== false);
}

/**
 * Tells of base forms whether all that `passages` have of them stands so, by what `read` finds in each, and nothing where
 * they have none of them. `none` where no passage has anything that stands so, as most have not.
 */
export function alwaysIn(
  passages: readonly string[],
  read: (passage: string, lexicon: Lexicon) => Always,
  lexicon: Lexicon,
): ((lemmas: readonly string[]) => boolean | undefined) | 'none' {
  const given = passages.map((passage) => ({ passage, found: read(passage, lexicon) }));
  if (given.every(({ found }) => found.size === 0)) return 'none';
  return (lemmas) => {
    let isFound = false;
    for (const { passage, found } of given)
      for (const lemma of lemmas) {
        const isSo = found.size > 0 ? found.get(lemma) : lemmasIn(passage, lexicon).has(lemma) ? false : undefined;
        if (isSo === false) return false;
        isFound ||= isSo === true;
      }
    return isFound ? true : undefined;
  };
}
