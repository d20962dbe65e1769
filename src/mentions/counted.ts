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

/** Such a number with its measure, also where it is left out: "three days, instead of five"; none of what is counted, as boats are. */
export interface MeasuredCount extends NumberMention {
  readonly measure: string | undefined;
  /** Whether nothing stands behind it that it could count: what it counts is what the one before does. */
  readonly isBare: boolean;
}

/** Each number of a text with the one before it in its sentence, or in the sentence before, where it leaves out what it counts. */
export function countsInTurn<Count extends MeasuredCount>(
  sentences: readonly { readonly counts: readonly Count[] }[],
): readonly (readonly [before: Count, own: Count])[] {
  return sentences.flatMap(({ counts }, place) =>
    counts.flatMap((own, at) => {
      const before = at > 0 ? counts[at - 1] : own.isBare ? sentences[place - 1]?.counts.at(-1) : undefined;
      return before === undefined ? [] : [[before, own] as const];
    }),
  );
}

/** "The new one": what stands for a thing that is named before counts nothing. */
function standsForThing(sentence: string, { start, end }: NumberMention, { numbers, functionWords }: Lexicon): boolean {
  if (sentence.slice(start, end).toLowerCase() !== numbers.pronoun.word) return false;
  const before = /(?<!\p{L})(?<word>\p{Ll}+)\s$/u.exec(sentence.slice(Math.max(0, start - beside), start))?.groups?.[
    'word'
  ];
  return before !== undefined && !functionWords.has(before);
}

// Units of text in which one word surely stands.
const beside = 20;

/** Whether what stands behind a number is nothing that it could count: a sign, or a little word other than "of". */
function namesNothing(behind: string, { functionWords, genitives }: Lexicon): boolean {
  if (/^(?:[,.;:!?)]|$)/u.test(behind)) return true;
  const next = /^\s+(?<word>\p{L}+)/u.exec(behind)?.groups?.['word']?.toLowerCase();
  return next !== undefined && functionWords.has(next) && !genitives.includes(next);
}

/** The sentences of a text, each with its numbers; their offsets are of the sentence. What one leaves out, the one before has. */
export function measuredCounts(
  text: string,
  lexicon: Lexicon,
): readonly { readonly sentence: string; readonly counts: readonly MeasuredCount[] }[] {
  let before: string | undefined;
  return sentencesBySigns(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const counts = countsBesideDates(sentence, lexicon).flatMap((number) => {
      const isBare = namesNothing(sentence.slice(number.end), lexicon);
      if (isBare && standsForThing(sentence, number, lexicon)) return [];
      before = measureOf(sentence, number, lexicon) ?? (isBare ? before : undefined);
      return [{ ...number, measure: before, isBare }];
    });
    return { sentence, counts };
  });
}
