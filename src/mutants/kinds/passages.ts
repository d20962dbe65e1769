/** A passage is cut, put in another order, or another than the one that is meant. */
import { regionsAt, wholeFiles, wordsOf, type MutantKind } from '../corpus.ts';
import { replaceMatches, replaceWhole, spliceMutant, type Mutant } from '../mutant.ts';

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
        spliceMutant(region, { start, end, by: '' }, `${what} word cut`);
      return [
        ...(first.text.length > 1 ? [make(region.start, head, 'first')] : []),
        ...(last.text.length > 1 ? [make(tail, region.start + region.text.length, 'last')] : []),
      ];
    }),
};

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
      const head = region.text.slice(0, at.start - region.start).trim();
      const tail = region.text.slice(at.start - region.start).trimEnd();
      // A part that ends on a mark of a list or a quotation is still its words.
      if (/[“"\\]/u.test(head + tail)) return [];
      return [replaceWhole(region, `${tail} … ${head}`, 'second part put first')];
    }),
};

/** `@post#loose` becomes `@post#quay`: a name of the same record. */
export const namedPassages: MutantKind = {
  id: 'passage-exchanged',
  title: 'A citation leads to another named passage of its source',
  plan: (corpus, random) =>
    wholeFiles(corpus, 'citation').flatMap((file) =>
      replaceMatches(file, /(?<=@|\[\^|passage: )([a-z0-9-]+)#([a-z0-9-]+)/gu, (_, id = '', name = '') => {
        const names = Object.keys(corpus.dossier.sources.get(id)?.record.passages ?? {});
        const other = random.pick(names.filter((one) => one !== name));
        return other === undefined ? undefined : `${id}#${other}`;
      }),
    ),
};
