/** A passage is said to stand in another source. */
import { foldText } from '../../provenance/text.ts';
import type { Corpus, MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant } from '../mutant.ts';
import type { Random } from '../random.ts';

/** `@post "…"` becomes `@wire "…"`; so does `source:` in front matter. */
export const sources: MutantKind = {
  id: 'source-swapped',
  title: 'A source is swapped',
  mustRefuseAll: true,
  plan: (corpus, random) => {
    const inFields = corpus.regions
      .filter((region) => region.spot === 'citation')
      .flatMap((region) => {
        const words = corpus.regions.find(
          ({ file, place }) => file === region.file && place === region.place.replace(/source$/u, 'passage'),
        );
        return swap(corpus, region.file, region.start, region.text, words?.text ?? '', random);
      });
    const inFootnotes = [...corpus.files.content].flatMap(([file, text]) =>
      [...text.matchAll(/(?<=(?:\]:|;)\s*@)([a-z0-9-]+)(?=\s+"((?:\\.|[^"\\])*)"|#[a-z0-9-])/gu)].flatMap(
        ({ index, 1: id = '', 2: words = '' }) => swap(corpus, file, index, id, words, random),
      ),
    );
    return [...inFields, ...inFootnotes];
  },
};

/** To a source that does not have the words: where another has them too, the citation holds. */
function swap({ dossier }: Corpus, file: string, start: number, id: string, words: string, random: Random): Mutant[] {
  const parts = foldText(words.replaceAll('\\"', '"')).split('…');
  const others = [...dossier.sources].flatMap(([other, { text }]) => {
    const folded = foldText(text);
    const holds = words !== '' && parts.every((part) => folded.includes(part.trim()));
    return other === id || holds ? [] : [other];
  });
  const by = random.pick(others);
  if (by === undefined) return [];
  const splice = { start, end: start + id.length, by };
  return [spliceMutant('source-swapped', { file, spot: 'citation' }, splice, `${id} becomes ${by}`)];
}
