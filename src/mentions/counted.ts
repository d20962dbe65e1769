/**
 * What a text counts or measures: its numbers but for those of a date.
 *
 * @example
 * measuredCounts('In 2019 it cost 2 million euros. Two boats sank.', en) // 2000000 with the measure `€`; 2 with none
 */
import type { Lexicon } from '../language/lexicon.ts';
import { memoizePer } from '../text/memoize.ts';
import { isTouched } from '../text/spans.ts';
import { sentencesBySigns } from './clauses.ts';
import { readDates } from './dates.ts';
import { measureOf } from './measures.ts';
import { readCounts, type NumberMention } from './numbers.ts';

/** Numbers that say how many, or how much, and are no part of a date. */
export const countsBesideDates: (text: string, lexicon: Lexicon) => readonly NumberMention[] = memoizePer(
  (lexicon: Lexicon) => (text) => {
    const counts = readCounts(text, lexicon);
    if (counts.length === 0) return counts;
    const dates = readDates(text, lexicon);
    return counts.filter((number) => !isTouched(dates, number));
  },
);

/** Such a number with its measure: none of what is counted, as boats are. */
export interface MeasuredCount extends NumberMention {
  readonly measure: string | undefined;
}

/** The sentences of a text, each with its numbers; their offsets are of the sentence. */
export function measuredCounts(
  text: string,
  lexicon: Lexicon,
): readonly { readonly sentence: string; readonly counts: readonly MeasuredCount[] }[] {
  return sentencesBySigns(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const counts = countsBesideDates(sentence, lexicon).map((number) => ({
      ...number,
      measure: measureOf(sentence, number, lexicon),
    }));
    return { sentence, counts };
  });
}
