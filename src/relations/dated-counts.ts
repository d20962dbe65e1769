/**
 * A number told of a date of which the passages tell another: "14 boats sank in 2022" on "14 boats sank in 2021 and nine in 2022",
 * where it is surely exchanged, and "50 boats in May" on "20 boats in May and 30 in June, 50 in all", where it is of no date.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { countedIn, countSame, type Counted } from './ranked.ts';

/** A number of a text that the passages do not have on the date that stands beside it. */
export interface MisdatedCount {
  readonly written: string;
  readonly date: string;
  /** The number of that date. */
  readonly given: string;
  /** Whether the passages have it on another date only. */
  readonly isExchanged: boolean;
}

const isOf = ({ dates }: Counted, keys: readonly string[]): boolean =>
  dates.some((date) => date.keys.some((key) => keys.includes(key)));

/** Such numbers of `text`. */
export function misdatedCounts(text: string, passages: readonly string[], lexicon: Lexicon): MisdatedCount[] {
  const own = countedIn(text, lexicon).filter(({ dates }) => dates.length === 1);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => countedIn(passage, lexicon));
  return own.flatMap((number) => {
    const [date] = number.dates;
    if (date === undefined) return [];
    const same = given.filter((other) => other.value === number.value);
    const onDate = given.filter((other) => isOf(other, date.keys) && countSame(number, other));
    const [first] = onDate;
    if (first === undefined || same.length === 0) return [];
    if ([...onDate, ...same].some((other) => other.value === number.value && isOf(other, date.keys))) return [];
    const isExchanged = same.every(({ dates }) => dates.length > 0);
    // A date ahead of a number may be of all that follow: "in 2022 the mill had 40 bakers and the shop 30".
    if (!isExchanged && !onDate.every(({ isDatedBehind }) => isDatedBehind)) return [];
    return [{ written: number.written, date: date.written, given: first.written, isExchanged }];
  });
}

/** Numbers of `text` that the passages have on no date, and another on the one that stands beside them. */
export function countsOfNoDate(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  return misdatedCounts(text, passages, lexicon).flatMap(({ written, isExchanged }) => (isExchanged ? [] : [written]));
}
