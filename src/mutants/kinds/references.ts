/** A reference to an entry is broken. */
import type { MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant, type Splice } from '../mutant.ts';
import type { Random } from '../random.ts';

/** One letter of an id becomes another: in front matter, in `<Fact>`, in a link; a place's coordinates lose their origin. */
export const references: MutantKind = {
  id: 'reference-broken',
  title: 'A reference, or the origin of coordinates, is broken',
  plan: (corpus, random) => {
    const fields = corpus.regions
      .filter((region) => region.spot === 'reference')
      .map((region) => make(region.file, misspell(region.start, region.text, random), `${region.path} misspelt`));
    const inProse = [...corpus.files.content].flatMap(([file, text]) => [
      ...[...text.matchAll(/(?<=<Fact id=")[^"]+/gu)].map((match) =>
        make(file, misspell(match.index, match[0], random), 'id of a fact misspelt'),
      ),
      ...[...text.matchAll(/(?<=\]\(\/)[a-z0-9/-]+(?=\/\))/gu)].map((match) =>
        make(file, misspell(match.index, match[0], random), 'target of a link misspelt'),
      ),
      ...[
        ...text.matchAll(/(?<![^\n])(coordinates:\n(?:[ \t]+(?:latitude|longitude)[^\n]*\n)*)[ \t]+from:[^\n]*\n/gu),
      ].map(({ index, 0: found, 1: before = '' }) =>
        make(
          file,
          { start: index + before.length, end: index + found.length, by: '' },
          'origin of coordinates deleted',
        ),
      ),
    ]);
    return [...fields, ...inProse];
  },
};

function make(file: string, splice: Splice, description: string): Mutant {
  return spliceMutant('reference-broken', { file, spot: 'reference' }, splice, description);
}

/** One letter replaced by one that no id of the same shape is likely to have there. */
function misspell(start: number, id: string, random: Random): Splice {
  const letters = [...id.matchAll(/[a-z]/gu)].map((match) => match.index);
  const at = random.pick(letters) ?? 0;
  return { start: start + at, end: start + at + 1, by: id[at] === 'x' ? 'q' : 'x' };
}
