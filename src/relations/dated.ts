/**
 * A year beside what the passages tell of another: "tonnage rose in 2024" on "tonnage rose in 2023 and fell in 2024".
 * Words and year are there, and not in one clause.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { assertionsOf } from '../mentions/clauses.ts';
import { readDates } from '../mentions/dates.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';

/** The years of a clause, and its other words that say something; names are judged as such. */
interface DatedClause {
  readonly years: ReadonlySet<number>;
  readonly words: readonly (readonly string[])[];
}

const datedClauses = memoizePer((lexicon: Lexicon) => (text): readonly DatedClause[] => {
  if (!readDates(text, lexicon).some(({ year }) => year !== undefined)) return [];
  return assertionsOf(text, lexicon).flatMap((clause) => {
    const years = new Set(readDates(clause, lexicon).flatMap(({ year }) => year ?? []));
    const words = readWords(clause, lexicon).filter(({ isContent, isCapital }) => isContent && !isCapital);
    return years.size === 0 ? [] : [{ years, words: words.map(({ lemmas }) => lemmas) }];
  });
});

/** The years of `text` that stand alone in a clause which shares more words with one of another year than with any of theirs. */
export function yearsApart(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = datedClauses(text, lexicon);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => datedClauses(passage, lexicon));
  return own.flatMap(({ years: [year, ...more], words }) => {
    if (year === undefined || more.length > 0) return [];
    const shared = (clause: DatedClause): number =>
      words.filter((lemmas) => clause.words.some((other) => other.some((lemma) => lemmas.includes(lemma)))).length;
    const most = (isOwn: boolean): number =>
      Math.max(-1, ...given.filter(({ years }) => years.has(year) === isOwn).map(shared));
    const sameYear = most(true);
    return sameYear !== -1 && most(false) > sameYear ? [String(year)] : [];
  });
}
