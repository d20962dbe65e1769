/** Somebody or something else is named at the head of a sentence. */
import { regionsAt, statedSpots, type MutantKind } from '../corpus.ts';
import type { Mutant } from '../mutant.ts';
import { opensSentence, replaceWords } from '../exchange.ts';
import { namedIn, nameLike, nameSites } from '../names.ts';

/** The name with which a sentence begins becomes another of its class. */
export const openingNames: MutantKind = {
  id: 'opening-name-swapped',
  title: 'The name at the head of a sentence is swapped with another of the dossier',
  plan: (corpus, random) => {
    const all = namedIn(corpus);
    return regionsAt(corpus, statedSpots).flatMap((region) =>
      nameSites(region, all).flatMap(({ named, name, start }): Mutant[] => {
        const index = start - region.start;
        if (!opensSentence(region.text, index)) return [];
        const others = all.filter(
          (other) =>
            other.group === named.group && other.id !== named.id && !other.names.some((one) => name.includes(one)),
        );
        const other = random.pick(others);
        return other ? [replaceWords(openingNames.id, region, index, name, nameLike(other, name))] : [];
      }),
    );
  },
};
