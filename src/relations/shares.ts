/**
 * A part told as if it were beside the whole, or told of the whole: "450 workers and 210 bakers" on "450 workers, 210 of them
 * bakers", "eleven pupils were badly hurt" on "eleven pupils were hurt, two of them badly".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { coordinatedClausesOf } from '../mentions/clauses.ts';
import { readNumbers, type NumberMention } from '../mentions/numbers.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';

/** So many of a whole, with what is told of them alone. */
interface Share {
  readonly part: number;
  readonly whole: number;
  /** The base forms of the words of its clause. */
  readonly words: ReadonlySet<string>;
}

interface Patterns {
  /** "Of them", "of whom". */
  readonly partitive: RegExp;
  /** These and "of" directly behind a number. */
  readonly behind: RegExp;
  /** "Of the" directly before a number. */
  readonly ahead: RegExp;
}

const patternsOf = oncePer(({ partitives, genitives, articles }: Lexicon): Patterns => ({
  partitive: new RegExp(String.raw`(?<!\p{L})(?:${either(partitives)})(?!\p{L})`, 'iu'),
  behind: new RegExp(String.raw`^\s+(?:${either([...partitives, ...genitives])})(?!\p{L})`, 'iu'),
  ahead: new RegExp(String.raw`(?<!\p{L})(?:${either(genitives)})(?:\s+(?:${either(articles)}))?\s+$`, 'iu'),
}));

const isCount = ({ kind }: NumberMention): boolean => kind === 'count';

/** The shares in a text, and the base forms of all that stands outside of them. */
interface Shares {
  readonly shares: readonly Share[];
  readonly outside: ReadonlySet<string>;
  /** Numbers that are told of no whole. */
  readonly alone: ReadonlySet<number>;
}

const sharesIn = memoizePer((lexicon: Lexicon) => (text): Shares => {
  const { partitive } = patternsOf(lexicon);
  const shares: Share[] = [];
  const outside = new Set<string>();
  const alone = new Set<number>();
  let whole: number | undefined;
  for (const clause of coordinatedClausesOf(text, lexicon)) {
    const numbers = readNumbers(clause, lexicon).filter(isCount);
    const lemmas = formsOf(readWords(clause, lexicon));
    const [first] = numbers;
    const isOfWhole = partitive.test(clause) || isApposed(clause, first, lexicon);
    if (isOfWhole && whole !== undefined && first !== undefined && first.value < whole) {
      shares.push({ part: first.value, whole, words: new Set(lemmas) });
      continue;
    }
    for (const lemma of lemmas) outside.add(lemma);
    for (const { value } of numbers) alone.add(value);
    whole = numbers.at(-1)?.value ?? whole;
  }
  return { shares, outside, alone };
});

/** "Three boats, two belonging to the town": a clause that begins with a number of what stands before it. */
function isApposed(clause: string, first: NumberMention | undefined, { verbEndings }: Lexicon): boolean {
  if (first === undefined || clause.slice(0, first.start).trim() !== '') return false;
  const next = /^\s+(?<word>\p{L}+)/u.exec(clause.slice(first.end))?.groups?.['word'] ?? '';
  return verbEndings.some((ending) => next.endsWith(ending));
}

const formsOf = (words: readonly WordMention[]): string[] =>
  words.flatMap(({ word, lemmas, isContent }) => (isContent ? [word, ...lemmas] : []));

/** Numbers and words of `text` that the passages tell only of a part of what it tells them of or beside, each once. */
export function sharesToldAlone(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const given = passages.map((passage) => sharesIn(passage, lexicon));
  const { partitive, behind, ahead } = patternsOf(lexicon);
  if (given.every(({ shares }) => shares.length === 0) || partitive.test(text)) return [];
  const numbers = readNumbers(text, lexicon);
  const isDivided = ({ start, end }: NumberMention): boolean =>
    behind.test(text.slice(end, end + beside)) || ahead.test(text.slice(Math.max(0, start - beside), start));
  if (numbers.some(isDivided) || sharesIn(text, lexicon).shares.length > 0) return [];
  const values = new Map(numbers.map(({ value, start, end }) => [value, text.slice(start, end)]));
  const isOutside = (word: WordMention) => given.some(({ outside }) => word.lemmas.some((lemma) => outside.has(lemma)));
  const found = given.flatMap(({ shares }) =>
    shares.flatMap(({ part, whole, words }) => {
      if (!values.has(whole)) return [];
      const written = values.get(part);
      if (written !== undefined) return given.some(({ alone }) => alone.has(part)) ? [] : [written];
      if (numbers.some(({ kind }) => kind === 'fraction')) return [];
      return readWords(text, lexicon)
        .filter((word) => word.isContent && word.lemmas.some((lemma) => words.has(lemma)) && !isOutside(word))
        .map((word) => word.text);
    }),
  );
  return [...new Set(found)];
}

// Units of text in which "of them" surely stands.
const beside = 15;
