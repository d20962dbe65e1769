/**
 * Numbers that share the scale of the next one: "between 6 and 8 million" are six million and eight; "6 of the 8 million" are
 * six, or six million.
 *
 * @example
 * withSharedScales('6 to 8 million', numbers, en) // of 6000000 and 8000000
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { oncePer } from '../text/memoize.ts';
import { roundOff, type NumberMention } from './number-mention.ts';

/** What joins the ends of a range: the first at any place, the second behind a word that opens one, such as "between". */
export const rangeJoins = oncePer(({ articles, dates, genitives, numbers }: Lexicon) => {
  // "10 and 15 boats" are two counts.
  const sure = dates.rangeWords.filter((word) => word !== numbers.joiner);
  const join = (words: readonly string[]) =>
    new RegExp(String.raw`^(?:\s?[–—-]\s?|\s+(?:${either(words)})\s+)\p{Sc}?$`, 'iu');
  return {
    join: join(sure),
    joinBehindOpener: join(dates.rangeWords),
    // "Between the ages of 8 and 10".
    opener: new RegExp(
      String.raw`(?<!\p{L})(?:${either(numbers.rangeOpeners)})\s+(?:(?:${either(articles)})\s+\p{L}+\s+(?:${either(genitives)})\s+)?\p{Sc}?$`,
      'iu',
    ),
  };
});

/** "6 of the 8 million": what joins a part to its whole. */
const partJoin = oncePer(
  ({ genitives, articles }: Lexicon) =>
    new RegExp(String.raw`^\s+(?:${either(genitives)})\s+(?:(?:${either(articles)})\s+)?\p{Sc}?$`, 'iu'),
);

// Units of text in which a word before a number surely stands.
const beside = 30;

/** The numbers of `text`, in order, each with the scale that it shares with the one behind it. */
export function withSharedScales(
  text: string,
  numbers: readonly NumberMention[],
  lexicon: Lexicon,
): readonly NumberMention[] {
  return numbers.map((low, at) => {
    const high = numbers[at + 1];
    if (high?.kind !== 'count' || low.kind !== 'count') return low;
    const scale = scaleOf(text, high, lexicon);
    if (scale === undefined || low.value >= high.value / scale || scaleOf(text, low, lexicon) !== undefined) return low;
    if (partJoin(lexicon).test(text.slice(low.end, high.start)))
      return { ...low, values: [...low.values, ...low.values.map((value) => roundOff(value * scale))] };
    const { join, joinBehindOpener, opener } = rangeJoins(lexicon);
    const isOpened = opener.test(text.slice(Math.max(0, low.start - beside), low.start));
    if (!(isOpened ? joinBehindOpener : join).test(text.slice(low.end, high.start))) return low;
    const values = low.values.map((value) => roundOff(value * scale));
    return { ...low, values, value: values[0] ?? low.value };
  });
}

/** The scale that a number ends with, such as "million". */
function scaleOf(text: string, { start, end }: NumberMention, lexicon: Lexicon): number | undefined {
  return scalesOf(lexicon).get(text.slice(start, end).split(/\P{L}/u).at(-1)?.toLowerCase() ?? '');
}

const scalesOf = oncePer(({ numbers }: Lexicon) => new Map(Object.entries(numbers.scales)));
