/**
 * Two things compared the other way round than in a passage: "the mill has more bakers than the shop" on "the mill has fewer bakers
 * than the shop but more millers", "in 2019 twice as much was lost" on "twice as much was lost as in 2019".
 */
import type { Lexicon } from '../language/lexicon.ts';
import type { LimitSide } from '../language/limit-classes.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { splitSentences } from '../text/sentence.ts';
import { isTouched } from '../text/spans.ts';
import { comparisonsIn, degreesOf } from './comparisons.ts';

/** A comparison with what tells the two that it compares apart. */
interface Compared {
  readonly word: string;
  readonly is: LimitSide | number;
  /** The base forms of the word directly behind the one that compares: "bakers" of "more bakers". */
  readonly measured: readonly string[];
  /** The keys of each of the two that the other lacks; figures are keys too: "line 4". */
  readonly one: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  /** On which side the one lies by each word that its sentence measures: "fewer bakers than the shop, but more millers". */
  readonly sides: ReadonlyMap<string, LimitSide>;
}

const comparedIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly Compared[] =>
      comparisonsIn(text, lexicon).length === 0
        ? []
        : splitSentences(text, lexicon).flatMap(({ start, end }) => readCompared(text.slice(start, end), lexicon)),
);

function readCompared(text: string, lexicon: Lexicon): Compared[] {
  const words = readWords(text, lexicon);
  const little = [...lexicon.degreeTies, ...lexicon.elisions];
  // "More bakers", "plus de boulangers".
  const next = (from: number): readonly string[] => {
    const word = words.find(({ word: own, start }) => start >= from && !little.includes(own));
    const between = words.filter(({ start }) => start >= from && start < (word?.start ?? from));
    const rest = between.reduce((left, one) => left.replace(one.text, ''), text.slice(from, word?.start));
    return word?.isContent === true && /^[\s’']*$/u.test(rest) ? word.lemmas : [];
  };
  const sides = new Map(
    words.flatMap(({ word, end }) => {
      const degree = degreesOf(lexicon).get(word);
      return degree === undefined ? [] : next(end).map((lemma) => [lemma, degree.side] as const);
    }),
  );
  return comparisonsIn(text, lexicon).map(({ word, span, is, one, other, pivot }) => {
    const dates = [...one, ...other].filter(({ isDate }) => isDate).sort((a, b) => a.start - b.start);
    const figures = readNumbers(text, lexicon).filter(
      (number) => !isTouched(dates, number) && !isTouched([span], number),
    );
    const keysOf = (things: typeof one, isSide: (start: number) => boolean): string[] => [
      ...things.flatMap(({ keys }) => keys),
      ...figures.flatMap(({ value, start }) => (isSide(start) ? [`#${String(value)}`] : [])),
    ];
    const [mine, theirs] = [keysOf(one, (start) => start < pivot), keysOf(other, (start) => start >= pivot)];
    return {
      word,
      is,
      measured: typeof is === 'number' ? [] : next(span.end),
      one: without(mine, theirs),
      other: without(theirs, mine),
      sides,
    };
  });
}

const without = (some: readonly string[], others: readonly string[]): ReadonlySet<string> =>
  new Set(some.filter((key) => !others.includes(key)));

/** The words of `text` that compare two as a passage compares them the other way round, and none compares them so. */
export function turnedComparisons(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = comparedIn(text, lexicon);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => comparedIn(passage, lexicon));
  const found = own.filter((one) => {
    const ways = given.map((other) => wayOf(one, other));
    return ways.includes('turned') && !ways.includes('held');
  });
  return [...new Set(found.map(({ word }) => word))];
}

/** Whether a passage compares the two of `text` as it does, be it from the other side: "rye costs less than wheat". */
export function comparesAsGiven(text: string, passages: readonly string[], lexicon: Lexicon): boolean {
  const own = comparedIn(text, lexicon);
  if (own.length === 0) return false;
  const given = passages.flatMap((passage) => comparedIn(passage, lexicon));
  return own.every((one) => given.some((other) => wayOf(one, other) === 'held'));
}

/** How two are compared beside a passage that compares the same two. */
function wayOf(own: Compared, given: Compared): 'held' | 'turned' | 'silent' {
  const isMultiple = typeof own.is === 'number';
  if (isMultiple !== (typeof given.is === 'number')) return 'silent';
  const [kept, keptOther] = [countShared(own.one, given.one), countShared(own.other, given.other)];
  const [crossed, crossedOther] = [countShared(own.one, given.other), countShared(own.other, given.one)];
  const isStraight = kept > 0 && keptOther > 0 && crossed + crossedOther === 0;
  // What something is compared with may be told of nothing else: "in 2019 twice as much was lost".
  const isCrossed = crossed > 0 && keptOther === 0 && (crossedOther > 0 || own.other.size === 0);
  if (!isStraight && !isCrossed) return 'silent';
  if (isMultiple) return isStraight ? 'held' : 'turned';
  const side = own.measured.map((lemma) => given.sides.get(lemma)).find((one) => one !== undefined) ?? given.is;
  return (own.is === side) === isStraight ? 'held' : 'turned';
}

const countShared = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((key) => others.has(key)).length;
