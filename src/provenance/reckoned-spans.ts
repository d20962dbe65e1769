/**
 * Spans of time that follow from what passages date, and from the day on which a source was published: "nearly three weeks" on
 * "since 18 February" of a report of 9 March. They need no figure of their own, but an editor's signature.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { countsBesideDates } from '../mentions/counted.ts';
import { measureOf } from '../mentions/measures.ts';
import { readNumbers, type NumberMention } from '../mentions/numbers.ts';
import { sameAmounts } from '../relations/amounts.ts';
import { followsAsBound } from '../relations/bounds.ts';
import { isInterval, momentsIn, type Moment } from '../relations/intervals.ts';
import { oncePer } from '../text/memoize.ts';
import { touch, type Span } from '../text/spans.ts';
import { daysReckonedFrom } from './reckoned-dates.ts';
import { wordsIn, type Support } from './support.ts';

const momentsOf = oncePer((support: Support): readonly Moment[] => [
  ...support.told.flatMap(({ text, lexicon }) => momentsIn(text, lexicon)),
  ...daysReckonedFrom(support),
]);

/** Whether a number of `text` tells how far two moments lie apart of which `support` tells one, or both. */
export const isReckonedSpan = (number: Span, text: string, support: Support, lexicon: Lexicon): boolean =>
  isInterval(number, text, momentsOf(support), lexicon);

/** A number by its value and its measure. */
const keysOf = (text: string, number: NumberMention, lexicon: Lexicon): readonly string[] =>
  number.values.map((value) => `${String(value)} ${measureOf(text, number, lexicon) ?? ''}`);

const givenKeys = oncePer(
  ({ told }: Support): ReadonlySet<string> =>
    new Set(
      told.flatMap(({ text, lexicon }) =>
        countsBesideDates(text, lexicon).flatMap((number) => keysOf(text, number, lexicon)),
      ),
    ),
);

/** Whether a number of `text` stands in no passage as it is, of the same measure. */
const isNew = (number: NumberMention, text: string, support: Support, lexicon: Lexicon): boolean =>
  !keysOf(text, number, lexicon).some((key) => givenKeys(support).has(key));

/** Such numbers of `text` that are new, as they are written. */
export function reckonedSpans(text: string, support: Support, lexicon: Lexicon): string[] {
  return readNumbers(text, lexicon)
    .filter((number) => isNew(number, text, support, lexicon) && isReckonedSpan(number, text, support, lexicon))
    .map(({ start, end }) => text.slice(start, end));
}

/**
 * Whether a new count of `text` is told by others: as the same amount in another measure, by two dates, or by the number that it
 * bounds, "more than three tonnes" by "3.2 tonnes" where three of something else are told of too.
 */
export function isToldByOthers(number: NumberMention, text: string, support: Support, lexicon: Lexicon): boolean {
  if (number.kind !== 'count' || !isNew(number, text, support, lexicon)) return false;
  const passages = wordsIn(lexicon, support);
  return (
    sameAmounts(text, passages, lexicon).some((same) => touch(same, number)) ||
    passages.some((passage) => followsAsBound(number, text, passage, lexicon)) ||
    isReckonedSpan(number, text, support, lexicon)
  );
}
