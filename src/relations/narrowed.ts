/**
 * What passages tell of some only, told of all such: "bakers will be paid" on "bakers who stay open will be paid"; and an
 * amount told of each, which they give as a whole: "ovens worth 9,000 euros each" on "two ovens worth 9,000 euros".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import { measureNamed, measureOf } from '../mentions/measures.ts';
import { readCounts, type NumberMention } from '../mentions/numbers.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { indexesTouched } from '../text/spans.ts';
import { rateOf } from './rates.ts';

/** Plurals of `text` without any article that every passage narrows by a clause of which it has nothing, each once. */
export function narrowingsLost(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const words = readWords(text, lexicon);
  const own = new Set(words.flatMap(({ lemmas }) => lemmas));
  const found = words.filter((plural, at) => {
    const before = words[at - 1];
    const isBare = before === undefined || plural.opens || lexicon.clauseOpeners.includes(before.word);
    if (!plural.isContent || !isBare || plural.lemmas.includes(plural.word)) return false;
    if (isNarrowing(words[at + 1], lexicon)) return false;
    const given = passages.flatMap((passage) => narrowingsOf(passage, plural, lexicon));
    return given.length > 0 && given.every((clause) => clause.length > 0 && !clause.some((lemma) => own.has(lemma)));
  });
  return [...new Set(found.map((word) => word.text))];
}

const isNarrowing = (word: WordMention | undefined, { relativePronouns, clauseOpeners }: Lexicon): boolean =>
  word !== undefined && (relativePronouns.includes(word.word) || clauseOpeners.includes(word.word));

// Words of a clause that narrows: as many say what it is about.
const reach = 4;

/** Of each such word in a passage, the base forms of the first words of the clause that narrows it, none where none does. */
function narrowingsOf(passage: string, plural: WordMention, lexicon: Lexicon): (readonly string[])[] {
  const words = readWords(passage, lexicon);
  return words.flatMap((own, at) => {
    if (own.word !== plural.word) return [];
    const next = words[at + 1];
    if (next === undefined || !isNarrowing(next, lexicon) || isClauseApart(passage, own, next)) return [[]];
    const clause = words.slice(at + 2, at + 2 + reach).filter(({ isContent }) => isContent);
    return [clause.flatMap(({ lemmas }) => lemmas)];
  });
}

/** Words of `text` that tell an amount of each, or by the year, where the passages have it only as it is, each once. */
export function ratesAdded(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const found = readCounts(text, lexicon).flatMap((number) => {
    const rate = rateIn(text, number, lexicon);
    if (rate === undefined) return [];
    const given = passages.flatMap((passage) =>
      readCounts(passage, lexicon)
        .filter(({ values }) => values.some((value) => number.values.includes(value)))
        .map((other) => slash.test(passage.slice(other.end, other.end + beside)) || rateIn(passage, other, lexicon)),
    );
    return given.length > 0 && given.every((other) => other === undefined) ? [rate] : [];
  });
  return [...new Set(found)];
}

// Units of text in which a sign of a measure surely stands.
const beside = 10;

// "90 km/h".
const slash = /^\s?\p{L}{1,3}\//u;

/** How the rate of a number is written: "a year", "each"; nothing where it has none. */
function rateIn(text: string, number: NumberMention, lexicon: Lexicon): string | undefined {
  if (measureOf(text, number, lexicon) === measureNamed('%', lexicon)) return undefined;
  const rate = rateOf(text, number, lexicon);
  if (rate !== undefined) return text.slice(rate.start, rate.end);
  const words = readWords(text, lexicon);
  const { end } = indexesTouched(words, number);
  const each = words
    .slice(end, end + 2)
    .find(({ word }) => lexicon.collectives.includes(word) && lexicon.rateWords.includes(word));
  return each === undefined || isClauseApart(text, number, each) ? undefined : each.text;
}
