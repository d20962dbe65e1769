/**
 * What a text claims, as a set of words that another text holds or does not.
 *
 * @example
 * // with "Arwick" known as `place/arwick`
 * claimFinder(names)('Seven boats sank at Arwick on Tuesday', en) // 'boat', 'sink', 'arwick', '#7', '@2', '@place/arwick'
 */
import { contentWords } from '../mentions/content-words.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { countsBesideDates } from '../mentions/counted.ts';
import { readDates } from '../mentions/dates.ts';
import { namesStandingIn } from './known-names.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';

/** Base forms of content words, numbers as `#7`, weekdays as `@2`, names of actors and places as `@group/board`. */
export type Claims = ReadonlySet<string>;

/** Whether the claim is a number or a weekday: whoever is named for it must have it. */
export const isCounted = (claim: string): boolean => /^(?:#|@\d)/u.test(claim);

/** Whether the claim tells by itself whose it is. Persons are "he" and "she" as often as their names. */
export const isTelling = (claim: string): boolean => /^(?:#|@(?!person\/))/u.test(claim);

/** Finds the claims of normalised texts, with the names of actors and places that `names` knows; answers are kept. */
export const claimFinder = oncePer((names: ReadonlyMap<string, string>) =>
  memoizePer(
    (lexicon: Lexicon) =>
      (text): Claims =>
        findClaims(text, names, lexicon),
  ),
);

function findClaims(text: string, names: ReadonlyMap<string, string>, lexicon: Lexicon): Claims {
  const numbers = countsBesideDates(text, lexicon).filter(({ value }) => value !== 1);
  const named = namesStandingIn(text, names).map(({ of }) => `@${of}`);
  return new Set([
    ...contentWords(text, lexicon),
    ...hyphenatedNames(text).map((name) => `@=${name}`),
    ...numbers.map(({ value }) => `#${String(value)}`),
    ...readDates(text, lexicon).flatMap(({ weekday, day }) =>
      weekday === undefined || day !== undefined ? [] : [`@${String(weekday)}`],
    ),
    ...named,
  ]);
}

/** Names of several words joined by hyphens, from their first capital letter on. */
function hyphenatedNames(text: string): readonly string[] {
  // Looked for from the beginning of a word only: a long word would else be gone through once for each of its letters.
  return (text.match(/(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?:-\p{L}+)+/gu) ?? [])
    .map((words) => words.slice(words.search(/\p{Lu}/u)))
    .filter((name) => /^\p{Lu}[^-]*-/u.test(name));
}
