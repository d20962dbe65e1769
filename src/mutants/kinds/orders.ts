/** Parts of a passage stand in another order than in the source. */
import { regionsAt, wordsOf, type MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant } from '../mutant.ts';

// Both parts have to be long enough to stand once in a document.
const shortest = 6;

/** `a b c d` becomes `c d … a b`. */
export const orders: MutantKind = {
  id: 'parts-reordered',
  title: 'Parts of a passage are reordered',
  plan: (corpus, random) =>
    regionsAt(corpus, new Set(['passage'])).flatMap((region): Mutant[] => {
      const words = wordsOf(region);
      if (words.length < shortest * 2) return [];
      const at = words[shortest + random.below(words.length - 2 * shortest + 1)];
      if (!at) return [];
      const head = region.text.slice(0, at.start - region.start).trimEnd();
      const tail = region.text.slice(at.start - region.start).trimEnd();
      const splice = {
        start: region.start,
        end: region.start + region.text.length,
        by: `${tail} … ${head.trimStart()}`,
      };
      // A part that ends on a mark of a list or a quotation is still its words.
      return /[“"\\]/u.test(head + tail)
        ? []
        : [spliceMutant('parts-reordered', region, splice, 'second part put first')];
    }),
};
