/**
 * Numbers that are the sum of others: "ten animals" on "nine sheep and a goat", "ten bodies" on "eight bodies on Sunday and two more
 * on Tuesday", "30 loaves in May" on "25 loaves in June, five fewer than in May", "at least seven" on one and "at least six other".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { measuredCounts, type MeasuredCount } from '../mentions/counted.ts';
import { limitsOf } from '../mentions/limits.ts';
import { measureNamed, measureOf } from '../mentions/measures.ts';
import { roundOff, type NumberMention } from '../mentions/number-mention.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isTouched, type Span } from '../text/spans.ts';

/** A sum of numbers of one sentence. */
interface Sum {
  readonly value: number;
  readonly measure: string | undefined;
  /** Whether the sentence itself adds or takes away: "two more", "five fewer". Else it only lists one beside the other. */
  readonly isTold: boolean;
}

/** Whether a number of `text` is such a sum; of what is only listed, where nothing else counts what it counts. */
export function isSum(
  number: NumberMention,
  text: string,
  passage: string,
  lexicon: Lexicon,
  isOther: boolean,
): boolean {
  if (number.kind !== 'count') return false;
  const others = withOneBefore(passage, lexicon);
  if (number.values.some((value) => others.has(limitedKey(value, text, number, lexicon)))) return true;
  if (limitsOf(text, number, lexicon).length > 0) return false;
  const measure = measureOf(text, number, lexicon);
  return sumsIn(passage, lexicon).some(
    (sum) => number.values.includes(sum.value) && sum.measure === measure && (sum.isTold || !isOther),
  );
}

/** A value with the limits of a number, separated by blanks. */
const limitedKey = (value: number, text: string, number: Span, lexicon: Lexicon): string =>
  [value, ...limitsOf(text, number, lexicon).map((limit) => limit.class)].join(' ');

/** One more than each number of others, as told of one before them: each with its limits. */
const withOneBefore = memoizePer(
  (lexicon: Lexicon) =>
    (text): ReadonlySet<string> =>
      new Set(
        measuredCounts(text, lexicon).flatMap(({ sentence, counts }) =>
          counts
            .filter((number) => patternsOf(lexicon).others.test(behindIt(sentence, number)))
            .map((number) => limitedKey(number.value + 1, sentence, number, lexicon)),
        ),
      ),
);

const sumsIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly Sum[] =>
      measuredCounts(text, lexicon).flatMap(({ sentence, counts }) => {
        const given = counts.filter((number) => limitsOf(sentence, number, lexicon).length === 0);
        return [
          ...listed(sentence, withArticles(sentence, given, lexicon), lexicon),
          ...compared(sentence, given, lexicon),
        ];
      }),
);

const patternsOf = oncePer(({ comparing, others }: Lexicon) => ({
  /** Behind a number that is added to, or taken from, another: "two more", "12,000 visitors fewer than". */
  more: new RegExp(String.raw`^(?:\s\p{L}+)?\s(?:${either(comparing.more)})(?!\p{L})`, 'iu'),
  /** Behind a number of those beside one that is told before: "six others". */
  others: new RegExp(String.raw`^\s(?:${either(others)})(?!\p{L})`, 'iu'),
  less: new RegExp(String.raw`^(?:\s\p{L}+)?\s(?:${either(comparing.less)})(?!\p{L})`, 'iu'),
}));

// Units of text in which two words surely stand.
const beside = 50;

const behindIt = (sentence: string, { end }: Span): string => sentence.slice(end, end + beside);

/** Numbers, and articles behind "and", which count one. */
function withArticles(sentence: string, counts: readonly MeasuredCount[], lexicon: Lexicon): readonly MeasuredCount[] {
  const words = readWords(sentence, lexicon);
  const articles = words.flatMap(({ word, start, end }, at): MeasuredCount[] =>
    lexicon.oneOf.includes(word) && lexicon.joiners.includes(words[at - 1]?.word ?? '')
      ? [{ kind: 'count', value: 1, values: [1], measure: undefined, isBare: false, start, end }]
      : [],
  );
  return [...counts, ...articles.filter((one) => !isTouched(counts, one))].sort((a, b) => a.start - b.start);
}

// Longer lists are seldom added up.
const mostListed = 4;

// "Two dogs on Sunday and two": words between two numbers of a list, and where the other is told to be more of the same.
const [mostBetween, mostBeforeMore] = [6, 12];

/** The sums of numbers that stand in one list. */
function listed(sentence: string, counts: readonly MeasuredCount[], lexicon: Lexicon): Sum[] {
  const { more } = patternsOf(lexicon);
  const isJoined = (one: MeasuredCount, other: MeasuredCount): boolean => {
    const between = sentence.slice(one.end, other.start);
    const words = readWords(between, lexicon);
    return (
      one.measure === other.measure &&
      words.length <= (more.test(behindIt(sentence, other)) ? mostBeforeMore : mostBetween) &&
      !/[.;:!?]/u.test(between) &&
      (between.includes(',') || words.some(({ word }) => lexicon.joiners.includes(word)))
    );
  };
  return counts.flatMap((first, at) => {
    const sums: Sum[] = [];
    let { value } = first;
    for (let next = at + 1; next < at + mostListed; next += 1) {
      const [before, own] = [counts[next - 1], counts[next]];
      if (before === undefined || own === undefined || !isJoined(before, own)) break;
      value = roundOff(value + own.value);
      sums.push({ value, measure: first.measure, isTold: more.test(behindIt(sentence, own)) });
    }
    return sums;
  });
}

/** Whether both count or measure the same; percentages are points apart. */
const areAlike = (base: MeasuredCount, apart: MeasuredCount, lexicon: Lexicon): boolean =>
  base.measure === apart.measure ||
  apart.measure === undefined ||
  (base.measure === measureNamed('%', lexicon) && apart.measure === measureNamed('points', lexicon));

/** Whether a number is told to be so much more than another, 1, or less, -1; 0 where it is neither. */
export function signOf(text: string, number: Span, lexicon: Lexicon): 1 | 0 | -1 {
  const { more, less } = patternsOf(lexicon);
  const behind = behindIt(text, number);
  return less.test(behind) ? -1 : more.test(behind) ? 1 : 0;
}

/** What another number is, of which one is told to be so much more or less. */
function compared(sentence: string, counts: readonly MeasuredCount[], lexicon: Lexicon): Sum[] {
  return counts.flatMap((apart, at) => {
    const base = counts[at - 1];
    if (base === undefined || !areAlike(base, apart, lexicon)) return [];
    const sign = signOf(sentence, apart, lexicon);
    return sign === 0
      ? []
      : [{ value: roundOff(base.value - sign * apart.value), measure: base.measure, isTold: true }];
  });
}
