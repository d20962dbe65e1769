/**
 * Ranges of amounts: "10-15 minutes" are ten at least and fifteen at most.
 *
 * @example
 * rangeLimitOf('The pass takes 10-15 minutes', fifteen, en) // class 'at most', written '10-15'
 */
import { changeOfNone } from '../language/classes.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { memoizePer } from '../text/memoize.ts';
import { isTouched, type Span } from '../text/spans.ts';
import { isFormOf } from '../words/lemma.ts';
import { readDates } from './dates.ts';
import { changeOf, type Limit } from './limits.ts';
import { withoutUnitTie } from './measures.ts';
import { readCounts, type NumberMention } from './numbers.ts';
import { rangeJoins } from './shared-scales.ts';
import { readWords, type WordMention } from './words.ts';

interface RangeEnd {
  readonly start: number;
  readonly limit: Limit;
  /** Behind it stands the measure of both. */
  readonly last: Span;
}

/** The limit that a range gives to one of its ends; nothing where the number at that place is none. */
export function rangeLimitOf(text: string, { start }: Span, lexicon: Lexicon): Limit | undefined {
  return rangeEnds(text, lexicon).find((end) => end.start === start)?.limit;
}

/** The last number of the range that begins with a number, behind which stands the measure of both; the number itself where it begins none. */
export function endOfRange(text: string, number: Span, lexicon: Lexicon): Span {
  return rangeEnds(text, lexicon).find(({ start }) => start === number.start)?.last ?? number;
}

// Units of text in which a word before or behind a number surely stands.
const beside = 30;

const rangeEnds: (text: string, lexicon: Lexicon) => readonly RangeEnd[] = memoizePer((lexicon: Lexicon) => (text) => {
  const numbers = readCounts(text, lexicon);
  if (numbers.length < 2) return [];
  const dates = readDates(text, lexicon);
  return numbers.flatMap((low, at) => {
    const high = numbers[at + 1];
    if (high === undefined || !isRange(text, low, high, lexicon)) return [];
    if (isTouched(dates, low) || isTouched(dates, high)) return [];
    const written = text.slice(low.start, high.end);
    return [
      { start: low.start, limit: { class: 'at least' as const, written }, last: high },
      { start: high.start, limit: { class: 'at most' as const, written }, last: high },
    ];
  });
});

/**
 * Whether two numbers are the ends of one amount. What rises from one to the other is none, though it may range so, nor is a name:
 * "Type 7-12".
 */
function isRange(text: string, low: NumberMention, high: NumberMention, lexicon: Lexicon): boolean {
  const { join, joinBehindOpener, opener } = rangeJoins(lexicon);
  const before = text.slice(Math.max(0, low.start - beside), low.start);
  const joined = opener.test(before) ? joinBehindOpener : join;
  if (low.value >= high.value || !joined.test(text.slice(low.end, high.start))) return false;
  const words = readWords(before, lexicon);
  const last = words.at(-1);
  const isOfRanging = isFormOf(words.at(-2)?.word ?? '', lexicon.ranging, lexicon);
  const change = changeOf(text, low, lexicon);
  if (change !== undefined && change !== changeOfNone && !isOfRanging) return false;
  const isNamed = last !== undefined && last.isCapital && last.isContent;
  if (isNamed && /^\s+$/u.test(before.slice(last.end))) return false;
  // "Aged 16-24": the measure of ages need not be named.
  return countsSomething(text, high, lexicon) || isOfAges(words, lexicon);
}

/** "Aged", "the ages of", before a number. */
function isOfAges(before: readonly WordMention[], { agesBehind, genitives }: Lexicon): boolean {
  const [noun, last] = [before.at(-2)?.word, before.at(-1)?.word ?? ''];
  return agesBehind.includes(genitives.includes(last) && noun !== undefined ? noun : last);
}

/** Whether a sign of money stands before a number, or a measure or the name of a thing behind it: a score has none. */
function countsSomething(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  if (/\p{Sc}/u.test(text[start - 1] ?? '')) return true;
  // "8 à 12 millions d’euros".
  const near = withoutUnitTie(text.slice(end, end + beside), lexicon);
  const [next] = readWords(near, lexicon);
  const isNext = next !== undefined && /^[\s-]*$/u.test(near.slice(0, next.start));
  return /^\s?[%‰°]/u.test(near) || (isNext && /^\p{Ll}/u.test(next.text) && next.isContent);
}
