/** Quotation marks, apostrophes, hyphens and spaces set another way. */
import { regionsAt, type MutantKind } from '../corpus.ts';
import { replaceMatches, type Spot } from '../mutant.ts';

const inFiles: ReadonlySet<Spot> = new Set([
  'passage',
  'sentence',
  'heading',
  'title',
  'summary',
  'quotation',
  'editorial',
]);

/** ’ becomes ' and the other way round. In a YAML scalar between single marks that would end it. */
export const apostrophes: MutantKind = {
  id: 'apostrophe-swapped',
  title: 'An apostrophe is set the other way',
  isHarmless: true,
  plan: (corpus) =>
    regionsAt(corpus, inFiles)
      .filter((region) => region.style !== 'single')
      .flatMap((region) => replaceMatches(region, /(?<=\p{L})[’'](?=\p{L})/gu, (mark) => (mark === '’' ? "'" : '’'))),
};

/** “x” becomes "x" and the other way round; inside a passage of a footnote a straight mark takes a backslash. */
export const quotationMarks: MutantKind = {
  id: 'quotation-marks-swapped',
  title: 'Quotation marks are set the other way',
  isHarmless: true,
  plan: (corpus) =>
    regionsAt(corpus, inFiles).flatMap((region) => {
      const straight = (found: string) => found.replace(/^“|”$/gu, region.style === 'footnote' ? '\\"' : '"');
      const curled = (found: string) => `“${found.replace(/^\\?"|\\?"$/gu, '')}”`;
      // A scalar that begins with a mark would be read as quoted.
      const isFree =
        region.style === 'prose' ||
        region.style === 'footnote' ||
        region.style === 'block' ||
        region.style === 'single';
      return [
        ...(isFree ? replaceMatches(region, /“[^“”"\0]+”/gu, straight) : []),
        ...replaceMatches(
          region,
          region.style === 'footnote' ? /\\"[^“”"\\\0]+\\"/gu : /(?<!\\)"[^“”"\\\0]+"/gu,
          curled,
        ),
      ];
    }),
};

/** A no-break space between two words of a passage. */
export const spaces: MutantKind = {
  id: 'space-unbreakable',
  title: 'A space of a passage is a no-break space',
  isHarmless: true,
  plan: (corpus, random) =>
    regionsAt(corpus, new Set(['passage'])).flatMap((region) => {
      const all = replaceMatches(region, /(?<=[\p{L}\p{N}]) (?=[\p{L}\p{N}])/gu, () => '\u00A0');
      return random.shuffle(all).slice(0, 2);
    }),
};

/** U+2011 in the place of a hyphen between two letters. */
export const hyphens: MutantKind = {
  id: 'hyphen-unbreakable',
  title: 'A hyphen is a non-breaking hyphen',
  isHarmless: true,
  plan: (corpus) =>
    regionsAt(corpus, inFiles).flatMap((region) => replaceMatches(region, /(?<=\p{L})-(?=\p{L})/gu, () => '\u2011')),
};
