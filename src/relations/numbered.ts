/** "The second part" is "part 2": an ordinal before a thing, and a number behind it that counts nothing. */
import type { Lexicon } from '../language/lexicon.ts';
import { limitMeanings } from '../language/limit-classes.ts';
import { clausesOf, isClauseApart } from '../mentions/clauses.ts';
import { mayBeNoNumber } from '../mentions/doubtful-numbers.ts';
import { limitsOf } from '../mentions/limits.ts';
import { readNumbers } from '../mentions/numbers.ts';
import type { NumberMention } from '../mentions/number-mention.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { indexesTouched } from '../text/spans.ts';
import { hasDictionary } from '../words/lemma.ts';
import { isNoun } from '../words/related.ts';
import { isPast } from './tense.ts';

/** Whether a passage numbers the same thing so, in the other form; whatever is "number two" is the second. */
export function isNumberedSo(number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean {
  const own = numberedBy(number, text, lexicon);
  const signed = signedNumber(number.value, lexicon);
  return (
    own.length > 0 &&
    numberedIn(passage, lexicon).some(
      ({ kind, key }) =>
        kind !== number.kind &&
        (own.includes(key) || key === signed || (own.includes(signed) && key.startsWith(`${String(number.value)} `))),
    )
  );
}

/** How "number two" is kept. */
const signedNumber = (value: number, { numbers }: Lexicon): string => `${String(value)} ${numbers.sign}`;

/**
 * Whether a number follows from where something stands in its order: "the first" beside "the third", which the passage has too;
 * "the third offer" on "two earlier offers"; "two women before her" on "the third woman".
 */
export function isInOrder(
  { kind, value, end }: NumberMention,
  text: string,
  passage: string,
  lexicon: Lexicon,
): boolean {
  const given = readNumbers(passage, lexicon);
  const has = (other: NumberMention['kind'], so: number): boolean =>
    given.some((number) => number.kind === other && number.value === so);
  if (kind === 'count') return has('ordinal', value + 1) && isOfEarlier(text, end, lexicon);
  if (kind !== 'ordinal') return false;
  const ranks = readNumbers(text, lexicon).filter((own) => own.kind === kind && own.value > value);
  return (
    (value === 1 && ranks.some((own) => has(kind, own.value))) ||
    given.some((own) => own.kind === 'count' && own.value === value - 1 && isOfEarlier(passage, own.end, lexicon))
  );
}

/** Whether a word for what was before stands behind the place `end` of a text, in its clause. */
function isOfEarlier(text: string, end: number, lexicon: Lexicon): boolean {
  const [clause = ''] = clausesOf(text.slice(end));
  const earlier = [...lexicon.inSeries, ...(lexicon.dates.bounds['before'] ?? [])];
  return readWords(clause, lexicon).some(({ word }) => earlier.includes(word));
}

// Whoever counts further has counted more than two.
const mostInSeries = 2;

/** "The first trial" on "an earlier trial", "a second exam" on "must sit the exam again": where nothing else is numbered. */
export function isOfSeries({ kind, value }: NumberMention, passage: string, lexicon: Lexicon): boolean {
  return (
    kind === 'ordinal' &&
    value <= mostInSeries &&
    readWords(passage, lexicon).some(({ word }) => lexicon.inSeries.includes(word)) &&
    !readNumbers(passage, lexicon).some((other) => other.kind === 'ordinal')
  );
}

/** "One loaf" on "a loaf" or "the loaf", "more than one loaf" on "several loaves": where nothing counts more. */
export function isOneOfSuch(number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean {
  if (number.kind !== 'count' || number.value !== 1 || mayBeNoNumber(number, text, lexicon)) return false;
  const thing = readWords(text, lexicon).find(({ start }) => start >= number.end);
  // "The last one left" counts nothing.
  if (thing === undefined || !thing.isContent || isPast(thing.word, lexicon)) return false;
  if (isClauseApart(text, number, thing)) return false;
  const isMore = limitsOf(text, number, lexicon).some((limit) => limitMeanings[limit.class].side === 'above');
  return readWords(passage, lexicon).some(
    ({ word, lemmas }, at, words) =>
      lemmas.some((lemma) => thing.lemmas.includes(lemma)) &&
      (isMore ? word !== thing.word : word === thing.word || lexicon.oneOf.includes(words[at - 1]?.word ?? '')),
  );
}

/** A numbered thing, and whether an ordinal numbers it. */
interface Numbered {
  readonly kind: NumberMention['kind'];
  readonly key: string;
}

const numberedIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly Numbered[] =>
      readNumbers(text, lexicon).flatMap((number) =>
        numberedBy(number, text, lexicon).map((key) => ({ kind: number.kind, key })),
      ),
);

/** The value with each base form of the noun that it numbers; nothing where it numbers none. */
function numberedBy(number: NumberMention, text: string, lexicon: Lexicon): string[] {
  const { kind, value, start, end } = number;
  if (kind !== 'count' && kind !== 'ordinal') return [];
  const words = readWords(text, lexicon);
  const touched = indexesTouched(words, { start, end });
  const [before, behind] = [words[touched.start - 1], words[touched.end]];
  const isNext = (word: WordMention | undefined): word is WordMention =>
    word !== undefined &&
    /^[\s-]+$/u.test(word.start < start ? text.slice(word.end, start) : text.slice(end, word.start));
  // "To ferry 12 boats": what stands behind the number is counted.
  if (kind === 'count' && isNext(behind) && behind.isContent && before?.isCapital !== true) return [];
  const thing = kind === 'ordinal' ? behind : before;
  if (!isNext(thing)) return [];
  return thing.lemmas
    .filter((lemma) => isNoun(lemma, lexicon) || !hasDictionary(lexicon))
    .map((lemma) => `${String(value)} ${lemma}`);
}
