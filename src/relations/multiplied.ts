/**
 * How many times, or what part, told without its limit or with another: "doubled" on "more than doubled", "at most a third" on
 * "at least a third". And numbers that follow so: "300 euros" on "150 euros; the bakers ask for twice that".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { limitsOf, mayStandFor } from '../mentions/limits.ts';
import { readMultiples } from '../mentions/multiples.ts';
import { measureOf } from '../mentions/measures.ts';
import { roundOff, type NumberMention } from '../mentions/number-mention.ts';
import { readCounts, readNumbers } from '../mentions/numbers.ts';
import { memoizePer } from '../text/memoize.ts';
import type { LimitClass } from '../language/limit-classes.ts';

/** A multiple or a part where it stands. */
interface Multiple {
  /** The same for all words for it: "double" and "twice". */
  readonly key: string;
  readonly written: string;
  readonly limits: readonly LimitClass[];
}

const multiplesIn = memoizePer((lexicon: Lexicon) => (text): readonly Multiple[] => {
  const parts = readNumbers(text, lexicon).flatMap(({ kind, value, start, end }) =>
    kind === 'fraction' ? [{ key: `part ${String(value)}`, start, end }] : [],
  );
  const times = readMultiples(text, lexicon).flatMap(({ value, isOften, start, end }) =>
    typeof value === 'number' && !isOften ? [{ key: `times ${String(value)}`, start, end }] : [],
  );
  return [...parts, ...times].map(({ key, start, end }) => ({
    key,
    written: text.slice(start, end),
    limits: limitsOf(text, { start, end }, lexicon).map((limit) => limit.class),
  }));
});

/** Whether a number of `passage`, as many times as its "twice" or "half" says, or divided so, is `number` in the same measure. */
export function isMultiplied(number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean {
  const times = readMultiples(passage, lexicon).flatMap(({ value, isOften }) =>
    typeof value === 'number' && !isOften ? [value, 1 / value] : value === lexicon.numbers.half ? [1 / 2, 2] : [],
  );
  if (number.kind !== 'count' || times.length === 0) return false;
  const measure = measureOf(text, number, lexicon);
  return readCounts(passage, lexicon).some(
    (other) =>
      measureOf(passage, other, lexicon) === measure &&
      times.some((factor) => roundOff(other.value * factor) === number.value),
  );
}

/** Multiples and parts of `text` that all passages limit otherwise than it does, each once. */
export function multiplesUnlimited(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = multiplesIn(text, lexicon);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => multiplesIn(passage, lexicon));
  const isSame = (mine: readonly LimitClass[], theirs: readonly LimitClass[]): boolean =>
    theirs.every((limit) => mine.some((one) => mayStandFor(one, limit))) &&
    mine.every((limit) => theirs.some((one) => mayStandFor(limit, one)));
  const found = own.filter(({ key, limits }) => {
    const same = given.filter((other) => other.key === key);
    return same.length > 0 && !same.some((other) => isSame(limits, other.limits));
  });
  return [...new Set(found.map(({ written }) => written))];
}
