/** What sets two things against one another in a text: "fewer loaves in May than in April", "half of what it was in April". */
import type { Lexicon } from '../language/lexicon.ts';
import { limitMeanings, type LimitSide } from '../language/limit-classes.ts';
import { readDates } from '../mentions/dates.ts';
import { limitsOf } from '../mentions/limits.ts';
import { readMultiples } from '../mentions/multiples.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { splitSentences } from '../text/sentence.ts';
import { isTouched, type Span } from '../text/spans.ts';
import { followersOf } from '../words/related.ts';
import { isTurning } from './turning.ts';

/** A word that says something or a date, by what it is compared by. */
export interface Thing extends Span {
  readonly written: string;
  readonly keys: readonly string[];
  readonly isDate: boolean;
}

/** What a text says of one thing beside another. */
export interface Comparison {
  /** The word that compares: "fewer", "half". */
  readonly word: string;
  readonly span: Span;
  /** The side on which the one lies, or how many times the other it is. */
  readonly is: LimitSide | number;
  /** Base forms of which a passage has one where it measures what is compared; none where any number will do. */
  readonly quality: readonly string[];
  readonly one: readonly Thing[];
  readonly other: readonly Thing[];
  /** Where the other begins. */
  readonly pivot: number;
}

/** What a word that compares says. */
interface Degree {
  readonly side: LimitSide;
  /** Whether it says so of whatever is counted: "more", and not "longer". */
  readonly isOfAny: boolean;
}

/** Words that compare: those that limit a number before "than", and behind it: "or longer". */
export const degreesOf = oncePer((lexicon: Lexicon): ReadonlyMap<string, Degree> => {
  const { numberLimits, numberLimitsBehind, degreeTies, alternatives } = lexicon;
  const ends = (phrases: readonly string[] = []): string[][] => phrases.map((phrase) => phrase.split(' '));
  return new Map(
    (['at least', 'at most', 'more than', 'less than'] as const).flatMap((name): [string, Degree][] => {
      const { side } = limitMeanings[name];
      const ofSome = ends(numberLimitsBehind[name]).filter(([or = '']) => alternatives.includes(or));
      const ofAny = ends(numberLimits[name]).filter(([, ...than]) => degreeTies.includes(than.join(' ')));
      return [
        ...ofSome.map(([, word = '']): [string, Degree] => [word, { side, isOfAny: false }]),
        ...ofAny.map(([word = '']): [string, Degree] => [word, { side, isOfAny: true }]),
      ];
    }),
  );
});

/** What a text has of such things. */
export function thingsIn(text: string, lexicon: Lexicon): Thing[] {
  const dates = readDates(text, lexicon);
  const taken = [...dates, ...readNumbers(text, lexicon)].sort((a, b) => a.start - b.start);
  const words = readWords(text, lexicon).filter(
    // "Three times" is a multiple, and "times" no thing.
    (word) => word.isContent && !isTouched(taken, word) && !lexicon.numbers.times.includes(word.word),
  );
  return [
    ...dates.map(({ start, end, year, month, day, weekday }) => ({
      start,
      end,
      written: text.slice(start, end),
      keys: [[year, month, day, weekday].join('-')],
      isDate: true,
    })),
    ...words.map((word) => ({
      start: word.start,
      end: word.end,
      written: word.text,
      keys: word.lemmas,
      isDate: false,
    })),
  ];
}

/** The comparisons of a text, which has none of them in most cases. */
export const comparisonsIn: (text: string, lexicon: Lexicon) => readonly Comparison[] = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly Comparison[] =>
      mayCompare(text, lexicon)
        ? splitSentences(text, lexicon).flatMap(({ start, end }) =>
            readComparisons(text.slice(start, end), lexicon).map((one) => ({
              ...one,
              span: { start: start + one.span.start, end: start + one.span.end },
            })),
          )
        : [],
);

const mayCompare = (text: string, lexicon: Lexicon): boolean =>
  readWords(text, lexicon).some(({ word }) => lexicon.comparisons.includes(word)) ||
  readMultiples(text, lexicon).length > 0;

function readComparisons(text: string, lexicon: Lexicon): Comparison[] {
  const words = readWords(text, lexicon);
  const amounts = [...readNumbers(text, lexicon), ...readMultiples(text, lexicon)];
  // Nothing but an article or a sign of money stands between "than" and what it limits.
  const isLimit = (than: Span, amount: number): boolean =>
    amount >= than.end &&
    words.every(({ word, start }) => start < than.end || start >= amount || lexicon.articles.includes(word));
  const ranks = words.flatMap((than, at) => {
    if (!lexicon.comparisons.includes(than.word)) return [];
    const word = words.slice(0, at).findLast((one) => degreesOf(lexicon).has(one.word));
    const degree = degreesOf(lexicon).get(word?.word ?? '');
    // "Fewer than 300" limits a number.
    if (word === undefined || degree === undefined || amounts.some(({ start }) => isLimit(than, start))) return [];
    const quality = degree.isOfAny ? [] : word.lemmas.flatMap((lemma) => [lemma, ...followersOf(lemma, lexicon)]);
    return [{ word, pivot: than, is: degree.side, quality }];
  });
  const multiples = readMultiples(text, lexicon).flatMap(({ value, isOften, start, end }) => {
    const times = value === lexicon.numbers.half ? 1 / 2 : value;
    const word = { text: text.slice(start, end), start, end };
    if (typeof times === 'string' || isOften || limitsOf(text, word, lexicon).length > 0) return [];
    return [{ word, pivot: word, is: times, quality: [] }];
  });
  const all = [...ranks, ...multiples];
  if (all.length !== 1 || words.some(({ word }) => isTurning(word, lexicon))) return [];
  const things = thingsIn(text, lexicon);
  return all.map(({ word, pivot, is, quality }) => ({
    word: word.text,
    span: { start: word.start, end: word.end },
    is,
    quality,
    one: things.filter((thing) => thing.end <= pivot.start && thing.start !== word.start),
    other: things.filter((thing) => thing.start >= pivot.end),
    pivot: pivot.end,
  }));
}
