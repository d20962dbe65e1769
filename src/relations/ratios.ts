/** How many times one number of a passage the other is: "more than doubled" on "rose from 21 boats to 54". */
import type { Lexicon } from '../language/lexicon.ts';
import { limitMeanings } from '../language/limit-classes.ts';
import { signOf } from './sums.ts';
import { countsInTurn, measuredCounts } from '../mentions/counted.ts';
import { readDates } from '../mentions/dates.ts';
import { limitsOf } from '../mentions/limits.ts';
import { measureNamed, measureOf } from '../mentions/measures.ts';
import { readMultiples, type MultipleMention } from '../mentions/multiples.ts';
import type { NumberMention } from '../mentions/numbers.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { splitSentences } from '../text/sentence.ts';

// Nobody says of what has tripled that it has more than doubled, nor of 2.2 times that it is twice.
const [apart, near] = [1, 1 / 20];

// More of them are told of too many things for two to belong together.
const mostMeasured = 6;

/** How many times one number of a text is another, where both have one measure; of what is only counted, the one before it. */
const ratiosIn = memoizePer((lexicon: Lexicon) => (text): readonly number[] => {
  const sentences = measuredCounts(text, lexicon).map(({ counts }) => ({
    counts: counts.filter(({ value }) => value > 0),
  }));
  const all = sentences.flatMap(({ counts }) => counts);
  const measured = [...Map.groupBy(all, ({ measure }) => measure)].flatMap(([measure, counts]) =>
    measure === undefined || counts.length > mostMeasured
      ? []
      : counts.flatMap((one) => counts.flatMap((other) => (other === one ? [] : [other.value / one.value]))),
  );
  const counted = countsInTurn(sentences).flatMap(([before, { value, measure }]) =>
    before.measure === measure ? [value / before.value, before.value / value] : [],
  );
  return [...measured, ...counted];
});

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

/** "A third more than", "20% up": whether a part or a percentage of `text` is what one number of `passage` is more or less than another. */
export function isChange(number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean {
  const isPercent = number.kind === 'count' && measureOf(text, number, lexicon) === measureNamed('%', lexicon);
  if (!isPercent && number.kind !== 'fraction') return false;
  const change = isPercent ? number.value / hundred : number.value;
  const sign = signOf(text, number, lexicon);
  return (
    change > 0 &&
    ratiosIn(passage, lexicon).some((ratio) => {
      const told = sign === 0 ? Math.abs(ratio - 1) : sign * (ratio - 1);
      return Math.abs(told - change) <= near * change;
    })
  );
}

const hundred = 100;

/** Whether a sentence of `passage` tells of something as often, each time with its date: "twice" on "in 2019 and again in 2021". */
export const isOftenAsDated = ({ value }: MultipleMention, passage: string, lexicon: Lexicon): boolean =>
  splitSentences(passage, lexicon).some(({ start, end }) => {
    const sentence = passage.slice(start, end);
    const isAgain = readWords(sentence, lexicon).some(({ word }) => lexicon.inSeries.includes(word));
    return isAgain && readDates(sentence, lexicon).length === value;
  });

/** How many times in `text`, where that follows from two numbers of a passage, and none tells it; each once. */
export function followingRatios(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const found = readMultiples(text, lexicon).filter((multiple) => {
    const isGiven = (passage: string): boolean =>
      readMultiples(passage, lexicon).some((other) => other.value === multiple.value);
    const follows = (passage: string): boolean =>
      isRatioOf(multiple, text, passage, lexicon) || isOftenAsDated(multiple, passage, lexicon);
    return !passages.some(isGiven) && passages.some(follows);
  });
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
}
