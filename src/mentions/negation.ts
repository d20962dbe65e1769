/**
 * Words of a statement that say what is not, and words that may.
 *
 * @example
 * findNegations('No boat left, and it isn’t said why', en) // no, not
 */
import { classesByWord } from '../language/classes.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { withNegationsAlone } from './negations-alone.ts';
import { withoutSigns } from './number-signs.ts';
import { oncePer } from '../text/memoize.ts';
import { foldText } from '../text/normalized-text.ts';

/** One negation in a text. */
export interface Negation {
  /** In lower case; "cannot" and "isn’t" are kinds of "not". */
  readonly word: string;
  /** UTF-16 offset into the text. */
  readonly start: number;
  /** Exclusive; a contraction begins inside its word. */
  readonly end: number;
  /** Up to three words behind it, in lower case: what it denies. */
  readonly denied: readonly string[];
}

// "No official claim" and "no claim" deny the same.
const reach = 3;
// Shorter words begin too many others.
const stem = 4;

/** Folds typographic apostrophes, one unit for one, so that offsets stay. */
const foldApostrophes = (text: string): string => text.replaceAll('’', "'");

interface Reader {
  /** "No later than" sets a limit and "not only" adds something: they deny nothing. */
  readonly idle: RegExp;
  readonly negation: RegExp;
  readonly exclusion: RegExp;
  /** What each word is a kind of. */
  readonly classes: ReadonlyMap<string, string>;
}

const readerOf = oncePer(({ negations, idleNegations, exclusions, contractions }: Lexicon): Reader => {
  const classes = classesByWord(negations);
  // One letter that has lost its vowel stands before an apostrophe: "n’a pas".
  const whole = (words: Iterable<string>) =>
    String.raw`(?<![\p{L}\p{N}'-])(?:${either(words)})(?![\p{L}\p{N}-]|(?<=\p{L}\p{L})')`;
  const phrases = idleNegations.map((phrase) => phrase.replaceAll(' ', String.raw`\s+`));
  return {
    idle: new RegExp(String.raw`(?<!\p{L})(?:${phrases.join('|') || '(?!)'})(?!\p{L})`, 'giu'),
    negation: new RegExp(
      String.raw`${whole([...classes.keys()].filter((word) => !contractions.includes(word)))}|(?:${either(contractions)})(?!\p{L})`,
      'giu',
    ),
    exclusion: new RegExp(whole(exclusions), 'giu'),
    classes,
  };
});

/** The negations of `text`, in order. */
export function findNegations(text: string, lexicon: Lexicon): Negation[] {
  const { idle, negation, classes } = readerOf(lexicon);
  // One word of the phrase is masked: what stands behind it may deny something.
  const read = withNegationsAlone(foldApostrophes(text), lexicon);
  const folded = withoutSigns(read, lexicon).replace(idle, (phrase) =>
    phrase.replace(/^\p{L}+/u, (word) => '-'.repeat(word.length)),
  );
  return [...folded.matchAll(negation)].map((match) => {
    const word = match[0].toLowerCase();
    return {
      word: classes.get(word) ?? word,
      start: match.index,
      end: match.index + match[0].length,
      denied: wordsFrom(folded, match.index + match[0].length),
    };
  });
}

/** The first few words of `text` from `start` on, in lower case; looks no further than they reach. */
function wordsFrom(text: string, start: number): string[] {
  const word = /[\p{L}\p{N}]+/gu;
  word.lastIndex = start;
  const words: string[] = [];
  for (let match = word.exec(text); match && words.length < reach; match = word.exec(text))
    words.push(match[0].toLowerCase());
  return words;
}

/** Whether `other` may be where `own` was taken from: the same word, and what one denies first stands near it in both. */
export function isSameNegation(own: Negation, other: Negation, { personalNegations }: Lexicon): boolean {
  // "No one claimed it" on "nobody claimed it".
  if (own.word !== other.word) {
    const arePersonal = [own, other].every(({ word }) => personalNegations.includes(word));
    const told = own.denied.filter((word) => word.length >= stem);
    return arePersonal && told.some((word) => other.denied.some((theirs) => isAlike(word, theirs)));
  }
  const [first] = own.denied;
  const [theirs] = other.denied;
  if (first === undefined || theirs === undefined) return true;
  return other.denied.some((word) => isAlike(word, first)) || own.denied.some((word) => isAlike(word, theirs));
}

/** The same word, or a longer form of it: "name" and "named". */
function isAlike(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= stem && (a.startsWith(b) || b.startsWith(a)));
}

/** How many words of `text` may say that others are silent: "only" and "alone". */
export function countExclusions(text: string, lexicon: Lexicon): number {
  return foldText(text).match(readerOf(lexicon).exclusion)?.length ?? 0;
}
