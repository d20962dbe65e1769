/**
 * The words of a text that say something of their own, each by its base form.
 *
 * @example
 * contentWords('The Post reports torn moorings', en) // 'post', 'tear', 'moor'
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readWords } from './words.ts';
import { baseOf } from '../words/lemma.ts';
import { oncePer } from '../text/memoize.ts';

/** What a dossier says of its sources: words that stand in no passage and need none. */
const ofSources = oncePer(
  (lexicon: Lexicon): ReadonlySet<string> =>
    new Set([...lexicon.reportingWords, ...lexicon.documentWords].map((word) => baseOf(word, lexicon))),
);

/** The names of one measure are one word: "metres" and "m". */
const measures = oncePer(
  ({ units }: Lexicon): ReadonlyMap<string, string> =>
    new Map(units.flatMap((names) => names.map((name): [string, string] => [name, names[0] ?? name]))),
);

/** Base forms of the content words of `text`, in order; words that only report are left out. */
export function contentWords(text: string, lexicon: Lexicon): string[] {
  return readWords(text, lexicon)
    .filter(({ isContent }) => isContent)
    .map(({ word }) => measures(lexicon).get(word) ?? baseOf(word, lexicon))
    .filter((base) => !ofSources(lexicon).has(base));
}
