/**
 * Numbers that are the difference of two others: "4 million euros cheaper" on "repairs of 2 million euros, where a new quay
 * would have cost 6 million euros", "eight points more" on "96%, compared with 88%", "40% were shut" on "60% were open".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { limitMeanings } from '../language/limit-classes.ts';
import { readAmounts, share } from '../mentions/amounts.ts';
import { sentencesBySigns } from '../mentions/clauses.ts';
import { countsInTurn, measuredCounts, type MeasuredCount } from '../mentions/counted.ts';
import { changeOf, limitsOf } from '../mentions/limits.ts';
import { measureNamed, measureOf } from '../mentions/measures.ts';
import { roundOff } from '../mentions/number-mention.ts';
import { readNumbers, type NumberMention } from '../mentions/numbers.ts';
import { memoizePer } from '../text/memoize.ts';
import { isTouched, type Span } from '../text/spans.ts';
import { isRestOf, partsIn } from './divided.ts';
import { signOf } from './sums.ts';

/** Where a number may lie: "nearly 60" lies below it; nothing where several limits stand beside it. */
type Side = 'exact' | 'above' | 'below' | 'near' | undefined;

/** A number of a sentence, or the difference of two. */
interface Quantity {
  readonly value: number;
  /** None of what is counted: boats, people. */
  readonly measure: string | undefined;
  readonly side: Side;
}

const mirrored = { exact: 'exact', above: 'below', below: 'above', near: 'near' } as const;

function sideOf(text: string, number: Span, lexicon: Lexicon): Side {
  const [limit, ...more] = limitsOf(text, number, lexicon);
  if (more.length > 0) return undefined;
  if (limit === undefined) return 'exact';
  const { side, weaker } = limitMeanings[limit.class];
  return side === 'near' && weaker !== undefined ? 'below' : side;
}

/** The sentences of a text with what each counts or measures, and where that may lie. */
const sidedCounts = memoizePer(
  (lexicon: Lexicon) => (text) =>
    measuredCounts(text, lexicon).map(({ sentence, counts }) => ({
      counts: counts.map((number) => ({ ...number, sentence, side: sideOf(sentence, number, lexicon) })),
    })),
);

/** What each sentence of a text leaves of a whole, and how far its numbers of one measure are apart. */
const differencesIn = memoizePer((lexicon: Lexicon) => (text): readonly Quantity[] => {
  const sentences = sidedCounts(text, lexicon);
  const inOne = sentences.flatMap(({ counts }) =>
    inPairs(counts).flatMap(([one, other]) => (one.measure === undefined ? [] : apart(one, other))),
  );
  const large = sentences.flatMap(({ counts }) => counts.filter(({ value }) => value >= leastByChance));
  const inAll = inPairs(large.slice(0, mostLarge)).flatMap(([one, other]) => largeApart(one, other));
  const counted = countsInTurn(sentences).flatMap(([one, other]) =>
    other.isBare || (one.sentence === other.sentence && countAlike(one.sentence, one, other, lexicon))
      ? apart(one, { ...other, measure: other.measure ?? one.measure })
      : [],
  );
  const rests = sentences.flatMap(({ counts }) => counts.flatMap((one) => complementOf(one, lexicon)));
  return [...restOfAll(text, lexicon), ...rests, ...inOne, ...inAll, ...counted];
});

/** How far any two numbers of a text are apart that may measure the same. */
const allDifferencesIn = memoizePer((lexicon: Lexicon) => (text): readonly Quantity[] => {
  const counts = sidedCounts(text, lexicon).flatMap((sentence) => sentence.counts);
  return counts.length > mostLarge
    ? []
    : inPairs(counts).flatMap(([one, other]) => apart(one, other.isBare ? { ...other, measure: one.measure } : other));
});

const inPairs = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));

/** How far two numbers of one measure are apart: at least 20, or 20, of "at least 60" and "40" and of "60" and "at most 40". */
function apart(one: Quantity, other: Quantity): Quantity[] {
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  if (one.measure !== other.measure || (low.side !== 'exact' && high.side !== 'exact')) return [];
  const side = high.side === 'exact' && low.side !== undefined ? mirrored[low.side] : high.side;
  const value = roundOff(high.value - low.value);
  return (['exact', side] as const).map((told) => ({ value, measure: one.measure, side: told }));
}

// Of three numbers of so many figures one is seldom by chance the difference of the others, if there are few.
const [leastByChance, mostLarge] = [100, 12];

/** How far two large numbers of a passage are apart, whatever they count; nearly, where one of them is near. */
function largeApart(one: Quantity, other: Quantity & Pick<MeasuredCount, 'isBare'>): Quantity[] {
  const value = roundOff(Math.abs(one.value - other.value));
  if ((one.measure !== other.measure && !other.isBare) || one.side === undefined || other.side === undefined) return [];
  if (value < leastByChance) return [];
  return [{ value, measure: one.measure, side: one.side === 'exact' && other.side === 'exact' ? 'exact' : 'near' }];
}

/** What part of a whole the numbers of a text are: "85 of the 410", "410 boats, 85 of them white". */
export const sharesIn = memoizePer((lexicon: Lexicon) => (text): readonly number[] => [
  ...partsIn(text, lexicon).map(({ part, whole }) => part / whole),
  ...measuredCounts(text, lexicon).flatMap(({ sentence, counts }) =>
    counts.flatMap((part, at) => {
      const whole = counts[at - 1];
      const isPart = whole !== undefined && isPartOf(sentence, part, whole, lexicon);
      return isPart ? [part.value / whole.value] : [];
    }),
  ),
]);

/** Whether one number is a part of the other, or was the other before: "of them", "up from", "from 40 to". */
const countAlike = (sentence: string, one: Counted, other: Counted, lexicon: Lexicon): boolean =>
  isPartOf(sentence, other, one, lexicon) ||
  [one, other].some((number) => changeOf(sentence, number, lexicon) === 'from');

const hundred = 100;

/** What several percentages of a text leave of all: "the rest is the town's" on "75% is the mill's and 10% the baker's". */
function restOfAll(text: string, lexicon: Lexicon): Quantity[] {
  const percent = measureNamed('%', lexicon);
  const parts = measuredCounts(text, lexicon).flatMap(({ counts }) =>
    counts.filter(({ measure }) => measure === percent),
  );
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (parts.length < 2 || parts.length > mostParts || sum >= hundred) return [];
  return [{ value: roundOff(hundred - sum), measure: percent, side: 'exact' }];
}

// More percentages are seldom parts of one whole.
const mostParts = 4;

/** What a percentage leaves of all. */
function complementOf({ value, measure, side }: Quantity, lexicon: Lexicon): Quantity[] {
  if (side === undefined || measure === undefined || measure !== measureNamed('%', lexicon)) return [];
  return value < hundred ? [{ value: roundOff(hundred - value), measure, side: mirrored[side] }] : [];
}

/** A number where it stands. */
type Counted = Span & Pick<Quantity, 'value'>;

/** "340 people, of whom 210 bake", "23 boats, 14 of them white". */
function isPartOf(sentence: string, part: Counted, whole: Counted, { partitives }: Lexicon): boolean {
  const middle = sentence.slice(whole.end, part.start).toLowerCase();
  const behind = sentence.slice(part.end, part.end + beside).toLowerCase();
  return (
    part.value < whole.value &&
    !middle.includes(';') &&
    partitives.some(
      (words) =>
        middle.endsWith(`, ${words} `) ||
        (middle.endsWith(', ') && behind.startsWith(` ${words}`) && !/^\p{L}/u.test(behind.slice(words.length + 1))),
    )
  );
}

// Units of text in which "of which" surely stands.
const beside = 30;

/** Whether a number follows by taking one number of a sentence of `passage` from another, or from a whole. */
export function isDifference(number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean {
  if (isRestOf(number, passage, lexicon)) return true;
  const side = sideOf(text, number, lexicon);
  if (number.kind !== 'count' || side === undefined) return false;
  const measure = measureOf(text, number, lexicon);
  const points = measureNamed('points', lexicon);
  const isMore = signOf(text, number, lexicon) !== 0;
  // Percentages are points apart.
  const isMeasured = (other: string | undefined): boolean =>
    other === measure ||
    (isMore && measure === undefined) ||
    (other === measureNamed('%', lexicon) && measure === points);
  const isTold = isMore || (measure !== undefined && measure === points);
  return [...differencesIn(passage, lexicon), ...(isTold ? allDifferencesIn(passage, lexicon) : [])].some(
    (other) =>
      number.values.includes(other.value) &&
      isMeasured(other.measure) &&
      (other.side === side || (side === 'near' && other.side === 'exact')),
  );
}

/** Whether what stands at `start` of `text` may be said of what is left: "18 ovens did not burn", "half are cold" on "12 of the 24 burned". */
export function isOfRest(text: string, start: number, passages: readonly string[], lexicon: Lexicon): boolean {
  const sentence = sentencesBySigns(text).find((one) => one.start <= start && start < one.end);
  const own = readNumbers(text, lexicon).filter(
    (number) => sentence !== undefined && sentence.start <= number.start && number.end <= sentence.end,
  );
  const shares = readAmounts(text, lexicon).filter(
    (amount) => amount.dimension === share && sentence !== undefined && isTouched([sentence], amount),
  );
  return passages.some(
    (passage) =>
      own.some((number) => !isGiven(number, passage, lexicon) && isDifference(number, text, passage, lexicon)) ||
      partsIn(passage, lexicon).some(({ part, whole }) =>
        shares.some(({ value }) => Math.abs(1 - part / whole - value) <= near),
      ),
  );
}

const isGiven = ({ value }: NumberMention, passage: string, lexicon: Lexicon): boolean =>
  readNumbers(passage, lexicon).some((other) => other.value === value);

/** The most by which two parts of one differ that are told as the same: "a third" is 33%. */
export const near = 1 / 200;
