/**
 * Two things set against one another, by what the passages count of each: "fewer loaves in May than in April" and "half of what it
 * was in April" on "300 loaves in April and 150 in May". The two numbers bear it out, or they say the opposite.
 */
import type { Lexicon } from '../language/lexicon.ts';
import type { LimitSide } from '../language/limit-classes.ts';
import { coordinatedClausesOf } from '../mentions/clauses.ts';
import { countsBesideDates } from '../mentions/counted.ts';
import { limitsOf } from '../mentions/limits.ts';
import { measureOf } from '../mentions/measures.ts';
import { readMultiples } from '../mentions/multiples.ts';
import type { NumberMention } from '../mentions/numbers.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import type { Span } from '../text/spans.ts';
import { listedOppositesOf } from '../words/related.ts';
import { comparisonsIn, degreesOf, thingsIn, type Comparison, type Thing } from './comparisons.ts';
import { lemmasIn } from './lemmas.ts';
import { isTurning } from './turning.ts';

/** A number of a passage, with what its clause tells of it. */
export interface Counted {
  readonly value: number;
  readonly written: string;
  readonly measure: string | undefined;
  /** Base forms of what stands next behind it, where that is counted. */
  readonly counts: readonly string[];
  readonly keys: ReadonlySet<string>;
  /** The dates in its part of a clause. */
  readonly dates: readonly Thing[];
  /** Whether they all stand behind it, and so are said of it alone. */
  readonly isDatedBehind: boolean;
}

/** A comparison with the two numbers that it is judged by. */
export interface Ranked {
  readonly word: string;
  readonly span: Span;
  /** Whether it is told how many times. */
  readonly isMultiple: boolean;
  readonly isSo: boolean;
  /** The numbers, as they are written. */
  readonly given: readonly [string, string];
  /** The words that tell which number is whose: "May" and "April". */
  readonly by: readonly string[];
}

/** What a text counts where nothing is compared, limited or denied, each number with the words of its part of a clause. */
export const countedIn: (text: string, lexicon: Lexicon) => readonly Counted[] = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly Counted[] =>
      coordinatedClausesOf(text, lexicon).flatMap((clause) => readCounted(clause, lexicon)),
);

function readCounted(clause: string, lexicon: Lexicon): Counted[] {
  const numbers = countsBesideDates(clause, lexicon);
  const [first] = numbers;
  const words = readWords(clause, lexicon);
  if (first === undefined || readMultiples(clause, lexicon).length > 0) return [];
  if (words.some(({ word }) => degreesOf(lexicon).has(word) || isTurning(word, lexicon))) return [];
  const things = thingsIn(clause, lexicon);
  // "From €3 in 2019 to €5 in 2024": each number has what stands behind it.
  const isCut = numbers.length > 1;
  if (isCut && things.some(({ isDate, start }) => isDate && start < first.start)) return [];
  return numbers.flatMap((number, at) => {
    if (limitsOf(clause, number, lexicon).length > 0) return [];
    const [from, to] = [at === 0 ? 0 : number.start, numbers[at + 1]?.start ?? clause.length];
    const own = things.filter(({ start }) => start >= from && start < to);
    return [
      {
        value: number.value,
        written: clause.slice(number.start, number.end),
        measure: measureOf(clause, number, lexicon),
        counts: countedBy(clause, number, own),
        keys: new Set(own.flatMap(({ keys }) => keys)),
        dates: own.filter(({ isDate }) => isDate),
        isDatedBehind: own.every(({ isDate, start }) => !isDate || start > number.start),
      },
    ];
  });
}

const countedBy = (text: string, { end }: NumberMention, things: readonly Thing[]): readonly string[] =>
  things.find(({ start, isDate }) => !isDate && start >= end && text.slice(end, start).trim() === '')?.keys ?? [];

const holds = ({ keys }: Counted, thing: Thing): boolean => thing.keys.some((key) => keys.has(key));

const isAmong = (thing: Thing, things: readonly Thing[]): boolean =>
  things.some(({ keys }) => keys.some((key) => thing.keys.includes(key)));

/** The only value of some numbers; nothing where there are several or none. */
function onlyOf(some: readonly Counted[]): Counted | undefined {
  const [first, ...more] = some;
  return more.every(({ value }) => value === first?.value) ? first : undefined;
}

/** The two numbers that a comparison is about, with the words that tell which; nothing where the passages do not tell. */
function numbersOf(
  { one, other }: Comparison,
  counted: readonly Counted[],
  isHeld: (thing: Thing) => boolean,
): { readonly first: Counted; readonly second: Counted; readonly by: readonly Thing[] } | undefined {
  const apart = other.filter((thing) => isHeld(thing) && !isAmong(thing, one));
  const others = counted.filter((number) => apart.every((thing) => holds(number, thing)));
  const second = apart.length === 0 ? undefined : onlyOf(others);
  if (second === undefined) return undefined;
  const hasDate = apart.some(({ isDate }) => isDate);
  const own = one.filter(
    (thing) => thing.isDate === hasDate && !isAmong(thing, other) && !others.some((number) => holds(number, thing)),
  );
  const sharing = counted.map((number) => ({ number, many: own.filter((thing) => holds(number, thing)).length }));
  const most = Math.max(1, ...sharing.map(({ many }) => many));
  const first = onlyOf(sharing.filter(({ many }) => many === most).map(({ number }) => number));
  if (first === undefined) return undefined;
  return countSame(first, second) ? { first, second, by: [...apart, ...own] } : undefined;
}

/** Whether two numbers may count the same, by their measures and what stands next behind them. */
export function countSame(one: Counted, other: Counted): boolean {
  const isSame = one.measure === other.measure || one.measure === undefined || other.measure === undefined;
  const isUnnamed = one.counts.length === 0 || other.counts.length === 0;
  return isSame && (isUnnamed || one.counts.some((key) => other.counts.includes(key)));
}

// Of the number: eighty-one are twice forty.
const near = 1 / 50;

function isBorneOut(is: LimitSide | number, one: number, other: number): boolean {
  if (typeof is === 'number') return Math.abs(one - is * other) <= near * one;
  return is === 'above' ? one > other : one < other;
}

/** The comparisons of `text` that two numbers of the passages bear out or contradict. */
export function rankedIn(text: string, passages: readonly string[], lexicon: Lexicon): Ranked[] {
  const own = comparisonsIn(text, lexicon);
  if (own.length === 0) return [];
  const counted = passages.flatMap((passage) => countedIn(passage, lexicon));
  const held = passages.flatMap((passage) => thingsIn(passage, lexicon));
  const isHeld = (thing: Thing): boolean => isAmong(thing, held);
  return own.flatMap((comparison) => {
    const { word, span, is, quality, one, other } = comparison;
    const numbers = numbersOf(comparison, counted, isHeld);
    if (numbers === undefined) return [];
    const { first, second, by } = numbers;
    const measures = [...quality, ...quality.flatMap((lemma) => [...listedOppositesOf(lemma, lexicon)])];
    if (quality.length > 0 && !held.some(({ keys }) => keys.some((key) => measures.includes(key)))) return [];
    const isSo = isBorneOut(is, first.value, second.value);
    // What the passages tell in other words may be told of something else.
    if (!isSo && ![...one, ...other].every(isHeld)) return [];
    const given = [first.written, second.written] as const;
    return [{ word, span, isMultiple: typeof is === 'number', isSo, given, by: by.map(({ written }) => written) }];
  });
}

/** How many times in `text`, where that follows from two numbers and no passage tells it. */
export function followingMultiples(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const isGiven = (word: string): boolean => passages.some((passage) => passage.includes(word));
  return rankedIn(text, passages, lexicon).flatMap(({ isSo, isMultiple, word }) =>
    isSo && isMultiple && !isGiven(word) ? [word] : [],
  );
}

/** Words of `text` that compare where neither a passage compares so nor two numbers bear it out: "more" on what only counts one. */
export function comparedAnew(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = comparisonsIn(text, lexicon).filter(({ is }) => typeof is !== 'number');
  if (own.length === 0) return [];
  const borneOut = rankedIn(text, passages, lexicon).filter(({ isSo }) => isSo);
  return own.flatMap(({ word }) => {
    const isGiven = passages.some((passage) => lemmasIn(passage, lexicon).has(word.toLowerCase()));
    return isGiven || borneOut.some((other) => other.word === word) ? [] : [word];
  });
}
