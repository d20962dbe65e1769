/**
 * What was so at first, told as it is: "the council says that the mill is safe" on "the council at first said that the mill was
 * safe".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { coordinatedSpansOf } from '../mentions/clauses.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { textFromTo } from '../text/spans.ts';
import { alwaysIn, enter, type Always } from './always.ts';

const patternOf = oncePer(
  ({ provisionally }: Lexicon) => new RegExp(String.raw`(?<!\p{L})(?:${either(provisionally)})(?!\p{L})`, 'iu'),
);

/** The base forms in a text, and whether each always stands in a clause that says how it was at first. */
const outdatedIn = memoizePer((lexicon: Lexicon) => (text): Always => {
  const found = new Map<string, boolean>();
  const pattern = patternOf(lexicon);
  if (!pattern.test(text)) return found;
  for (const { start, end } of coordinatedSpansOf(text, lexicon)) {
    const clause = text.slice(start, end);
    for (const { lemmas } of readWords(clause, lexicon)) enter(found, lemmas, pattern.test(clause));
  }
  return found;
});

// Of one word nobody can tell where it was taken from.
const fewest = 2;

/** Words of `text` that the passages tell only of how it was at first, where it tells nothing else, and not that. */
export function outdatedOnly(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const isAlwaysOutdated = alwaysIn(passages, outdatedIn, lexicon);
  if (isAlwaysOutdated === 'none' || patternOf(lexicon).test(text)) return [];
  // Whoever is told of is named elsewhere as well.
  const [first, ...told] = readWords(text, lexicon).filter(({ isContent }) => isContent);
  const outdated = told.filter(({ lemmas }) => isAlwaysOutdated(lemmas) === true);
  const isAll = first !== undefined && outdated.length === told.length && outdated.length >= fewest;
  return isAll ? [textFromTo(text, outdated)] : [];
}
