/** A passage is said to stand in another source. */
import { foldText } from '../../text/normalized-text.ts';
import type { Corpus, MutantKind } from '../corpus.ts';
import { replaceAt, type Mutant } from '../mutant.ts';
import type { Random } from '../random.ts';
import type { Region } from '../region.ts';

/** `@post "…"` becomes `@wire "…"`; so does `source:` in front matter. */
export const sources: MutantKind = {
  id: 'source-swapped',
  title: 'A source is swapped',
  mustRefuseAll: true,
  plan: (corpus, random) => {
    const inFields = corpus.regions
      .filter((region) => region.spot === 'citation')
      .flatMap((region) => {
        const rest = corpus.files.content.get(region.file)?.slice(region.start + region.text.length) ?? '';
        const [, name] = /^#([a-z0-9-]+)/u.exec(rest) ?? [];
        const place = region.place.replace(/source$/u, 'passage');
        const words = corpus.regions.find((other) => other.file === region.file && other.place === place);
        return swap(
          corpus,
          region,
          { id: region.text, name, words: name === undefined ? words?.text : undefined },
          random,
        );
      });
    const inFootnotes = [...corpus.files.content].flatMap(([file, text]) =>
      [...text.matchAll(/(?<=(?:\]:|;)\s*@)([a-z0-9-]+)(?=\s+"((?:\\.|[^"\\])*)"|#([a-z0-9-]+))/gu)].flatMap(
        ({ index: start, 1: id = '', 2: words, 3: name }) => swap(corpus, { file, start }, { id, name, words }, random),
      ),
    );
    return [...inFields, ...inFootnotes];
  },
};

interface Cited {
  /** Of the source. */
  readonly id: string;
  /** Of the passage, where it is called by its name. */
  readonly name: string | undefined;
  readonly words: string | undefined;
}

/** To a source that does not have the words or the name: where another has them too, the citation holds or is of others. */
function swap(
  { dossier }: Corpus,
  { file, start }: Pick<Region, 'file' | 'start'>,
  { id, name, words }: Cited,
  random: Random,
): Mutant[] {
  const parts = foldText((words ?? '').replaceAll('\\"', '"')).split('…');
  const others = [...dossier.sources].flatMap(([other, { text, record }]) => {
    const folded = foldText(text);
    const has = words !== undefined && parts.every((part) => folded.includes(part.trim()));
    return other === id || has || Object.hasOwn(record.passages, name ?? '') ? [] : [other];
  });
  const by = random.pick(others);
  if (by === undefined) return [];
  return [replaceAt({ file, spot: 'citation', start, text: id }, 0, id, by)];
}
