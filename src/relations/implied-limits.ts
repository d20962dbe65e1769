/**
 * What limits a number in other words than those before or behind it: "the longest storm lasted 40 minutes" is no more than 40,
 * and what "may reach 40" is up to 40. "Some 85" on "85" says less. Nobody but an editor can say whether the one is the other.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isMereRounding, limitMeanings, type LimitClass } from '../language/limit-classes.ts';
import { readAmounts, share } from '../mentions/amounts.ts';
import { changeOf, comparedWith, limitsOf, type Limit } from '../mentions/limits.ts';
import { countsBesideDates } from '../mentions/counted.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { indexesTouched, type Span } from '../text/spans.ts';
import { isFormOf } from '../words/lemma.ts';
import { degreesOf } from './comparisons.ts';
import { isClauseApart } from '../mentions/clauses.ts';

// Words of a clause before its number: "the longest of the three storms of that year lasted".
const reach = 10;

/** The limits of the number at that place of `text` that other words of its clause imply. */
export function impliedLimits(text: string, number: Span, lexicon: Lexicon): readonly Limit[] {
  const words = readWords(text, lexicon);
  const { start } = indexesTouched(words, number);
  const before = words.slice(Math.max(0, start - reach), start).filter((word) => !isClauseApart(text, word, number));
  const bounds = before.flatMap((word, at): Limit[] => {
    const bound = lexicon.articles.includes(before[at - 1]?.word ?? '') ? boundOf(word, lexicon) : undefined;
    return bound === undefined ? [] : [{ class: bound, written: word.text }];
  });
  return [...bounds.slice(-1), ...supposed(text, number, before, lexicon), ...comparedWith(text, number, lexicon)];
}

/** "Longest" limits as "or longer" does from the other side: no more than that. */
function boundOf({ word }: WordMention, lexicon: Lexicon): LimitClass | undefined {
  const { superlativeEndings, comparativeEndings } = lexicon;
  const compared = superlativeEndings.flatMap((ending) =>
    word.endsWith(ending) ? comparativeEndings.map((other) => word.slice(0, -ending.length) + other) : [],
  );
  const side = compared.flatMap((other) => degreesOf(lexicon).get(other)?.side ?? [])[0];
  if (side === undefined) return undefined;
  return side === limitMeanings['at least'].side ? 'at most' : 'at least';
}

/** "May reach 40", "could rise to 40". */
function supposed(text: string, number: Span, before: readonly WordMention[], lexicon: Lexicon): Limit[] {
  const last = before.at(-1);
  const isReached = last !== undefined && isFormOf(last.word, lexicon.reaching, lexicon);
  if (!isReached && changeOf(text, number, lexicon) !== 'to') return [];
  const may = before.findLast(({ word }) => lexicon.suppositions.includes(word));
  return may === undefined ? [] : [{ class: 'at most', written: may.text }];
}

/** Whether what limits the number of a time or a way may tell of one that is as long. */
export function mayBeOfSpan(text: string, number: Span, limits: readonly Limit[], lexicon: Lexicon): boolean {
  const [limit, ...more] = limits;
  const isWord = limit !== undefined && more.length === 0 && lexicon.ofSpans.includes(limit.written);
  return (
    isWord && readAmounts(text, lexicon).some(({ dimension, start }) => dimension !== share && start === number.start)
  );
}

/** "Some 85" on "85". */
const isRounded = (own: readonly LimitClass[]): boolean => own.length > 0 && own.every(isMereRounding);

/** Numbers of `text` that are limited where the passages imply it, or the other way round, or only there; each once. */
export function limitsInOtherWords(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  // "About 2018" rounds no count.
  const isCount = ({ start }: Span): boolean => countsBesideDates(text, lexicon).some((count) => count.start === start);
  const found = readNumbers(text, lexicon).filter((number) => {
    const limits = limitsOf(text, number, lexicon);
    const own = limits.map((limit) => limit.class);
    const implied = impliedLimits(text, number, lexicon).map((limit) => limit.class);
    if (own.length + implied.length === 0) return false;
    const given = passages.flatMap((passage) =>
      readNumbers(passage, lexicon)
        .filter(({ value }) => value === number.value)
        .map((other) => ({
          limits: limitsOf(passage, other, lexicon).map((limit) => limit.class),
          implied: impliedLimits(passage, other, lexicon).map((limit) => limit.class),
        })),
    );
    const isApart = (
      some: readonly LimitClass[],
      others: readonly LimitClass[],
      same: readonly LimitClass[],
    ): boolean => some.some((limit) => others.includes(limit) && !same.includes(limit));
    return (
      given.length > 0 &&
      given.every(
        ({ limits: theirLimits, implied: theirs }) =>
          isApart(own, theirs, theirLimits) ||
          isApart(theirLimits, implied, own) ||
          (theirLimits.length === 0 &&
            isCount(number) &&
            (isRounded(own) || mayBeOfSpan(text, number, limits, lexicon))),
      )
    );
  });
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
}
