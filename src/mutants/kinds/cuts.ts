/** A passage begins or ends inside a word. */
import { regionsAt, wordsOf, type MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant } from '../mutant.ts';

/** Letters are cut off the first or the last word of a passage. */
export const cuts: MutantKind = {
  id: 'passage-cut',
  title: 'A passage is cut inside a word',
  plan: (corpus, random) =>
    regionsAt(corpus, new Set(['passage'])).flatMap((region): Mutant[] => {
      const words = wordsOf(region);
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) return [];
      const letters = (word: string) => 1 + random.below(word.length - 1);
      const head = first.start + letters(first.text);
      const tail = last.end - letters(last.text);
      const make = (start: number, end: number, what: string) =>
        spliceMutant('passage-cut', region, { start, end, by: '' }, `${what} word cut`);
      return [
        ...(first.text.length > 1 ? [make(region.start, head, 'first')] : []),
        ...(last.text.length > 1 ? [make(tail, region.start + region.text.length, 'last')] : []),
      ];
    }),
};
