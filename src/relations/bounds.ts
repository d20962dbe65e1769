/** Bounds that follow from a number: "more than 200 boats" on "203 boats". */
import type { Lexicon } from '../language/lexicon.ts';
import { limitMeanings, type LimitSide } from '../language/limit-classes.ts';
import { limitsOf } from '../mentions/limits.ts';
import { readNumbers, type NumberMention } from '../mentions/numbers.ts';
import { isContentWord, readWords } from '../mentions/words.ts';
import { lemmasOf } from '../words/lemma.ts';
import { clauseEnd } from './counted.ts';

// Of the number: a bound further off is true, and tells something else.
const nearest = 1 / 5;

/**
 * Whether a number of `text` that bounds what it counts follows from one of `passage`, given there without a limit: it lies
 * on the right side, not far off, and both count the same.
 */
export function followsAsBound(number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean {
  const [limit, ...more] = limitsOf(text, number, lexicon);
  if (limit === undefined || more.length > 0) return false;
  const { side } = limitMeanings[limit.class];
  const things = countedIn(text, number, lexicon);
  return readNumbers(passage, lexicon).some(
    (given) =>
      given.kind === number.kind &&
      limitsOf(passage, given, lexicon).length === 0 &&
      lies(given.value, side, number.value) &&
      isSame(things, countedIn(passage, given, lexicon)),
  );
}

/** Whether `value` lies strictly on that side of `bound`, and near it: one apart at least may be any number. */
function lies(value: number, side: LimitSide, bound: number): boolean {
  const apart = side === 'above' ? value - bound : side === 'below' ? bound - value : 0;
  return apart > 0 && apart <= Math.max(1, value * nearest);
}

// Words behind a number among which what it counts surely stands: "35 new COVID-19 recoveries".
const behind = 3;

// Units of text in which they surely stand: a long text is not gone through again for each of its numbers.
const beside = 120;

/** What a number may count: the sign of its currency or share, or each of the words behind it, by their base forms. */
type Things = readonly (readonly string[])[];

function countedIn(text: string, { start, end }: NumberMention, lexicon: Lexicon): Things {
  const [clause = ''] = text.slice(end, end + beside).split(clauseEnd);
  const sign = /\p{Sc}(?=\s?$)/u.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? /^\s?(%)/u.exec(clause)?.[1];
  if (sign !== undefined) return [[sign]];
  return readWords(clause)
    .filter((word) => isContentWord(word, lexicon))
    .slice(0, behind)
    .map(({ word }) => lemmasOf(word, lexicon));
}

/** Whether what stands next to one number is among what stands behind the other: "200 boats" and "203 fishing boats". */
function isSame(some: Things, others: Things): boolean {
  const holds = (things: Things, [next = []]: Things) =>
    things.some((thing) => thing.some((lemma) => next.includes(lemma)));
  return holds(some, others) || holds(others, some);
}
