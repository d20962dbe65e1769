/**
 * Whether answers in words can exclude each other at all.
 *
 * What is suspected or claimed, and what is said with a reserve, can be true beside everything else. So can what a
 * report denies of how things stand, beside a report that may be younger: both may be right, each on its day.
 *
 * @example
 * // "Has anybody found the bell?" "Nobody" (undated), "A diver" (3 May): both may be true.
 * // "Was anybody on board?" "Nobody" (undated), "A pilot" (3 May): one is wrong.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { readWords } from '../mentions/words.ts';
import { edtfOf } from './edtf.ts';
import type { Reading } from './fact.ts';
import { oncePer } from '../text/memoize.ts';
import { findNegations } from '../mentions/negation.ts';
import { publishedOf, type Source } from './source.ts';
import { foldText } from '../text/normalized-text.ts';

/** What of a reading is asked for. */
type Given = Pick<Reading, 'source' | 'value'>;

/** Whether two of the answers to `question`, of different sources, can exclude each other. */
export function mayExclude(
  question: string,
  readings: readonly Given[],
  sources: ReadonlyMap<string, Source>,
  lexicon: Lexicon,
): boolean {
  const flat = readings.filter(({ value }) => !leavesOpen(String(value), lexicon));
  const isOfItsDay = readWords(question, lexicon).some(({ word }) => lexicon.standing.includes(word));
  const denies = (reading: Given): boolean => findNegations(String(reading.value), lexicon).length > 0;
  const isYounger = (denied: Given, told: Given): boolean => {
    const [day, other] = [denied, told].map(({ source }) => publishedOf({ sources }, source));
    if (day === undefined || other === undefined) return false;
    return edtfOf(day).earliest >= edtfOf(other).latest;
  };
  const excludes = (one: Given, other: Given): boolean =>
    one.source !== other.source &&
    one.value !== other.value &&
    !(isOfItsDay && denies(one) && !denies(other) && !isYounger(one, other));
  return flat.some((one) => flat.some((other) => excludes(one, other) && excludes(other, one)));
}

const opensOf = oncePer(({ hedges, reserves, conditions, assertions }: Lexicon): RegExp => {
  const beginnings = String.raw`(?:${either([...reserves, ...assertions])})\p{L}*`;
  const whole = String.raw`(?:${either([...hedges, ...conditions])})(?!\p{L})`;
  return new RegExp(String.raw`(?<!\p{L})(?:${beginnings}|${whole})`, 'iu');
});

/** Whether an answer leaves open what it says, or leaves it to whoever says so. */
const leavesOpen = (answer: string, lexicon: Lexicon): boolean => opensOf(lexicon).test(foldText(answer));
