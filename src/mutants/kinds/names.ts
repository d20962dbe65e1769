/** Somebody or something else is named. */
import { regionsAt, sourcedSpots, statedSpots, type Corpus, type MutantKind } from '../corpus.ts';
import { opensSentence } from '../exchange.ts';
import { replaceAt, type Mutant, type Spot } from '../mutant.ts';
import { namedIn, nameLike, nameSites } from '../names.ts';
import type { Random } from '../random.ts';
import type { Region } from '../region.ts';

/** Names at `spots`, each in the place of another of its class, where `isMeant` says so. */
function swapNames(
  corpus: Corpus,
  random: Random,
  spots: ReadonlySet<Spot>,
  isMeant: (region: Region, index: number) => boolean,
): Mutant[] {
  const all = namedIn(corpus);
  return regionsAt(corpus, spots).flatMap((region) =>
    nameSites(region, all).flatMap(({ named, name, start }): Mutant[] => {
      const index = start - region.start;
      if (!isMeant(region, index)) return [];
      const others = all.filter(
        (other) =>
          other.group === named.group && other.id !== named.id && !other.names.some((one) => name.includes(one)),
      );
      const other = random.pick(others);
      return other === undefined ? [] : [replaceAt(region, index, name, nameLike(other, name))];
    }),
  );
}

/** One name of the dossier in the place of another of its class. */
export const names: MutantKind = {
  id: 'name-swapped',
  title: 'A name is swapped with another of the dossier',
  plan: (corpus, random) => swapNames(corpus, random, sourcedSpots, () => true),
};

/** The name with which a sentence begins becomes another of its class. */
export const openingNames: MutantKind = {
  id: 'opening-name-swapped',
  title: 'The name at the head of a sentence is swapped with another of the dossier',
  plan: (corpus, random) => swapNames(corpus, random, statedSpots, ({ text }, index) => opensSentence(text, index)),
};
