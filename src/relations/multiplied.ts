/**
 * How many times, or what part, told without its limit or with another: "doubled" on "more than doubled", "at most a third" on
 * "at least a third". And numbers that follow so: "300 euros" on "150 euros; the bakers ask for twice that".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { limitsOf, mayStandFor } from '../mentions/limits.ts';
import { readMultiples } from '../mentions/multiples.ts';
import { either } from '../language/pattern.ts';
import { measureNamed, measureOf } from '../mentions/measures.ts';
import { readWords } from '../mentions/words.ts';
import { roundOff, type NumberMention } from '../mentions/number-mention.ts';
import { readCounts, readNumbers } from '../mentions/numbers.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import type { LimitClass } from '../language/limit-classes.ts';
import type { Span } from '../text/spans.ts';
import { keepsLimitInUnits } from './bounds.ts';
import { rateOf } from './rates.ts';

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

/**
 * Whether a number of `passage`, as many times as its "twice" or "half" says, or divided so, or the part of it that it tells, is
 * `number` in the same measure; or so many times as days are told, where it is told for each day.
 */
export function isMultiplied(number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean {
  if (number.kind !== 'count') return false;
  const [limit, ...more] = limitsOf(text, number, lexicon);
  if (more.length > 0) return false;
  const times = factorsIn(passage, lexicon);
  const measure = measureOf(text, number, lexicon);
  const isOwn = (value: number): boolean =>
    limit === undefined ? number.values.includes(roundOff(value)) : keepsLimitInUnits(value, limit.class, number.value);
  return readCounts(passage, lexicon).some(
    (other) =>
      // "16 of the 32 million euros" are millions of euros too.
      (number.values.length > 1 || measureOf(passage, other, lexicon) === measure) &&
      [...times, ...oftenTold(passage, other, text, lexicon)].some((factor) => isOwn(other.value * factor)),
  );
}

/** How many times, or what part, a text tells of something. */
const factorsIn = memoizePer((lexicon: Lexicon) => (text): readonly number[] => [
  ...readMultiples(text, lexicon).flatMap(({ value, isOften }) =>
    typeof value === 'number' && !isOften ? [value, 1 / value] : value === lexicon.numbers.half ? [1 / 2, 2] : [],
  ),
  ...readNumbers(text, lexicon).flatMap(({ kind, value }) => (kind === 'fraction' && value < 1 ? [value] : [])),
  ...readCounts(text, lexicon).flatMap((count) =>
    measureOf(text, count, lexicon) === measureNamed('%', lexicon) ? [count.value / hundred] : [],
  ),
  ...[...text.matchAll(halfPattern(lexicon))].map(() => 1 / 2),
]);

const hundred = 100;

/** "La moitié", which is no number by itself. */
const halfPattern = oncePer(
  ({ numbers }: Lexicon) =>
    new RegExp(
      String.raw`(?<!\p{L})(?:${either(Object.entries(numbers.fractions).flatMap(([word, value]) => (value === 1 / 2 ? [word] : [])))})(?!\p{L})`,
      'giu',
    ),
);

/** How many days, or birds, two texts tell, of each of which a number of the first is told. */
function oftenTold(passage: string, number: Span, text: string, lexicon: Lexicon): readonly number[] {
  const each = rateOf(passage, number, lexicon)?.each;
  const thing = thingOfRate(passage, number, lexicon);
  if (each === undefined && thing.length === 0) return [];
  return [passage, text].flatMap((one) =>
    readCounts(one, lexicon).flatMap((count) => {
      const [next] = readWords(one.slice(count.end, count.end + beside), lexicon);
      const isOfThing = next?.lemmas.some((lemma) => thing.includes(lemma)) === true;
      return isOfThing || (each !== undefined && measureOf(one, count, lexicon) === each) ? [count.value] : [];
    }),
  );
}

// Units of text in which a word surely stands, or "for each" and one.
const beside = 40;

/** The base forms of what a number is told for each of: "£16 for each bird". */
function thingOfRate(passage: string, { end }: Span, lexicon: Lexicon): readonly string[] {
  const { rateWords, oneOf } = lexicon;
  const words = readWords(passage.slice(end, end + beside), lexicon).slice(0, mostBeforeThing);
  const at = words.findIndex(({ word }) => rateWords.includes(word) && !oneOf.includes(word));
  return at === -1 ? [] : (words[at + 1]?.lemmas ?? []);
}

// "Euros for each".
const mostBeforeThing = 4;

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
