/** The numbers of what supports a statement, and what follows from them. */
import type { Lexicon } from '../language/lexicon.ts';
import { readDates, type DateMention } from '../mentions/dates.ts';
import { readMultiples, type MultipleMention } from '../mentions/multiples.ts';
import { readNumbers, type NumberKind, type NumberMention } from '../mentions/numbers.ts';
import { readTimes } from '../mentions/times.ts';
import { readWords } from '../mentions/words.ts';
import { isDecadeOfLife } from '../relations/aged.ts';
import { isCenturyOf, isDecadeOf, isReckonedFrom, isToldWithoutNumber, severally } from '../relations/amounts.ts';
import { followsAsVague } from '../relations/bounds.ts';
import { isOftenAsDated, isRatioOf } from '../relations/ratios.ts';
import { isNumberedSo } from '../relations/numbered.ts';
import { lemmasOf } from '../words/lemma.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import type { Span } from '../text/spans.ts';
import { beside } from './number.ts';
import { isOfPeriodTold } from './reckoned-periods.ts';
import { isReckonedSpan } from './reckoned-spans.ts';
import type { Support, Told } from './support.ts';

/** What is asked of the numbers of a statement, each with the text that it stands in. */
export interface KnownNumbers {
  readonly has: (number: NumberMention, text: string, lexicon: Lexicon) => boolean;
  /** Whether what the number counts is counted otherwise, and never so. */
  readonly isOther: (number: NumberMention, text: string, lexicon: Lexicon) => boolean;
  readonly hasMultiple: (multiple: MultipleMention, text: string, lexicon: Lexicon) => boolean;
}

/** Reads the numbers of `support`. */
export function knownIn(support: Support): KnownNumbers {
  const { told, values } = support;
  const byKind = valuesByKind(told, values);
  const multiples = multiplesIn(told);
  const years = new Set(told.flatMap(({ text, lexicon }) => readDates(text, lexicon).map(({ year }) => year)));
  // Asked for seldom: only where a number is not there as it is.
  let counted: ReadonlySet<string> | undefined;
  const allCounted = (): ReadonlySet<string> => (counted ??= countedIn(told));
  const isToldIn = (own: Lexicon, holds: (text: string) => boolean): boolean =>
    severally(told.flatMap(({ text, lexicon }) => (lexicon === own ? [text] : []))).some(holds);
  const isOther: KnownNumbers['isOther'] = (number, text, own) => {
    if (number.kind === 'ordinal') return byKind.ordinal.size > 0 && !byKind.ordinal.has(number.value);
    if (number.value === 1 && told.some((one) => hasOneOfThem(one.text, one.lexicon))) return false;
    const keys = countedKeys(number, text, own);
    const counted = [...allCounted()];
    const isCounted = keys.some((key) => counted.some((other) => other.endsWith(key.slice(key.indexOf(' ')))));
    return isCounted && !keys.some((key) => allCounted().has(key));
  };
  /** Of a time: "the ’90s" are the 1990s. */
  const isTime: KnownNumbers['has'] = (number, text, own) =>
    isCenturyOf(number, text, years, own) ||
    (number.kind === 'decade' && (isDecadeOf(number.value, years) || isSameDecade(number, byKind.decade))) ||
    told.some((given) => isDecadeOfLife(number, text, own, given.text, given.lexicon));
  const isReckoned = (span: Span, text: string, own: Lexicon): boolean =>
    isReckonedSpan(span, text, support, own) || isOfPeriodTold(span, text, support, own);
  return {
    has: (number, text, own) =>
      number.values.some((value) => byKind[number.kind].has(value)) ||
      // "His 300th goal" on "300 goals", "six minutes" on "sixth-minute": how many there are, of the same thing.
      countedKeys(number, text, own).some((key) => allCounted().has(key)) ||
      isToldIn(
        own,
        (given) =>
          isReckonedFrom(number, text, given, own, isOther(number, text, own)) ||
          isNumberedSo(number, text, given, own),
      ) ||
      (isToldIn(own, (given) => isToldWithoutNumber(number, text, given, own)) && !isOther(number, text, own)) ||
      isTime(number, text, own) ||
      isReckoned(number, text, own),
    isOther,
    hasMultiple: (multiple, text, own) =>
      multiples.has(multiple.value) ||
      isToldIn(own, (given) => followsAsVague(multiple, text, given, own) || isRatioOf(multiple, text, given, own)) ||
      isHalf(multiple, multiples, own) ||
      // "Less than half a year later".
      isReckoned(multiple, text, own) ||
      isToldIn(own, (given) => isOftenAsDated(multiple, given, own)) ||
      // "Three times" tells how often, and so may "three floods".
      (multiple.isOften && typeof multiple.value === 'number' && byKind.count.has(multiple.value)),
  };
}

/** "Neuf ont été blessés, dont un grièvement". */
const hasOneOfThem = memoizePer(
  (lexicon: Lexicon) => (text) =>
    readWords(text, lexicon).some(
      ({ word }, at, words) => lexicon.oneOf.includes(word) && lexicon.partitives.includes(words[at - 1]?.word ?? ''),
    ),
);

/** The numbers that stand in what is told, and those of facts. */
function valuesByKind(
  told: readonly Told[],
  values: readonly number[],
): Readonly<Record<NumberKind, ReadonlySet<number>>> {
  const byKind = {
    count: new Set(values),
    ordinal: new Set<number>(),
    fraction: new Set<number>(),
    decade: new Set<number>(),
  };
  for (const { text, lexicon } of told) {
    // "In 1868" counts nothing, nor do the minutes of "1:04".
    const years = readDates(text, lexicon).filter(({ year }) => year !== undefined);
    const times = readTimes(text, lexicon);
    const isPartOf = ({ year, start, end }: DateMention, number: NumberMention): boolean =>
      number.value === year && start <= number.start && number.end <= end;
    for (const number of readNumbers(text, lexicon))
      if (
        !years.some((year) => isPartOf(year, number)) &&
        !times.some(({ start, end }) => minutes.test(text.slice(start, number.start)) && number.end <= end)
      )
        for (const value of number.values) byKind[number.kind].add(value);
    for (const value of countsOfGroups(text, lexicon)) byKind.count.add(value);
  }
  return byKind;
}

/** What stands before the minutes of a time. */
const minutes = /^\d.*\D$/u;

/** How many times, as it stands in what is told; "tens of thousands" are thousands. */
function multiplesIn(told: readonly Told[]): ReadonlySet<number | string> {
  return new Set(
    told.flatMap(({ text, lexicon }) =>
      readMultiples(text, lexicon).flatMap(({ value }): (number | string)[] =>
        typeof value === 'string' ? [value, ...value.split(/\s+/u)] : [value],
      ),
    ),
  );
}

/** All numbers with what each of them counts. */
const countedIn = (told: readonly Told[]): ReadonlySet<string> =>
  new Set(
    told.flatMap(({ text, lexicon }) =>
      readNumbers(text, lexicon).flatMap((number) => countedKeys(number, text, lexicon)),
    ),
  );

/** Whether a decade without its century is one of the `given`, or the other way round. */
const isSameDecade = ({ values }: NumberMention, given: ReadonlySet<number>): boolean =>
  values.some((value) => [...given].some((other) => other % 100 === value % 100 && (other < 100 || value < 100)));

/** Whether half is meant both here and there: "halved" on "half of what it was". */
function isHalf({ value }: MultipleMention, given: ReadonlySet<number | string>, { numbers }: Lexicon): boolean {
  // "Half as much" is "double" from the other side: an editor has to see from which.
  if (value === numbers.half) return given.has(2) || given.has(1 / 2);
  return value === 1 / 2 && given.has(numbers.half);
}

/** How many there are of what a text calls "both", or "a trio". */
function countsOfGroups(text: string, lexicon: Lexicon): number[] {
  return readWords(text, lexicon).flatMap(({ word }) => groupsOf(lexicon).get(word) ?? []);
}

const groupsOf = oncePer(({ numbers }: Lexicon) => new Map(Object.entries(numbers.groups)));

/** Each value with the base forms of the word behind it. */
function countedKeys({ values, end }: NumberMention, text: string, lexicon: Lexicon): string[] {
  const next = /^[\s-]+(?<word>\p{L}+)/u.exec(text.slice(end, end + beside))?.groups?.['word'];
  if (next === undefined) return [];
  return lemmasOf(next, lexicon).flatMap((lemma) => values.map((value) => `${String(value)} ${lemma}`));
}
