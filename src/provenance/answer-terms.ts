/**
 * What an answer in words says, term by term, and whether a passage says it
 * too.
 *
 * A term is a content word, a hyphenated word, a number with what limits it,
 * or a phrase of the question's gloss. Words are compared by their stems.
 *
 * @example
 * // gloss: { outage: [power cut, blackout] }
 * termsOf('An outage of three hours', en, gloss) // `outage`, `3`, `hour`
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { limitsOf } from '../mentions/limits.ts';
import { stemOf } from '../words/stem.ts';
import type { Gloss } from './gloss.ts';
import { memoizePer } from '../text/memoize.ts';
import { foldText, normalizeText } from '../text/normalized-text.ts';
import { readCounts } from '../mentions/numbers.ts';
import { isSameTime, readTimes, type TimeMention } from '../mentions/times.ts';
import type { Span } from '../text/spans.ts';

/** A word of an answer or a passage; a hyphenated word is several. */
export interface Token {
  readonly text: string;
  readonly stem: string;
  /** Offset into the normalised text. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** One thing that an answer says. */
export interface Term {
  /** As the answer writes it. */
  readonly text: string;
  /** Value of a number. */
  readonly value?: number | undefined;
  /** A time of day, which is written in many ways: "3 h 40", "3h40". */
  readonly time?: TimeMention | undefined;
  /** Runs of words, one of which must stand in the passage; none for a number or a time. */
  readonly runs: readonly (readonly string[])[];
  /** Word or phrase of the gloss that it is. */
  readonly gloss?: string | undefined;
}

/** The words of `text` once its typography is folded, in order. */
export const tokensOf: (text: string, lexicon: Lexicon) => readonly Token[] = memoizePer((lexicon: Lexicon) => {
  // "L’escale" are two words, "aujourd’hui" and "master’s" one.
  const elided = String.raw`(?:${either(lexicon.elisions)})(?='\p{L})`;
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${elided}|[\p{L}\p{N}]+(?:'\p{L}+)*`, 'giu');
  return (text) =>
    [...foldText(text).matchAll(pattern)].map((match) => ({
      text: match[0],
      stem: stemOf(match[0], lexicon),
      start: match.index,
      end: match.index + match[0].length,
    }));
});

const runOf = (phrase: string, lexicon: Lexicon): string[] => tokensOf(phrase, lexicon).map(({ text }) => text);

/** Every place of `run`, words of any form, among `tokens`, each as the number of its first token. */
function placesOf(run: readonly string[], tokens: readonly Token[], lexicon: Lexicon): number[] {
  const stems = run.map((word) => stemOf(word, lexicon));
  return tokens.flatMap((_, at) => (stems.every((stem, index) => tokens[at + index]?.stem === stem) ? [at] : []));
}

/** The numbers of the tokens that begin inside `span`. */
function numbersOf(tokens: readonly Token[], span: Span): number[] {
  return tokens.flatMap(({ start }, at) => (start >= span.start && start < span.end ? [at] : []));
}

/** Whether the words of `phrase` stand together in `text`. */
export function holdsPhrase(text: string, phrase: string, lexicon: Lexicon): boolean {
  return placesOf(runOf(phrase, lexicon), tokensOf(text, lexicon), lexicon).length > 0;
}

// "At least the 500": a limit stands no further from its number.
const nearLimit = 4;

/** The terms of `answer`, in order; a phrase of the gloss is one term. */
export function termsOf(answer: string, lexicon: Lexicon, gloss: Gloss = {}): Term[] {
  const { text } = normalizeText(answer);
  const tokens = tokensOf(answer, lexicon);
  const taken = new Set<number>();
  const terms: (Term & { readonly start: number })[] = [];
  const take = (at: number, length: number, term?: Omit<Term, 'text'>): void => {
    const own = tokens.slice(at, at + length);
    if (own.some((_, index) => taken.has(at + index))) return;
    own.forEach((_, index) => taken.add(at + index));
    const start = own[0]?.start ?? 0;
    if (term) terms.push({ ...term, text: text.slice(start, own.at(-1)?.end), start });
  };
  // The longest first, so that "fishing boat" is not taken for a boat.
  const phrases = Object.entries(gloss).sort(([a], [b]) => b.length - a.length);
  for (const [phrase, words] of phrases) {
    const run = runOf(phrase, lexicon);
    for (const at of placesOf(run, tokens, lexicon)) {
      take(at, run.length, { gloss: phrase, runs: [run, ...words.map((other) => runOf(other, lexicon))] });
    }
  }
  const takeSpan = (span: Span, term: Omit<Term, 'text'>): number => {
    const own = numbersOf(tokens, span);
    take(own[0] ?? tokens.length, own.length, term);
    return own[0] ?? tokens.length;
  };
  for (const time of readTimes(text, lexicon)) takeSpan(time, { time, runs: [] });
  const countsNothing = new Set([lexicon.numbers.pronoun.word, ...lexicon.articles]);
  for (const number of readCounts(text, lexicon)) {
    if (countsNothing.has(text.slice(number.start, number.end).toLowerCase())) continue;
    const at = takeSpan(number, { value: number.value, runs: [] });
    for (const { written } of limitsOf(text, number, lexicon)) {
      const run = runOf(written, lexicon);
      const place = placesOf(run, tokens, lexicon).find((one) => Math.abs(at - one) <= nearLimit);
      if (run.length > 0 && place !== undefined) take(place, run.length, { runs: [run] });
    }
  }
  for (const part of wordsOf(text, tokens)) {
    const first = tokens[part.at];
    if (part.length === 1 && first && lexicon.functionWords.has(first.text.toLowerCase())) continue;
    take(part.at, part.length, { runs: [tokens.slice(part.at, part.at + part.length).map((token) => token.text)] });
  }
  return terms.sort((a, b) => a.start - b.start).map(({ start: _, ...term }) => term);
}

/** The words of a text as runs of tokens: the parts of a hyphenated word stay together. */
function wordsOf(text: string, tokens: readonly Token[]): { at: number; length: number }[] {
  const words: { at: number; length: number }[] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const word = words.at(-1);
    if (before && word && text.slice(before.end, token.start) === '-') word.length += 1;
    else words.push({ at, length: 1 });
  });
  return words;
}

/** Tokens of `passage` that say `term`, by number; empty where it does not. */
export function saidBy(term: Term, passage: string, lexicon: Lexicon): readonly number[] {
  const tokens = tokensOf(passage, lexicon);
  const { value, time } = term;
  if (value !== undefined || time !== undefined) {
    const { text } = normalizeText(passage);
    const found =
      time === undefined
        ? readCounts(text, lexicon).find((number) => number.value === value)
        : readTimes(text, lexicon).find((known) => isSameTime(time, known));
    if (!found) return [];
    return numbersOf(tokens, found);
  }
  for (const run of term.runs) {
    const all = placesOf(run, tokens, lexicon);
    if (all.length > 0) return all.flatMap((at) => run.map((_, index) => at + index));
  }
  return [];
}

/** What `term` comes to in `passage`: the stems or the number found, as one key. */
export function keyIn(term: Term, passage: string, lexicon: Lexicon): string {
  if (term.value !== undefined) return String(term.value);
  if (term.time !== undefined) return `${String(term.time.minutes)}:`;
  const tokens = tokensOf(passage, lexicon);
  const found = term.runs.find((run) => placesOf(run, tokens, lexicon).length > 0) ?? term.runs[0] ?? [];
  return found.map((word) => stemOf(word, lexicon)).join(' ');
}
