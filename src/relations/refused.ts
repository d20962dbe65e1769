/**
 * Somebody who says no where the passages tell of nobody who does: "the council refused to sell the quay" on "the council
 * sold the quay". What is refused is there, and nothing there turns it round.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readWords } from '../mentions/words.ts';
import { oncePer } from '../text/memoize.ts';
import { judgeNegation } from './negated.ts';

const refusalsOf = oncePer(({ refusals }: Lexicon): ReadonlySet<string> => new Set(refusals));

/** The words among `open` by which somebody says no to what the passages tell without any denial, each once. */
export function addedRefusals(
  text: string,
  passages: readonly string[],
  open: ReadonlySet<string>,
  lexicon: Lexicon,
): string[] {
  const found = readWords(text, lexicon).filter(
    ({ word, start }) =>
      open.has(word) && refusalsOf(lexicon).has(word) && judgeNegation(text, start, passages, lexicon) === 'missing',
  );
  return [...new Set(found.map((mention) => mention.text))];
}
