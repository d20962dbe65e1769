/**
 * Proper names in running text: runs of capitalised words.
 *
 * A word that opens a sentence is written with a capital letter anyway. It belongs to a name where the language has no
 * common word like it; whoever asks is told that it opens, and judges it with what the passages have.
 *
 * @example
 * readNames('On Monday the Harbour Board met Ana Reis.', en) // 'Harbour Board', 'Ana Reis'
 */
import type { Lexicon } from '../language/lexicon.ts';
import { monthNamesOf, weekdayNamesOf } from '../language/names-of-time.ts';
import { isKnownLanguage } from '../language/lexicons.ts';
import { either } from '../language/pattern.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { hasDictionary } from '../words/lemma.ts';
import { isCommonWord } from '../words/related.ts';
import { measureNamed } from './measures.ts';
import { withoutSigns } from './number-signs.ts';
import { withoutClitic } from './words.ts';

/** A name found in a text. */
export interface NameMention {
  readonly name: string;
  /** Whether it is one word that opens a sentence: capital letters tell nothing of it. */
  readonly opens: boolean;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

interface Reader {
  readonly pattern: RegExp;
  readonly calendar: ReadonlySet<string>;
}

const readerOf = oncePer((lexicon: Lexicon): Reader => {
  // An initial before another word of the name: "J. Reis".
  const word = String.raw`(?:\p{Lu}\.(?=\s+\p{Lu})|\p{Lu}[\p{L}\p{M}\p{N}]*(?:[.’'&-][\p{L}\p{N}]+)*)`;
  const joiner = either(lexicon.nameJoiners);
  return {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}]|\d[.,])${word}(?:\s+(?:(?:${joiner})\s*){0,2}${word})*`, 'gu'),
    calendar: new Set([...monthNamesOf(lexicon.tag), ...weekdayNamesOf(lexicon.tag)]),
  };
});

/** Every run in `text`, in order. What is no name at the head of a run, a common word that opens a sentence, is cut off. */
export const readNames: (text: string, lexicon: Lexicon) => readonly NameMention[] = memoizePer(
  (lexicon: Lexicon) => (text) => findNames(text, lexicon),
);

function findNames(text: string, lexicon: Lexicon): NameMention[] {
  return [...withoutSigns(text, lexicon).matchAll(readerOf(lexicon).pattern)].flatMap((match) => {
    let { index: start } = match;
    let name = match[0].replace(/[’']s?$/u, '');
    let opens = opensSentence(text, start);
    // A pronoun or an article is no name, wherever it stands: "I", "The".
    for (;;) {
      const first = /^\S+/u.exec(name)?.[0] ?? '';
      if (!isNoName(first, opens, lexicon)) break;
      const rest = /^\S+\s+(?:\p{Ll}\S*\s+)*(?=\p{Lu})/u.exec(name)?.[0];
      if (rest === undefined) return [];
      start += rest.length;
      name = name.slice(rest.length);
      opens = false;
    }
    // Where no dictionary tells, a word at the head of a sentence is taken for a word: it is open, if it is nowhere else.
    if (opens && !/\s/u.test(name) && !hasDictionary(lexicon) && isKnownLanguage(lexicon.tag)) return [];
    // The "US" of "US$40m" is part of a sign.
    const end = start + name.length;
    if (currency.test(text[end] ?? '') && measureNamed(text.slice(start, end + 1), lexicon) !== undefined) return [];
    if (name.split(/\s+/u).every((part) => isSmall(part) || isOfCalendar(part, lexicon))) return [];
    return [{ name, opens: opens && !/\s/u.test(name), start, end }];
  });
}

const currency = /\p{Sc}/u;

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** "April", "Mondays". */
const isOfCalendar = (word: string, lexicon: Lexicon): boolean =>
  [word, word.replace(/s$/u, '')].some((name) => readerOf(lexicon).calendar.has(name));

function isNoName(word: string, opens: boolean, lexicon: Lexicon): boolean {
  // "Far-left", "Ex-minister", "Mid-April": what is written small behind a hyphen is of no name, so that the first part tells.
  const [first = word, ...behind] = word.split('-');
  if (opens && behind.length > 0 && behind.every((part) => isSmall(part) || isOfCalendar(part, lexicon)))
    return lexicon.compoundPrefixes.includes(first.toLowerCase()) || isNoName(first, opens, lexicon);
  const small = withoutClitic(word.toLowerCase(), lexicon);
  const isFunction = lexicon.functionWords.has(small) || lexicon.limitingWords.has(small);
  const isCapitals = word.length > 1 && word === word.toUpperCase();
  if (!opens) return isFunction && (!isCapitals || small.length > 3);
  return isFunction || (!isCapitals && isCommonWord(small, lexicon));
}

// Units of text in which the end of a sentence before a name surely stands: a text is not gone through for each of its names.
const beside = 20;

function opensSentence(text: string, start: number): boolean {
  return (
    start === 0 ||
    /(?:[.!?:;…]["”’')]*\s+|[“"‘(\[]\s*|(?:^|\s)'|^[“"‘']?)$/u.test(text.slice(Math.max(0, start - beside), start))
  );
}
