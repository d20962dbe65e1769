/** A quotation is altered by one word. */
import { passagesOf } from '../../provenance/citation.ts';
import { standsIn } from '../../text/quoted-words.ts';
import { regionsAt, statedSpots, wordsOf, type Corpus, type MutantKind, type Word } from '../corpus.ts';
import { spliceMutant, type Mutant, type Spot } from '../mutant.ts';
import type { Random } from '../random.ts';
import type { Region } from '../region.ts';

const marked = /“(?<curly>[^“”\0]+)”|(?<!\\)"(?<straight>[^"\0]+)"/gu;
const spots: ReadonlySet<Spot> = new Set([...statedSpots, 'quotation']);

/** One word inside quotation marks becomes another, goes, comes in, or changes places with the next. */
export const quotations: MutantKind = {
  id: 'quotation-altered',
  title: 'A quotation is altered by one word',
  mustRefuseAll: true,
  plan: (corpus, random) => {
    const vocabulary = words(corpus);
    return quotedRegions(corpus).flatMap((region) => {
      const all = wordsOf(region);
      // Another word of what is cited would be a quotation as true.
      const others =
        all.length > 1 ? vocabulary : vocabulary.filter((word) => !standsIn(word, passagesIn(corpus, region)));
      return all.flatMap((word, index) => alter(region, word, all[index + 1], index, random, others));
    });
  },
};

/** Lower-case words of the archive, to put in the place of others. */
function words(corpus: Corpus): string[] {
  const texts = [...corpus.dossier.sources.values()].map((source) => source.text);
  return [...new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}{4,}(?![\p{L}\p{N}’'-])/gu) ?? []))];
}

/** What the entry of a region cites. */
const passagesIn = ({ dossier }: Corpus, { file }: Region): readonly string[] =>
  [...dossier.entries.values()]
    .filter((entry) => entry.file === file)
    .flatMap(({ citations }) => citations.flatMap(passagesOf).map(({ exact }) => exact));

/** Stretches between quotation marks, and the words of quote entries. */
function quotedRegions(corpus: Corpus): Region[] {
  return regionsAt(corpus, spots).flatMap((region): Region[] => {
    if (region.spot === 'quotation') return [region];
    return [...region.text.matchAll(marked)].map((match) => ({
      ...region,
      start: region.start + match.index + 1,
      text: match.groups?.['curly'] ?? match.groups?.['straight'] ?? '',
    }));
  });
}

function alter(
  region: Region,
  word: Word,
  next: Word | undefined,
  index: number,
  random: Random,
  vocabulary: readonly string[],
): Mutant[] {
  const { text, start, end } = word;
  const make = (splice: { start: number; end: number; by: string }, description: string): Mutant[] => [
    spliceMutant(region, splice, description),
  ];
  const other = random.pick(vocabulary.filter((candidate) => candidate !== text)) ?? 'other';
  // The first and the last word may go: what is left is still the source's, only shorter.
  const choices = index === 0 || !next ? 1 : 4;
  switch (random.below(choices)) {
    case 1:
      return make({ start, end: next?.start ?? end, by: '' }, `${text} dropped from the quotation`);
    case 2:
      return make({ start, end: start, by: `${other} ` }, `${other} put into the quotation`);
    case 3:
      if (next && next.text !== text && next.start === end + 1)
        return make({ start, end: next.end, by: `${next.text} ${text}` }, `${text} and ${next.text} change places`);
      return make({ start, end, by: other }, `${text} becomes ${other} in the quotation`);
    default:
      return make({ start, end, by: other }, `${text} becomes ${other} in the quotation`);
  }
}
