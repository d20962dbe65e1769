/** What a relation finds of a text beside passages, kept while the same words are compared again. */
import type { Lexicon } from '../language/lexicon.ts';
import { memoizeBy } from '../text/memoize.ts';

/** What a text is compared with. */
interface Asked {
  readonly text: string;
  readonly passages: readonly string[];
  readonly lexicon: Lexicon;
}

/** `find`, asked once for a text and its passages; the answer must not be changed by whoever gets it. */
export function keptBeside<T>(
  find: (text: string, passages: readonly string[], lexicon: Lexicon) => T,
): (text: string, passages: readonly string[], lexicon: Lexicon) => T {
  const known = memoizeBy(
    ({ text, passages, lexicon }: Asked) => [lexicon.tag, text, ...passages].join('\0'),
    ({ text, passages, lexicon }) => find(text, passages, lexicon),
  );
  return (text, passages, lexicon) => known({ text, passages, lexicon });
}
