/**
 * Numbers that follow from those of the passages: the same amount in another measure, "90 minutes" on "an hour and a half",
 * "half" on "50%", and a limited number that rounds theirs. They need no passage of their own, but an editor's signature.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readAmounts, type AmountMention } from '../mentions/amounts.ts';
import { decadeOf } from '../mentions/date-parts.ts';
import { readDates } from '../mentions/dates.ts';
import { mayBeNoNumber } from '../mentions/doubtful-numbers.ts';
import { readNumbers } from '../mentions/numbers.ts';
import type { Span } from '../text/spans.ts';
import { followsAsBound } from './bounds.ts';
import { isNamedInFull } from './listed.ts';

// Of one: "a third" is 33%.
const near = 1 / 200;

// What is left of computing with parts.
const exact = 1e-9;

function isSame(one: AmountMention, other: AmountMention): boolean {
  if (one.dimension !== other.dimension) return false;
  return Math.abs(one.value - other.value) <= (one.isPart === other.isPart ? exact * one.value : near);
}

/** Where `text` has amounts that `passages` have in another measure. */
export function sameAmounts(text: string, passages: readonly string[], lexicon: Lexicon): Span[] {
  const own = readAmounts(text, lexicon);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => readAmounts(passage, lexicon));
  return own.filter((one) => given.some((other) => isSame(one, other))).sort((a, b) => a.start - b.start);
}

/** Whether a decade holds one of `years`: "the 1990s" on "1994". */
export function isDecadeOf(decade: number, years: ReadonlySet<number | undefined>): boolean {
  return [...years].some((year) => year !== undefined && decadeOf(year) === decade);
}

/** Numbers of `text` that no passage has as they are, and that follow from theirs, as they are written. */
export function followingNumbers(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const numbers = readNumbers(text, lexicon);
  if (numbers.length === 0) return [];
  const amounts = sameAmounts(text, passages, lexicon);
  const given = new Set(
    passages.flatMap((passage) => readNumbers(passage, lexicon).map(({ kind, value }) => `${kind} ${String(value)}`)),
  );
  const years = new Set(passages.flatMap((passage) => readDates(passage, lexicon).map(({ year }) => year)));
  return numbers
    .filter(({ kind, values }) => !values.some((value) => given.has(`${kind} ${String(value)}`)))
    .filter(
      (number) =>
        (number.kind === 'decade' && isDecadeOf(number.value, years)) ||
        // "Was first seen" on "was seen".
        (number.kind === 'ordinal' && mayBeNoNumber(number, text, lexicon)) ||
        amounts.some(({ start, end }) => start <= number.start && number.end <= end) ||
        passages.some(
          (passage) => followsAsBound(number, text, passage, lexicon) || isNamedInFull(number, text, passage, lexicon),
        ),
    )
    .map(({ start, end }) => text.slice(start, end));
}
