/** The languages that the engine knows. Adding one is adding its file here. */
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Lexicon } from './lexicon.ts';
import { byLimitClass, limitMeanings, type LimitSide } from './limit-classes.ts';
import { neutralLexicon } from './neutral.ts';
import { primarySubtag } from './primary-subtag.ts';

const all = new Map<string, Lexicon>([en, fr].map((lexicon) => [lexicon.tag, lexicon]));
const known: ReadonlySet<string> = new Set(all.keys());

/** Whether the engine knows words of a language, given as a tag of BCP 47. */
export function isKnownLanguage(tag: string): boolean {
  return known.has(primarySubtag(tag));
}

const signs = byLimitClass(limitMeanings).flatMap(([, meaning]) =>
  [...(meaning.signs ?? '')].map((sign) => [sign, meaning.side] as const),
);
const sides: ReadonlyMap<string, LimitSide> = new Map([
  ...signs,
  ['+', 'above'],
  ...[...all.values()]
    .flatMap(({ numberLimits, numberLimitsBehind }) => [numberLimits, numberLimitsBehind].flatMap(byLimitClass))
    .flatMap(([name, list]) => list.map((words) => [words, limitMeanings[name].side] as const)),
]);

/**
 * Which way `words`, copied from a source in whatever language, leave a number open; nothing where they limit none.
 *
 * @example
 * limitSide('at least') // 'above'
 */
export function limitSide(words: string | undefined): LimitSide | undefined {
  return words === undefined ? undefined : sides.get(words.toLowerCase());
}

/** The lexicons of the languages that the engine knows. */
export const lexicons = (): readonly Lexicon[] => [en, fr];

/** The lexicon of a language; of one that the engine does not know, no more than how figures are written. */
export function lexiconOf(tag: string): Lexicon {
  const found = all.get(tag);
  if (found !== undefined) return found;
  const language = primarySubtag(tag);
  const lexicon = all.get(language) ?? neutralLexicon(language);
  all.set(language, lexicon).set(tag, lexicon);
  return lexicon;
}
