/** Pronouns: at the head of a text, and of one gender where the passages have only the other ("he" on a text about her). */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { readWords } from '../mentions/words.ts';
import { oncePer } from '../text/memoize.ts';
import type { OpposedWord } from './opposed.ts';

/** The pronoun at the head of `text`, which stands for what is named before it. */
export function openingPronoun(text: string, lexicon: Lexicon): string | undefined {
  const word = readWords(text, lexicon)[0]?.word;
  if (word === undefined || !lexicon.pronouns.opening.includes(word)) return undefined;
  return impersonal(lexicon).test(text) ? undefined : word;
}

const impersonal = oncePer(
  ({ pronouns }: Lexicon) => new RegExp(String.raw`^\P{L}*(?:${either(pronouns.impersonal)})(?!\p{L})`, 'iu'),
);

/** A pronoun of one gender where the passages have only the other, and nobody who tells of himself. */
export function opposedPronoun(text: string, passages: readonly string[], lexicon: Lexicon): OpposedWord | undefined {
  const { she, he, speaker } = lexicon.pronouns;
  const own = new Set(
    readWords(text, lexicon).flatMap(({ word }) => (she.includes(word) || he.includes(word) ? [word] : [])),
  );
  if (own.size === 0) return undefined;
  const given = new Set(passages.flatMap((passage) => readWords(passage, lexicon).map(({ word }) => word)));
  // "I asked her": whoever says so may be of either gender.
  if (speaker.some((word) => given.has(word))) return undefined;
  const has = (words: ReadonlySet<string>, any: readonly string[]) => any.some((word) => words.has(word));
  for (const [mine, theirs] of [
    [she, he],
    [he, she],
  ] as const) {
    // Who has both speaks of two persons.
    const [word, other] = [mine.find((form) => own.has(form)), theirs.find((form) => given.has(form))];
    if (word !== undefined && other !== undefined && !has(given, mine) && !has(own, theirs))
      return { word, given: other };
  }
  return undefined;
}
