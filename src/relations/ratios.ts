/** How many times one number of a passage the other is: "more than doubled" on "rose from 21 boats to 54". */
import type { Lexicon } from '../language/lexicon.ts';
import { limitMeanings } from '../language/limit-classes.ts';
import { measuredCounts } from '../mentions/counted.ts';
import { limitsOf } from '../mentions/limits.ts';
import { readMultiples, type MultipleMention } from '../mentions/multiples.ts';
import { memoizePer } from '../text/memoize.ts';

// Nobody says of what has tripled that it has more than doubled, nor of 2.2 times that it is twice.
const [apart, near] = [1, 1 / 20];

/** How many times the number before it each number of a text is, and the other way round, where both have one measure. */
const ratiosIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly number[] =>
      measuredCounts(text, lexicon).flatMap(({ counts }) => {
        const some = counts.filter(({ value }) => value > 0);
        return some.flatMap(({ value, measure }, at) => {
          const before = some[at - 1];
          return before === undefined || before.measure !== measure ? [] : [value / before.value, before.value / value];
        });
      }),
);

/** Whether two numbers of `passage` are so many times one another, within the limit that `text` gives. */
export function isRatioOf(multiple: MultipleMention, text: string, passage: string, lexicon: Lexicon): boolean {
  const times = multiple.value === lexicon.numbers.half ? 1 / 2 : multiple.value;
  if (typeof times === 'string' || multiple.isOften) return false;
  const [limit, ...more] = limitsOf(text, multiple, lexicon);
  const side = limit === undefined ? 'near' : limitMeanings[limit.class].side;
  if (more.length > 0) return false;
  return ratiosIn(passage, lexicon).some((ratio) => {
    if (side === 'near') return Math.abs(ratio - times) <= near * times;
    return side === 'above' ? ratio > times && ratio < times + apart : ratio < times && ratio > times - apart;
  });
}

/** How many times in `text`, where that follows from two numbers of a passage, and none tells it; each once. */
export function followingRatios(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const found = readMultiples(text, lexicon).filter(({ value, ...multiple }) => {
    const isGiven = passages.some((passage) => readMultiples(passage, lexicon).some((other) => other.value === value));
    return !isGiven && passages.some((passage) => isRatioOf({ value, ...multiple }, text, passage, lexicon));
  });
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
}
