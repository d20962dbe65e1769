/** Somebody or something else is named. */
import { regionsAt, sourcedSpots, type MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant } from '../mutant.ts';
import { namedIn, nameLike, nameSites } from '../names.ts';

/** One name of the dossier in the place of another of its class. */
export const names: MutantKind = {
  id: 'name-swapped',
  title: 'A name is swapped with another of the dossier',
  plan: (corpus, random) => {
    const all = namedIn(corpus);
    return regionsAt(corpus, sourcedSpots).flatMap((region) =>
      nameSites(region, all).flatMap(({ named, name, start, end }): Mutant[] => {
        const others = all.filter(
          (other) =>
            other.group === named.group && other.id !== named.id && !other.names.some((one) => name.includes(one)),
        );
        const other = random.pick(others);
        if (!other) return [];
        const by = nameLike(other, name);
        return [spliceMutant('name-swapped', region, { start, end, by }, `${name} becomes ${by}`)];
      }),
    );
  },
};
