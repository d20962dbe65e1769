/**
 * What a passage tells of a part of so many, told of them all: "30 mills closed" on "12 of the 30 mills closed", "the 30 mills
 * closed" on "of the 30 mills, 12 closed".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { readCounts, type NumberMention } from '../mentions/numbers.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { indexesTouched } from '../text/spans.ts';

/** So many of a whole. */
interface Divided {
  readonly part: number;
  readonly whole: number;
  /** The base forms of what is told of the part, behind both numbers. */
  readonly told: ReadonlySet<string>;
}

const patternsOf = oncePer(({ genitives, outOf, wholeOf, exclusions }: Lexicon) => {
  const tie = String.raw`(?:${either([...genitives, ...outOf])})`;
  return {
    /** Between the part and its whole: "of the town’s", "only of the", "boats out of". */
    between: new RegExp(
      String.raw`^\s+(?:(?:(?:${either(exclusions)})\s+)?${tie}(?:\s+[\p{L}’']+){0,3}|\p{L}+\s+(?:${either(wholeOf)}))\s+$`,
      'iu',
    ),
    /** Before a whole that its part follows: "of the". */
    ahead: new RegExp(String.raw`(?:^|[,;.]\s)${tie}(?:\s+[\p{L}’']+){0,2}\s+$`, 'iu'),
    /** Between the whole and its part. */
    comma: /^[^,;.]*,\s(?:\p{L}+\s){0,2}$/u,
    /** Behind a part: "of the". */
    ofWhole: new RegExp(String.raw`^\s+(?:${either(genitives)})(?!\p{L})`, 'iu'),
    whole: new RegExp(String.raw`(?<!\p{L})${tie}(?:\s+[\p{L}’']+){0,3}\s+$`, 'iu'),
  };
});

// Units of text in which a preposition with what may follow it surely stands.
const beside = 60;

/** What stands before a number, as far as it may tell of a whole. */
const before = (text: string, { start }: NumberMention): string => text.slice(Math.max(0, start - beside), start);

/** What a text tells of so many of a whole. */
export const partsIn = memoizePer((lexicon: Lexicon) => (text): readonly Divided[] => {
  const { between, ahead, comma } = patternsOf(lexicon);
  const counts = readCounts(text, lexicon);
  return counts.flatMap((first, at): Divided[] => {
    const second = counts[at + 1];
    const middle = text.slice(first.end, Math.min(second?.start ?? 0, first.end + 2 * beside));
    if (second === undefined || first.end + middle.length < second.start) return [];
    if (first.value < second.value && between.test(middle))
      return [{ part: first.value, whole: second.value, told: toldBehind(text, second, 1, lexicon) }];
    if (second.value < first.value && comma.test(middle) && ahead.test(before(text, first)))
      return [{ part: second.value, whole: first.value, told: toldBehind(text, second, 0, lexicon) }];
    return [];
  });
});

/** The base forms of the words behind a number in its clause, without the first few, which say of what they are so many. */
function toldBehind(text: string, { end }: NumberMention, skipped: number, lexicon: Lexicon): ReadonlySet<string> {
  const stop = text.slice(end).search(/[,;.!?](?:\s|$)/u);
  const words = readWords(text, lexicon);
  const { start, end: last } = indexesTouched(words, { start: end, end: stop === -1 ? text.length : end + stop });
  const content = words.slice(start, last).filter(({ isContent }) => isContent);
  return new Set(content.slice(skipped).flatMap(({ word, lemmas }) => [word, ...lemmas]));
}

/** Numbers of `text` of which it tells what the passages tell of a part of so many, each once. */
export function partsToldOfAll(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const given = passages.flatMap((passage) => partsIn(passage, lexicon));
  if (given.length === 0) return [];
  const counts = readCounts(text, lexicon);
  const words = readWords(text, lexicon);
  const { whole: behindTie, ofWhole: isOfWhole } = patternsOf(lexicon);
  const found = counts.filter((number) =>
    given.some(
      ({ part, whole, told }) =>
        number.value === whole &&
        !counts.some(({ value }) => value === part) &&
        // "16 of the mills": what is a whole there is a part here.
        (isOfWhole.test(text.slice(number.end, number.end + beside)) ||
          (!behindTie.test(before(text, number)) &&
            words.some(({ isContent, lemmas }) => isContent && lemmas.some((lemma) => told.has(lemma))))),
    ),
  );
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
}

/** Whether a number is what a passage leaves of so many: "18 were open" on "12 of the 30 were closed". */
export function isRestOf({ kind, value }: NumberMention, passage: string, lexicon: Lexicon): boolean {
  return kind === 'count' && partsIn(passage, lexicon).some(({ part, whole }) => whole - part === value);
}
