/** Numbers with a limit that follow from another: "more than 200 boats" on "203 boats", "nearly 11 hours" on "10.8 hours". */
import type { Lexicon } from '../language/lexicon.ts';
import { limitMeanings, type LimitClass, type LimitSide } from '../language/limit-classes.ts';
import { clausesOf } from '../mentions/clauses.ts';
import { isRoundAmount, limitsOf } from '../mentions/limits.ts';
import { measureOf } from '../mentions/measures.ts';
import { readNumbers, type NumberMention } from '../mentions/numbers.ts';
import { readWords } from '../mentions/words.ts';
import { lemmasIn } from './lemmas.ts';
import { oncePer } from '../text/memoize.ts';
import type { Span } from '../text/spans.ts';

// Of the number: a bound further off is true, and tells something else.
const nearest = 1 / 5;

/**
 * Whether a number of `text` that is limited follows from one of `passage`, given there without a limit that says more: it
 * lies on the right side, not far off, and both count the same.
 */
export function followsAsBound(number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean {
  const [limit, ...more] = limitsOf(text, number, lexicon);
  const isRound = isRoundAmount(text.slice(number.start, number.end), lexicon);
  if (more.length > 0) return false;
  if (limit === undefined) return isRound && isAbout(number, text, passage, lexicon);
  const { side } = limitMeanings[limit.class];
  const things = countedIn(text, number, lexicon);
  return readNumbers(passage, lexicon).some(
    (given) =>
      given.kind === number.kind &&
      limitsOf(passage, given, lexicon).every((one) => limitMeanings[one.class].side === 'near') &&
      (side === 'near'
        ? isRounded(given.value, limit.class, number.value)
        : lies(leastOf(passage, given, side, lexicon), side, number.value)) &&
      // "By 412 to 97" names nothing that it counts.
      (isSame(things, countedIn(passage, given, lexicon)) || isBare(passage, given, lexicon)),
  );
}

/** What a number is at least, or at most: "about 4,300" is 4,250 at least, whoever rounds it. */
function leastOf(text: string, { value, ...span }: NumberMention, side: LimitSide, lexicon: Lexicon): number {
  if (limitsOf(text, span, lexicon).length === 0) return value;
  const rounded = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) + 1 - figuresOf(value)) / 2;
  return side === 'above' ? value - rounded : value + rounded;
}

/** Whether "a dozen" of `text` follows from a number of `passage` that counts the same: "eleven boats". */
function isAbout(number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean {
  const things = countedIn(text, number, lexicon);
  return readNumbers(passage, lexicon).some(
    ({ kind, value, ...span }) =>
      kind === 'count' &&
      Math.abs(value - number.value) <= number.value * roundness &&
      limitsOf(passage, span, lexicon).every((one) => limitMeanings[one.class].side === 'near') &&
      isSame(things, countedIn(passage, span, lexicon)),
  );
}

// Of the number: eleven and thirteen are a dozen, ten is none.
const roundness = 1 / 10;

// "Hundreds" are two hundred at least, and nobody calls thousands so.
const [fewest, most] = [2, 20];

/** Whether "dozens" of `text` follows from a number of `passage` that counts the same, or what `text` does not name: "48 boats". */
export function followsAsVague(word: Span, text: string, passage: string, lexicon: Lexicon): boolean {
  const scale = scaleOfVague(text.slice(word.start, word.end), lexicon);
  if (scale === undefined) return false;
  const things = countedIn(text, word, lexicon);
  const isUnnamed = namesNothing(text, word, lexicon) || isNewThing(things, passage, lexicon);
  return readNumbers(passage, lexicon).some(
    (given) =>
      given.kind === 'count' &&
      given.value >= fewest * scale &&
      given.value < most * scale &&
      ((isUnnamed && measureOf(passage, given, lexicon) === undefined) ||
        isSame(things, countedIn(passage, given, lexicon))),
  );
}

/** What such words count in: a thousand times ten for "tens of thousands". */
function scaleOfVague(written: string, lexicon: Lexicon): number | undefined {
  const scales = written
    .toLowerCase()
    .split(/\s+/u)
    .flatMap((word) => vagueOf(lexicon).get(word) ?? []);
  return scales.length === 0 ? undefined : scales.reduce((product, scale) => product * scale, 1);
}

/** "Tens of thousands of customers" on "60,000 homes": what is counted may be called so there, and is told of nowhere. */
const isNewThing = ([thing = []]: Things, passage: string, lexicon: Lexicon): boolean =>
  thing.length > 0 && !thing.some((lemma) => lemma.startsWith('#') || lemmasIn(passage, lexicon).has(lemma));

/** "Hundreds were evacuated", "dozens of people": what is counted is told nowhere, or no more than in general. */
function namesNothing(text: string, { end }: Span, lexicon: Lexicon): boolean {
  const [next, after] = readWords(text.slice(end, end + beside), lexicon);
  if (next === undefined) return true;
  const thing = lexicon.genitives.includes(next.word) ? after : next;
  return thing === undefined || !thing.isContent || thing.lemmas.some((lemma) => lexicon.generalWords.includes(lemma));
}

/** Whether a number has neither a measure nor a thing that it counts. */
const isBare = (text: string, number: Span, lexicon: Lexicon): boolean =>
  measureOf(text, number, lexicon) === undefined && namesNothing(text, number, lexicon);

const vagueOf = oncePer(({ numbers }: Lexicon) => new Map(Object.entries(numbers.vague)));

// Of a part: whoever has 70% still says "over half", and nobody "over a quarter".
const nearestPart = 2 / 5;

/** Whether a share, as a part of one, may be told as `bound` with that limit. */
export function keepsLimit(value: number, limit: LimitClass, bound: number): boolean {
  const { side, weaker } = limitMeanings[limit];
  const apart = bound - value;
  if (side === 'near') return Math.abs(apart) <= bound * rounding && (weaker === undefined || apart > 0);
  return (side === 'above' ? apart < 0 : apart > 0) && Math.abs(apart) <= bound * nearestPart;
}

// Of a number that counts units of a measure, and of one unit: 19 days are nearly three weeks, and ten are not about one.
const [nearestUnits, nearestUnit] = [1 / 6, 1 / 2];

/** Whether so many units of a larger measure may be told as `bound` of them with that limit. */
export function keepsLimitInUnits(value: number, limit: LimitClass, bound: number): boolean {
  const { side, weaker } = limitMeanings[limit];
  const apart = bound - value;
  if (side !== 'near') return lies(value, side, bound);
  return Math.abs(apart) <= Math.min(nearestUnit, bound * nearestUnits) && (weaker === undefined || apart > 0);
}

/** Whether `value` lies strictly on that side of `bound`, and near it: one apart at least may be any number. */
function lies(value: number, side: LimitSide, bound: number): boolean {
  const apart = side === 'above' ? value - bound : side === 'below' ? bound - value : 0;
  return apart > 0 && apart <= Math.max(1, value * nearest);
}

// Of the number: who rounds more than that says another number; 19 is nearly 20, and 1,210 is not about 1,300.
const [rounding, roundingOff] = [1 / 20, 1 / 10];

/** Whether `value` may be told as `rounder`, which has fewer figures; whoever says "nearly" has not reached it. */
function isRounded(value: number, limit: LimitClass, rounder: number): boolean {
  const apart = rounder - value;
  const figures = figuresOf(rounder);
  const most = Number(value.toPrecision(figures)) === rounder ? roundingOff : rounding;
  if (figures >= figuresOf(value) || Math.abs(apart) > Math.abs(value) * most) return false;
  return limitMeanings[limit].weaker === undefined || apart > 0;
}

/** How many figures tell a number: two of 1,200, three of 10.8. */
const figuresOf = (value: number): number => {
  const [figures = ''] = Math.abs(value).toExponential().split('e');
  return figures.replace('.', '').length;
};

// Words behind a number among which what it counts surely stands: "35 new COVID-19 recoveries".
const behind = 3;

// Units of text in which they surely stand: a long text is not gone through again for each of its numbers.
const beside = 120;

/** What a number may count: its measure, or each of the words behind it by their base forms. */
type Things = readonly (readonly string[])[];

function countedIn(text: string, number: Span, lexicon: Lexicon): Things {
  const measure = measureOf(text, number, lexicon);
  if (measure !== undefined) return [[`#${measure}`]];
  const [clause = ''] = clausesOf(text.slice(number.end, number.end + beside));
  return readWords(clause, lexicon)
    .filter(({ isContent }) => isContent)
    .slice(0, behind)
    .map(({ lemmas }) => lemmas);
}

/** Whether what stands next to one number is among what stands behind the other: "200 boats" and "203 fishing boats". */
function isSame(some: Things, others: Things): boolean {
  const holds = (things: Things, [next = []]: Things) =>
    things.some((thing) => thing.some((lemma) => next.includes(lemma)));
  // "They were more than 100" on "they were 104": what is counted stands before both.
  return holds(some, others) || holds(others, some) || some.length + others.length === 0;
}
