/**
 * A superlative that says more than the passages: "the largest mill" on "the second largest mill" or on "one of the largest
 * mills", "the deadliest storm" on "the deadliest storm since 1990", "the oldest bakery" on "the oldest bakery in the town".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { isPossessive, readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isTouched } from '../text/spans.ts';
import { lemmasOf } from '../words/lemma.ts';
import { isAdverb } from '../words/related.ts';
import { isToldBy, lemmasIn } from './lemmas.ts';
import { isPast } from './tense.ts';

const wordsOf = oncePer(({ superlatives, scopes, articles }: Lexicon) => ({
  listed: new Set(superlatives),
  scopes: new Set(scopes),
  articles: new Set(articles),
}));

/** Whether a word in small letters compares with all others. */
export function isSuperlative(word: string, lexicon: Lexicon): boolean {
  const hasEnding = lexicon.superlativeEndings.some((ending) => word.endsWith(ending));
  return wordsOf(lexicon).listed.has(word) || (hasEnding && !lemmasOf(word, lexicon).includes(word));
}

/** A superlative where it stands, with what it holds among. */
interface Superlative {
  readonly word: string;
  readonly written: string;
  /** The ordinal before it: 2 of "second largest". */
  readonly place: number | undefined;
  /** Whether it is one of several: "one of the largest". */
  readonly isOneOf: boolean;
  /** The base forms of each word that narrows it: "private" and "town" of "the largest private mill in the town". */
  readonly within: readonly (readonly string[])[];
  /** The numbers, years among them, that narrow it: 1990 of "since 1990". */
  readonly since: readonly number[];
}

// Units of text in which "one of the country's" surely stands.
const beside = 40;

/** The superlatives of a text, in order. */
const superlativesIn = memoizePer((lexicon: Lexicon) => {
  const isOneOf = new RegExp(String.raw`(?<!\p{L})(?:${either(lexicon.ranks)})(?!\p{L})[^,;.]*$`, 'iu');
  return (text): readonly Superlative[] => {
    const words = readWords(text, lexicon);
    return words.flatMap((own, at) => {
      if (!isSuperlative(own.word, lexicon) || isQuantity(words, at, lexicon)) return [];
      const ordinal = readNumbers(text, lexicon).find(
        ({ kind, end }) => kind === 'ordinal' && /^[\s-]$/u.test(text.slice(end, own.start)),
      );
      return [
        {
          word: own.word,
          written: own.text,
          place: ordinal?.value,
          isOneOf: isOneOf.test(text.slice(Math.max(0, own.start - beside), own.start)),
          ...scopeOf(text, words, at, lexicon),
        },
      ];
    });
  };
});

/** "Most boats" and "at least": without an article or an owner before it a word of the list compares nothing. */
function isQuantity(words: readonly WordMention[], at: number, lexicon: Lexicon): boolean {
  const { listed, articles } = wordsOf(lexicon);
  const before = words[at - 1];
  if (!listed.has(words[at]?.word ?? '')) return false;
  return before === undefined || !(articles.has(before.word) || isPossessive(before));
}

// Words that one scope has at most: "in the last ten years of the war".
const reach = 8;

/** What narrows the superlative at `at`: all but the last word of its own group, and the group behind a preposition next to that. */
function scopeOf(
  text: string,
  words: readonly WordMention[],
  at: number,
  lexicon: Lexicon,
): Pick<Superlative, 'within' | 'since'> {
  const own = words[at];
  if (own === undefined) return { within: [], since: [] };
  const { scopes, articles } = wordsOf(lexicon);
  const near = words.slice(at + 1, at + 1 + reach);
  const apart = near.findIndex((word) => isClauseApart(text, own, word));
  const behind = apart === -1 ? near : near.slice(0, apart);
  // "The oldest boats sank in the bay": where a verb begins, the group has ended, and nothing behind it narrows it.
  const size = behind.findIndex(({ word, isContent }) => !isContent || isPast(word, lexicon));
  const group = size === -1 ? behind : behind.slice(0, size);
  const rest = behind.slice(group.length);
  const [tie, ...inside] = rest;
  const isScoped = tie !== undefined && scopes.has(tie.word);
  const end = isScoped ? inside.findIndex(({ word, isContent }) => !isContent && !articles.has(word)) : 0;
  const scope = end === -1 ? inside : inside.slice(0, end);
  const last = scope.at(-1)?.end ?? 0;
  // "Since 1990": figures are no words.
  const figures = isScoped
    ? readNumbers(text, lexicon).filter(
        (number) => number.start >= tie.end && (number.end <= last || isNextTo(text, tie, number)),
      )
    : [];
  return {
    within: [...group.slice(0, -1), ...scope]
      .filter((word) => word.isContent && !isAdverb(word.word, lexicon) && !isTouched(readNumbers(text, lexicon), word))
      .map(({ lemmas, word }) => [word, ...lemmas]),
    since: figures.map(({ value }) => value),
  };
}

/** Whether nothing but a word or two stands between a preposition and a number: "since May 1990". */
function isNextTo(text: string, tie: WordMention, number: { readonly start: number }): boolean {
  return /^(?:\s+\p{L}+){0,2}\s+$/u.test(text.slice(tie.end, number.start));
}

/** The superlatives of `text` that every passage narrows by something that it leaves out, each once. */
export function widenedSuperlatives(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = superlativesIn(text, lexicon);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => superlativesIn(passage, lexicon));
  const held = lemmasIn(text, lexicon);
  const numbers = new Set(readNumbers(text, lexicon).flatMap(({ values }) => values));
  const found = own.filter(({ word, place, isOneOf }) => {
    const others = given.filter((other) => other.word === word);
    return (
      others.length > 0 &&
      !others.some(
        (other) =>
          (other.place === undefined || other.place === place) &&
          (!other.isOneOf || isOneOf) &&
          other.within.every((lemmas) => isToldBy(lemmas, held, lexicon)) &&
          other.since.every((value) => numbers.has(value)),
      )
    );
  });
  return [...new Set(found.map(({ written }) => written))];
}
