/**
 * Spans of time that follow from what passages date, and from the day on which a source was published: "nearly three weeks" on
 * "since 18 February" of a report of 9 March. They need no figure of their own, but an editor's signature.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { countsBesideDates } from '../mentions/counted.ts';
import { measureOf } from '../mentions/measures.ts';
import { readNumbers, type NumberMention } from '../mentions/numbers.ts';
import { isInterval, momentsIn, type Moment } from '../relations/intervals.ts';
import { oncePer } from '../text/memoize.ts';
import type { Span } from '../text/spans.ts';
import { daysReckonedFrom } from './reckoned-dates.ts';
import type { Support } from './support.ts';

const momentsOf = oncePer((support: Support): readonly Moment[] => [
  ...support.told.flatMap(({ text, lexicon }) => momentsIn(text, lexicon)),
  ...daysReckonedFrom(support),
]);

/** Whether a number of `text` tells how far two moments lie apart of which `support` tells one, or both. */
export const isReckonedSpan = (number: Span, text: string, support: Support, lexicon: Lexicon): boolean =>
  isInterval(number, text, momentsOf(support), lexicon);

/** Such numbers of `text` that no passage has as they are, of the same measure, as they are written. */
export function reckonedSpans(text: string, support: Support, lexicon: Lexicon): string[] {
  const keysOf = (own: string, number: NumberMention, of: Lexicon): readonly string[] =>
    number.values.map((value) => `${String(value)} ${measureOf(own, number, of) ?? ''}`);
  const given = new Set(
    support.told.flatMap((told) =>
      countsBesideDates(told.text, told.lexicon).flatMap((number) => keysOf(told.text, number, told.lexicon)),
    ),
  );
  return readNumbers(text, lexicon)
    .filter((number) => !keysOf(text, number, lexicon).some((key) => given.has(key)))
    .filter((number) => isReckonedSpan(number, text, support, lexicon))
    .map(({ start, end }) => text.slice(start, end));
}
