/**
 * Whole months of a year, told by how many they are, by a part of the year, or by the first and the last of them: "the first nine
 * months of 2023", "the third quarter of 2023", "between January and September 2023".
 *
 * @example
 * readPeriods('in the second half of 2023', en) // 2023, months 7 to 12
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { memoizePer } from '../text/memoize.ts';
import type { Span } from '../text/spans.ts';
import { monthsOfYear } from './date-parts.ts';
import { rangeJoin } from './date-patterns.ts';
import { readDates, type DateMention } from './dates.ts';
import { readNumbers, type NumberMention } from './numbers.ts';

/** A period where a text tells it. */
export interface PeriodMention extends Span {
  readonly year: number;
  /** Months, from 1. */
  readonly first: number;
  readonly last: number;
}

/** The periods of `text`, in order. */
export const readPeriods: (text: string, lexicon: Lexicon) => readonly PeriodMention[] = memoizePer(reader);

/** Whether two texts tell the same months. */
export const isSamePeriod = (one: PeriodMention, other: PeriodMention): boolean =>
  one.year === other.year && one.first === other.first && one.last === other.last;

function reader(lexicon: Lexicon): (text: string) => readonly PeriodMention[] {
  const partBehind = partReader(lexicon);
  const joins = rangeJoin(lexicon);
  return (text) => {
    const dates = readDates(text, lexicon);
    return dates.flatMap((date, at) => {
      const { year } = date;
      if (year === undefined || date.day !== undefined || date.season !== undefined) return [];
      const found =
        date.month === undefined
          ? partBehind(text, date)
          : rangeTo(date, dates[at - 1], (from, to) => joins.test(text.slice(from, to)));
      return found === undefined ? [] : [{ ...found, year, end: date.end }];
    });
  };
}

/** Months of a year, and where they begin to be told. */
type Months = Pick<PeriodMention, 'first' | 'last' | 'start'>;

/** The months from one date to the next, both without a day and of one year. */
function rangeTo(
  { year, month: last = 0, start }: DateMention,
  before: DateMention | undefined,
  isJoined: (from: number, to: number) => boolean,
): Months | undefined {
  if (before?.month === undefined || before.day !== undefined || before.year !== year) return undefined;
  if (before.month >= last || !isJoined(before.end, start)) return undefined;
  return { first: before.month, last, start: before.start };
}

// Units of text in which "the first eleven months of the year" surely stands.
const beside = 40;

/** Finds the part of a year that stands before it. */
function partReader(lexicon: Lexicon): (text: string, year: Span) => Months | undefined {
  const { partsOfYear, edges, spans, at, betweenSeasonAndYear } = lexicon.dates;
  const [months, years] = [either(spans['month'] ?? []), either(spans['year'] ?? [])];
  const edge = `(?:${either([...edges.first, ...edges.last])})`;
  const one = String.raw`[\p{L}\p{N}-]+`;
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:(?<edge>${edge})\s+(?<many>${one})\s+(?:${months})|(?<manyBefore>${one})\s+(?<edgeBehind>${edge})\s+(?:${months})|` +
      String.raw`(?<which>${one})\s+(?<part>${either(Object.keys(partsOfYear))}))` +
      String.raw`(?:\s+(?:${either([...at, ...betweenSeasonAndYear])}))?\s+(?:\p{L}+\s+(?:${years})\s+)?$`,
    'iu',
  );
  const lengths = new Map(Object.entries(partsOfYear));
  const isLast = (word: string): boolean => edges.last.includes(word.toLowerCase());
  return (text, { start: yearAt }) => {
    const from = Math.max(0, yearAt - beside);
    const match = pattern.exec(text.slice(from, yearAt));
    if (match === null) return undefined;
    const { edge, edgeBehind = edge, many, manyBefore = many, which = '', part = '' } = match.groups ?? {};
    const start = from + match.index;
    if (edgeBehind === undefined) {
      const length = lengths.get(part.toLowerCase()) ?? 0;
      const place = isLast(which) ? monthsOfYear / length : numberAt(which, 'ordinal', { text, start }, lexicon);
      return monthsFrom((place - 1) * length + 1, length, start);
    }
    const length = numberAt(manyBefore ?? '', 'count', { text, start }, lexicon);
    return monthsFrom(isLast(edgeBehind) ? monthsOfYear - length + 1 : 1, length, start);
  };
}

/** What a word behind `start` counts; 0, where it is no such number. */
function numberAt(
  word: string,
  kind: NumberMention['kind'],
  { text, start }: { readonly text: string; readonly start: number },
  lexicon: Lexicon,
): number {
  const at = text.indexOf(word, start);
  return readNumbers(text, lexicon).find((number) => number.kind === kind && number.start === at)?.value ?? 0;
}

function monthsFrom(first: number, length: number, start: number): Months | undefined {
  const last = first + length - 1;
  return Number.isInteger(first) && length > 0 && first >= 1 && last <= monthsOfYear
    ? { first, last, start }
    : undefined;
}
