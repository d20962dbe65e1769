/**
 * Numbers that follow from those of the passages: the same amount in another measure, "90 minutes" on "an hour and a half",
 * "half" on "50%", and a limited number that rounds theirs. They need no passage of their own, but an editor's signature.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readAmounts, share, type AmountMention } from '../mentions/amounts.ts';
import { decadeOf } from '../mentions/date-parts.ts';
import { readDates } from '../mentions/dates.ts';
import { limitsOf } from '../mentions/limits.ts';
import { measureOf } from '../mentions/measures.ts';
import { mayBeNoNumber } from '../mentions/doubtful-numbers.ts';
import { readNumbers, type NumberMention } from '../mentions/numbers.ts';
import type { Span } from '../text/spans.ts';
import { isDecadeOfLife } from './aged.ts';
import { followsAsBound, keepsLimit, keepsLimitInUnits } from './bounds.ts';
import { isDifference, near, sharesIn } from './differences.ts';
import { isMultiplied } from './multiplied.ts';
import { isNamedInFull } from './listed.ts';
import { isInOrder, isOfSeries, isOneOfSuch } from './numbered.ts';
import { isChange } from './ratios.ts';
import { isSum } from './sums.ts';

// What is left of computing with parts.
const exact = 1e-9;

/** An amount, wherever it stands. */
type Measured = Omit<AmountMention, 'start' | 'end'>;

function isSame(one: AmountMention, other: Measured): boolean {
  return Math.abs(one.value - other.value) <= (one.isPart === other.isPart ? exact * one.value : near);
}

/** "Over half" on "52%", "nearly a third" on "32%": a part with a limit that the other keeps. */
function isWithin(part: AmountMention, { value }: Measured, text: string, lexicon: Lexicon): boolean {
  const [limit, ...more] = limitsOf(text, part, lexicon);
  return limit !== undefined && more.length === 0 && keepsLimit(value, limit.class, part.value);
}

/** "Nearly three weeks" on "19 days", "more than three months" on "14 weeks": limited, in a larger measure. */
function isRounded(own: AmountMention, other: Measured, text: string, lexicon: Lexicon): boolean {
  const [limit, ...more] = limitsOf(text, own, lexicon);
  if (limit === undefined || more.length > 0 || own.unit <= other.unit) return false;
  return keepsLimitInUnits(other.value / own.unit, limit.class, own.value / own.unit);
}

/** Whether one amount follows from another of the same dimension. */
const follows = (one: AmountMention, other: Measured, text: string, lexicon: Lexicon): boolean =>
  one.dimension === other.dimension &&
  (isSame(one, other) ||
    (one.isPart ? isWithin(one, other, text, lexicon) : !other.isPart && isRounded(one, other, text, lexicon)));

/** The parts of a whole that a passage tells by two numbers. */
const sharesOf = (passage: string, lexicon: Lexicon): readonly Measured[] =>
  sharesIn(passage, lexicon).map((value) => ({ dimension: share, value, unit: 1, isPart: false }));

/** Where `text` has amounts that `passages` have in another measure. */
export function sameAmounts(text: string, passages: readonly string[], lexicon: Lexicon): Span[] {
  const own = readAmounts(text, lexicon);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => [...readAmounts(passage, lexicon), ...sharesOf(passage, lexicon)]);
  return own
    .filter((one) => given.some((other) => follows(one, other, text, lexicon)))
    .sort((a, b) => a.start - b.start);
}

/** Whether a decade holds one of `years`: "the 1990s" on "1994". */
export function isDecadeOf(decade: number, years: ReadonlySet<number | undefined>): boolean {
  return [...years].some((year) => year !== undefined && decadeOf(year) === decade);
}

/** Whether a year of `years` lies in the century that an ordinal of `text` tells: "the 19th century" on "1870". */
export function isCenturyOf(
  { kind, value, end }: NumberMention,
  text: string,
  years: ReadonlySet<number | undefined>,
  { dates }: Lexicon,
): boolean {
  const next = /^[\s-]+(?<word>\p{L}+)/u.exec(text.slice(end, end + beside))?.groups?.['word']?.toLowerCase();
  if (kind !== 'ordinal' || next === undefined || dates.spans['century']?.includes(next) !== true) return false;
  return [...years].some((year) => year !== undefined && Math.ceil(year / yearsOfCentury) === value);
}

const yearsOfCentury = 100;

// Units of text in which one word surely stands.
const beside = 20;

/**
 * Whether a number follows from those of a passage: as the bound, the difference, the sum or a multiple of some, or by its place among them. `isOther` tells
 * whether what it counts is counted otherwise there.
 */
export function isReckonedFrom(
  number: NumberMention,
  text: string,
  passage: string,
  lexicon: Lexicon,
  isOther = false,
): boolean {
  return (
    isSum(number, text, passage, lexicon, isOther) ||
    followsAsBound(number, text, passage, lexicon) ||
    isDifference(number, text, passage, lexicon) ||
    isChange(number, text, passage, lexicon) ||
    isMultiplied(number, text, passage, lexicon) ||
    isInOrder(number, text, passage, lexicon)
  );
}

/** Whether a passage tells a number by something else: by what was before, by an article, by a list of names. */
export const isToldWithoutNumber = (number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean =>
  isOfSeries(number, passage, lexicon) ||
  isOneOfSuch(number, text, passage, lexicon) ||
  isNamedInFull(number, text, passage, lexicon);

/** Texts one by one, and together: what one tells is reckoned from what another does. */
export const severally = (texts: readonly string[]): readonly string[] =>
  texts.length < 2 || texts.length > mostTogether ? texts : [...texts, texts.join(' ')];

// What rests on more passages is told of too many things for two of their numbers to belong together.
const mostTogether = 4;

/** Numbers of `text` that no passage has as they are, and that follow from theirs, as they are written. */
export function followingNumbers(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const numbers = readNumbers(text, lexicon);
  if (numbers.length === 0) return [];
  const amounts = sameAmounts(text, passages, lexicon);
  const keysOf = ({ kind, values, ...span }: NumberMention, words: string): readonly string[] =>
    values.map((value) => [kind, value, measureOf(words, span, lexicon)].join(' '));
  const given = new Set(
    passages.flatMap((passage) => readNumbers(passage, lexicon).flatMap((number) => keysOf(number, passage))),
  );
  const years = new Set(passages.flatMap((passage) => readDates(passage, lexicon).map(({ year }) => year)));
  return numbers
    .filter((number) => !keysOf(number, text).some((key) => given.has(key)))
    .filter(
      (number) =>
        (number.kind === 'decade' && isDecadeOf(number.value, years)) ||
        isCenturyOf(number, text, years, lexicon) ||
        // "Was first seen" on "was seen".
        (number.kind === 'ordinal' && mayBeNoNumber(number, text, lexicon)) ||
        amounts.some(({ start, end }) => start <= number.start && number.end <= end) ||
        severally(passages).some(
          (passage) =>
            isDecadeOfLife(number, text, lexicon, passage, lexicon) ||
            isReckonedFrom(number, text, passage, lexicon) ||
            isToldWithoutNumber(number, text, passage, lexicon),
        ),
    )
    .map(({ start, end }) => text.slice(start, end));
}
