/** A passage is said to stand in another source. */
import type { MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant } from '../mutant.ts';
import type { Random } from '../random.ts';

/** `@post "…"` becomes `@wire "…"`; so does `source:` in front matter. */
export const sources: MutantKind = {
  id: 'source-swapped',
  title: 'A source is swapped',
  mustCatchAll: true,
  plan: (corpus, random) => {
    const ids = [...corpus.dossier.sources.keys()];
    const inFields = corpus.regions
      .filter((region) => region.spot === 'citation')
      .flatMap((region) => swap(region.file, region.start, region.text, ids, random));
    const inFootnotes = [...corpus.files.content].flatMap(([file, text]) =>
      [...text.matchAll(/(?<=(?:\]:|;)\s*@)[a-z0-9-]+(?=\s+")/gu)].flatMap((match) =>
        swap(file, match.index, match[0], ids, random),
      ),
    );
    return [...inFields, ...inFootnotes];
  },
};

function swap(file: string, start: number, id: string, ids: readonly string[], random: Random): Mutant[] {
  const by = random.pick(ids.filter((other) => other !== id));
  if (by === undefined) return [];
  const splice = { start, end: start + id.length, by };
  return [spliceMutant('source-swapped', { file, spot: 'citation' }, splice, `${id} becomes ${by}`)];
}
