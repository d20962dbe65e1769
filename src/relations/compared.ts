/**
 * Years that one thing is compared with: "double the boats of 2023" where the passages have double those of another year,
 * and "the dues of 2024 rose, those of 2024 fell", which sets a year against itself.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { clausesOf } from '../mentions/clauses.ts';
import { readDates } from '../mentions/dates.ts';
import { readMultiples } from '../mentions/multiples.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { indexesTouched } from '../text/spans.ts';

/** A year, and how many times what was then something is: 2 in "double the boats of 2023". */
interface Base {
  readonly times: number | string;
  readonly year: number;
}

const listsOf = oncePer(({ articles, genitives, universals }: Lexicon) => ({
  /** "The", behind a multiple. */
  article: new RegExp(String.raw`^\s+(?:${either(articles)})(?!\p{L})`, 'iu'),
  little: new Set([...articles, ...genitives, ...universals]),
}));

/** The little words at the end of a text, with the one before them: "that of all of". */
function endOf(text: string, lexicon: Lexicon): string[] {
  const words = readWords(text, lexicon).map(({ word }) => word);
  const last = words.findLastIndex((word) => !listsOf(lexicon).little.has(word));
  return words.slice(Math.max(0, last));
}

// Units of text in which the little words beside a word surely stand.
const beside = 30;

const basesIn = memoizePer((lexicon: Lexicon) => (text): readonly Base[] => {
  const { article } = listsOf(lexicon);
  if (readMultiples(text, lexicon).length === 0) return [];
  return clausesOf(text).flatMap((clause) => {
    const multiples = readMultiples(clause, lexicon)
      .filter(({ end }) => article.test(clause.slice(end, end + beside)))
      .sort((a, b) => a.start - b.start);
    return readDates(clause, lexicon).flatMap(({ year, start }): Base[] => {
      const multiple = multiples[indexesTouched(multiples, { start: 0, end: start }).end - 1];
      const end = endOf(clause.slice(Math.max(0, start - beside), start), lexicon);
      const isOf = end.some((word) => lexicon.genitives.includes(word));
      return year === undefined || multiple === undefined || !isOf ? [] : [{ times: multiple.value, year }];
    });
  });
});

/** The years of `text` with which something is compared as the passages compare it with another year only, each once. */
export function basesApart(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = basesIn(text, lexicon);
  if (own.length === 0) return [];
  const given = Map.groupBy(
    passages.flatMap((passage) => basesIn(passage, lexicon)),
    ({ times }) => times,
  );
  const yearsOf = new Map([...given].map(([times, bases]) => [times, new Set(bases.map(({ year }) => year))]));
  const apart = own.filter(({ times, year }) => yearsOf.get(times)?.has(year) === false);
  return [...new Set(apart.map(({ year }) => String(year)))];
}

/** The years of `text` that are set against themselves, each once. */
export function yearsAgainstThemselves(text: string, lexicon: Lexicon): string[] {
  const years = readDates(text, lexicon).filter(({ year, month }) => year !== undefined && month === undefined);
  const found = years.filter(({ year, start }, at) => {
    const before = years[at - 1];
    if (before === undefined || before.year !== year) return false;
    const end = endOf(text.slice(Math.max(before.end, start - beside), start), lexicon).join(' ');
    return lexicon.contrasts.some((words) => `${end} `.startsWith(`${words} `));
  });
  return [...new Set(found.map(({ year }) => String(year)))];
}
