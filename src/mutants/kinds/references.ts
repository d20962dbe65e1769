/** A reference to an entry is broken. */
import { wholeFiles, type MutantKind } from '../corpus.ts';
import { replaceMatches, replaceWhole } from '../mutant.ts';
import type { Random } from '../random.ts';

/** One letter of an id becomes another: in front matter, in `<Fact>`, in a link; a place's coordinates lose their origin. */
export const references: MutantKind = {
  id: 'reference-broken',
  title: 'A reference, or the origin of coordinates, is broken',
  plan: (corpus, random) => {
    const misspelt = (id: string) => misspell(id, random);
    return [
      ...corpus.regions
        .filter((region) => region.spot === 'reference')
        .map((region) => replaceWhole(region, misspelt(region.text), `${region.path} misspelt`)),
      ...wholeFiles(corpus, 'reference').flatMap((file) => [
        ...replaceMatches(file, /(?<=<Fact id=")[^"]+/gu, misspelt, () => 'id of a fact misspelt'),
        ...replaceMatches(file, /(?<=\]\(\/)[a-z0-9/-]+(?=\/\))/gu, misspelt, () => 'target of a link misspelt'),
        ...replaceMatches(
          file,
          /(?<![^\n])(coordinates:\n(?:[ \t]+(?:latitude|longitude)[^\n]*\n)*)[ \t]+from:[^\n]*\n/gu,
          (_, before) => before,
          () => 'origin of coordinates deleted',
        ),
      ]),
    ];
  },
};

/** One letter replaced by one that no id of the same shape is likely to have there. */
function misspell(id: string, random: Random): string {
  const at = random.pick([...id.matchAll(/[a-z]/gu)].map(({ index }) => index)) ?? 0;
  return `${id.slice(0, at)}${id[at] === 'x' ? 'q' : 'x'}${id.slice(at + 1)}`;
}
