/**
 * Whether a name stands in what supports a sentence, by whatever form of it: another case, the adjective of a country,
 * the letters that stand for several words.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readNames } from '../mentions/names.ts';
import { readWords } from '../mentions/words.ts';
import { containsName } from '../text/whole-words.ts';
import { memoize, memoizePer } from '../text/memoize.ts';
import { withoutAccents } from '../text/normalized-text.ts';
import { lemmasOf } from '../words/lemma.ts';
import { followersOf, isCommonWord, isNoun } from '../words/related.ts';
import { lemmasIn } from './lemmas.ts';

/**
 * `found`: it is there. `open`: who or what it is, is there, and a word of it is not: a given name before a surname that
 * the passages have by itself, a title. `missing`: it is somebody or something else.
 */
export type NameVerdict =
  | { readonly kind: 'found' }
  | { readonly kind: 'open'; readonly words: readonly string[] }
  | { readonly kind: 'missing' };

/** Text in which a name may stand. */
export interface NameSupport {
  /** All of it, normalised. */
  readonly text: string;
  /** Whether another name of the same thing stands there. */
  readonly isKnown: (name: string) => boolean;
}

/** Judges one name, of one word or several. */
export function judgeName(written: string, { text: given, isKnown }: NameSupport, lexicon: Lexicon): NameVerdict {
  const [name, text] = [withoutDots(written), withoutDots(given)];
  const isThere = containsName(text, name) || squash(text).includes(squash(name));
  if (isThere || containsName(withoutAccents(text), withoutAccents(name))) return { kind: 'found' };
  // "Marelo’s Harbour Board" on "the Harbour Board of Marelo".
  const words = name.split(/\s+/u).flatMap((word) => (/^\p{Lu}/u.test(word) ? [word.replace(/[’']s$/u, '')] : []));
  if (isAbbreviated(words, text, lexicon)) return { kind: 'found' };
  // "United States" on "American": a dictionary has names of several words as one.
  if (words.length > 1 && isOtherForm(words.join('_'), text, lexicon)) return { kind: 'found' };
  const [last = ''] = words.slice(-1);
  const before = [...(namesBefore(text, lexicon).get(last) ?? [])];
  const lacking = words.filter(
    (word) =>
      !containsName(text, word) &&
      !isKnown(word) &&
      !isOtherForm(word, text, lexicon) &&
      // "Marelo FC" on "Marelo Football Club", "J. Reis" on "João Reis".
      !(words.length > 1 && isCapitals(word) && abbreviations(text, lexicon).has(word)) &&
      !(isInitial(word) && before.some((other) => other.startsWith(word[0] ?? ''))),
  );
  if (lacking.length === 0 || (lacking.length > 1 && containsName(text, initialsOf(lacking)))) return { kind: 'found' };
  const isTitle = (word: string) =>
    [lexicon.titles, lexicon.abbreviations].some((list) => list.includes(word.replace(/\.$/u, '')));
  if (words.length === 1 && lexicon.abbreviations.includes(last)) return { kind: 'open', words };
  if (lacking.every((word) => isOfPlace(word, text, lexicon))) return { kind: 'open', words: lacking };
  if (!containsName(text, last)) return { kind: 'missing' };
  // Who the passages call otherwise is somebody else.
  const isAdded = lacking.every(
    (word) =>
      isTitle(word) ||
      isCommonWord(word, lexicon) ||
      before.every((other) => words.includes(other) || (isInitial(other) && word.startsWith(other[0] ?? ''))),
  );
  return isAdded ? { kind: 'open', words: lacking } : { kind: 'missing' };
}

// What is left of a shorter name may be anything.
const shortestPlace = 4;

/** "Marelia" on "Marelian", and the other way round, of places that no dictionary has. */
function isOfPlace(word: string, text: string, lexicon: Lexicon): boolean {
  const isDerived = (one: string, other: string): boolean =>
    lexicon.placeEndings.some((ending) =>
      // "Marelian" of "Marele": a vowel may give way.
      [one, one.replace(/[aeiouy]$/u, '')].some((stem) => stem.length >= shortestPlace && other === stem + ending),
    );
  if (isNoun(word.toLowerCase(), lexicon)) return false;
  return readWords(text, lexicon).some(
    (other) => other.isCapital && (isDerived(word, other.text) || isDerived(other.text, word)),
  );
}

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

const isCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** "U.K." as "UK."; the last stop may end a sentence. */
const withoutDots: (text: string) => string = memoize((text) =>
  text.replaceAll(/(?<![\p{L}.])\p{Lu}(?:\.\p{Lu}){1,7}(?!\p{L})/gu, (letters) => letters.replaceAll('.', '')),
);

/** Letters and figures alone, in small letters: "Tech Crunch" is "TechCrunch". Short words would be found inside others. */
const squash: (text: string) => string = memoize((text) => {
  const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return bare.length < shortest ? `|${bare}|` : bare;
});

const shortest = 8;

/** In small letters, in the plural, as a word that is derived from it or means the same: "Libyan" on "Libya". */
function isOtherForm(word: string, text: string, lexicon: Lexicon): boolean {
  const parts = word.replace(/[’']s?$/u, '').split(/[-’']/u);
  if (parts.length > 1) return parts.every((part) => isOtherForm(part, text, lexicon));
  const held = lemmasIn(text, lexicon);
  const lemmas = lemmasOf(word, lexicon);
  if (lemmas.some((lemma) => held.has(lemma) || followersOf(lemma, lexicon).some((other) => held.has(other))))
    return true;
  const derived = namesFollowing(text, lexicon);
  return lemmas.some((lemma) => derived.has(lemma));
}

/** What follows from the names of a text: "Denmark" from "Danish". */
const namesFollowing = memoizePer((lexicon: Lexicon) => (text): ReadonlySet<string> => {
  return new Set(
    readWords(text, lexicon).flatMap(({ lemmas }) => lemmas.flatMap((lemma) => followersOf(lemma, lexicon))),
  );
});

/** The letters that begin several words for those words, and the other way round. */
function isAbbreviated(words: readonly string[], text: string, lexicon: Lexicon): boolean {
  const [only = ''] = words;
  return words.length > 1
    ? containsName(text, initialsOf(words))
    : abbreviations(text, lexicon).has(only.replace(/[.’']/gu, ''));
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');

// More letters stand for no name, and all runs of a long list of capitals would be very many.
const mostInitials = 8;

/** The letters that may stand for names of a text, or for parts of them: "UN" and "UNS" for "United Nations Secretariat". */
const abbreviations = memoizePer((lexicon: Lexicon) => (text): ReadonlySet<string> => {
  const runs = readNames(text, lexicon).flatMap(({ name }) => {
    const initials = initialsOf(name.split(/[\s-]+/u).filter((part) => /^\p{Lu}/u.test(part)));
    return [...initials].flatMap((_, from) =>
      Array.from({ length: mostInitials - 1 }, (__, more) => initials.slice(from, from + more + 2)),
    );
  });
  return new Set(runs.filter((letters) => letters.length > 1));
});

/** Names that stand directly before each other name in a text, but for titles. */
const namesBefore = memoizePer((lexicon: Lexicon) => (text): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { name } of readNames(text, lexicon)) {
    const parts = name.split(/\s+/u);
    for (const [at, part] of parts.entries()) {
      const before = parts[at - 1];
      if (before === undefined || isCommonWord(before, lexicon) || lexicon.titles.includes(before)) continue;
      found.set(part, (found.get(part) ?? new Set()).add(before));
    }
  }
  return found;
});
