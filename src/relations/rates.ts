/**
 * What an amount is one of each of: "£40 a week", "six hours of work every day", "€3-a-kilo". The same amount of another
 * thing is another amount.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { classesByWord } from '../language/classes.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import { measureNamed } from '../mentions/measures.ts';
import { readWords } from '../mentions/words.ts';
import { oncePer } from '../text/memoize.ts';
import { indexesTouched, type Span } from '../text/spans.ts';

/** A rate where it stands: "a week". */
export interface Rate extends Span {
  /** What is counted one by one, the same for all words for it. */
  readonly each: string;
}

// "Six hours of hard work a day": words from the amount to its rate.
const reach = 4;

const rateWordsOf = oncePer(({ rateWords }: Lexicon): ReadonlySet<string> => new Set(rateWords));

/** The rate of the number `number` of `text`; none where it is given by itself. */
export function rateOf(text: string, number: Span, lexicon: Lexicon): Rate | undefined {
  const words = readWords(text, lexicon);
  const first = indexesTouched(words, number).end;
  for (let at = first; at <= first + reach; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || isClauseApart(text, number, word)) return undefined;
    const each = rateWordsOf(lexicon).has(word.word) ? measureOfTimeOrSize(next.word, lexicon) : undefined;
    if (each !== undefined) return { each, start: word.start, end: next.end };
    // "£9 for each day".
    const isBeforeRate = rateWordsOf(lexicon).has(next.word) && !lexicon.oneOf.includes(next.word);
    if (isFunctionWord(word.word, lexicon) && !isBeforeRate) return undefined;
  }
  return undefined;
}

/** A word behind which the amount has ended: "two hours after a week". */
const isFunctionWord = (word: string, { functionWords, genitives }: Lexicon): boolean =>
  functionWords.has(word) && !genitives.includes(word);

const spansOf = oncePer(({ dates }: Lexicon) => classesByWord(dates.spans));

function measureOfTimeOrSize(word: string, lexicon: Lexicon): string | undefined {
  return measureNamed(word, lexicon) ?? spansOf(lexicon).get(word);
}
