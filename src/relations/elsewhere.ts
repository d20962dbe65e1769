/**
 * A number told of a date or a place of which another sentence of the passages tells: "40 loaves were sold on Monday" on "the mill
 * shut on Monday. On Tuesday 40 loaves were sold", "Marelo has 40 mills" on "in Benport there are 40 mills; in Marelo 12".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isSaidBy } from '../mentions/date-parts.ts';
import { sentencesBySigns } from '../mentions/clauses.ts';
import { countsBesideDates } from '../mentions/counted.ts';
import { readDates, type DateMention } from '../mentions/dates.ts';
import { isOfName, readWords } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { isTouched } from '../text/spans.ts';

/** What one sentence has of each. */
interface Placed {
  readonly text: string;
  readonly counts: ReadonlySet<number>;
  readonly dates: readonly DateMention[];
  /** Words of names, in small letters. */
  readonly names: ReadonlySet<string>;
  /** These, and the word that begins it with a capital letter, by which it may begin with a name, each as it is written. */
  readonly capitals: ReadonlyMap<string, string>;
}

const placedIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly Placed[] =>
      sentencesBySigns(text).map(({ start, end }) => {
        const sentence = text.slice(start, end);
        const dates = readDates(sentence, lexicon);
        const capitals = readWords(sentence, lexicon).filter((word) => word.isCapital && !isTouched(dates, word));
        return {
          text: sentence,
          counts: new Set(countsBesideDates(sentence, lexicon).flatMap(({ values }) => values)),
          dates,
          names: new Set(capitals.filter(isOfName).map(({ word }) => word)),
          capitals: new Map(capitals.map((own) => [own.word, own.text])),
        };
      }),
);

/** Dates and names of `text` beside a number that the passages have in sentences with others only, each once. */
export function countsElsewhere(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const given = passages.flatMap((passage) => placedIn(passage, lexicon));
  if (given.length < 2) return [];
  const found = placedIn(text, lexicon).flatMap((own) =>
    [...own.counts].flatMap((count) => {
      const withCount = given.filter(({ counts }) => counts.has(count));
      return withCount.length === 0 ? [] : [...datesApart(own, withCount, given), ...namesApart(own, withCount, given)];
    }),
  );
  return [...new Set(found)];
}

/** The dates of a sentence where those that have its number are of other dates, and others of these. */
function datesApart(own: Placed, withCount: readonly Placed[], given: readonly Placed[]): string[] {
  const has = ({ dates }: Placed, date: DateMention): boolean => dates.some((other) => isSaidBy(date, other));
  return own.dates
    .filter(
      (date) =>
        withCount.every((one) => one.dates.length > 0 && !has(one, date)) && given.some((one) => has(one, date)),
    )
    .map(({ start, end }) => own.text.slice(start, end));
}

/** The same of names, where the sentences that have them have numbers of their own. */
function namesApart(own: Placed, withCount: readonly Placed[], given: readonly Placed[]): string[] {
  const isOther = ({ names }: Placed): boolean => names.size > 0 && ![...names].some((name) => own.capitals.has(name));
  if (!withCount.every(isOther)) return [];
  return [...own.capitals].flatMap(([name, written]) =>
    given.some(({ names, counts }) => names.has(name) && counts.size > 0) ? [written] : [],
  );
}
