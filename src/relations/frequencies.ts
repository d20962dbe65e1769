/**
 * How often something is, told otherwise: "ten times a year" on "every ten years", "every month" on "every three months".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { classesByWord } from '../language/classes.ts';
import { readMultiples } from '../mentions/multiples.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import type { Span } from '../text/spans.ts';

/** So many times in each so many spans of time. */
interface Frequency {
  readonly span: string;
  /** How many times in one of them. */
  readonly times: number;
  readonly written: string;
}

const wordsOf = oncePer(({ dates, rateWords }: Lexicon) => ({
  spans: classesByWord(dates.spans),
  rates: new Set(rateWords),
  every: new Set(dates.every),
  once: new Set(dates.once),
  single: classesByWord(dates.frequencies),
}));

const frequenciesIn = memoizePer((lexicon: Lexicon) => (text): readonly Frequency[] => {
  const { spans, rates, every, single } = wordsOf(lexicon);
  const words = readWords(text, lexicon);
  const numbers = readNumbers(text, lexicon);
  const between = (one: Span | undefined, other: Span): string => text.slice(one?.end ?? 0, other.start);
  return words.flatMap((own): Frequency[] => {
    const each = single.get(own.word);
    if (each !== undefined) return [{ span: each, times: 1, written: own.text }];
    const span = spans.get(own.word);
    if (span === undefined) return [];
    const count = numbers.find(
      ({ kind, end }) => kind !== 'fraction' && end < own.start && text.slice(end, own.start).trim() === '',
    );
    const tie = words.findLast(({ end }) => end <= (count?.start ?? own.start));
    if (tie === undefined || between(tie, count ?? own).trim() !== '') return [];
    const often = timesBefore(text, words, tie, lexicon);
    if (often === undefined && !every.has(tie.word)) return [];
    if (often !== undefined && !rates.has(tie.word)) return [];
    const times = (often?.times ?? 1) / (count?.value ?? 1);
    return [{ span, times, written: text.slice(often?.start ?? tie.start, own.end) }];
  });
});

/** "Ten times", "twice" or "once" before the word that ties it to a span of time. */
function timesBefore(
  text: string,
  words: readonly WordMention[],
  tie: WordMention,
  lexicon: Lexicon,
): { readonly times: number; readonly start: number } | undefined {
  const before = words[words.indexOf(tie) - 1];
  if (before === undefined) return undefined;
  if (wordsOf(lexicon).once.has(before.word)) return { times: 1, start: before.start };
  const multiple = readMultiples(text, lexicon).find(
    ({ start, end }) => start <= before.start && before.start <= end + 1 && end < tie.start,
  );
  return typeof multiple?.value === 'number' ? { times: multiple.value, start: multiple.start } : undefined;
}

/** How often `text` says that something is, where all passages that say how often say otherwise, each once. */
export function otherFrequencies(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = frequenciesIn(text, lexicon);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => frequenciesIn(passage, lexicon));
  const found = own.filter(({ span, times }) => {
    const same = given.filter((other) => other.span === span);
    return same.length > 0 && !same.some((other) => other.times === times);
  });
  return [...new Set(found.map(({ written }) => written))];
}
