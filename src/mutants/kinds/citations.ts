/** A citation is deleted. */
import { cutFrontMatter } from '../../dossier/front-matter.ts';
import { passagesOf, type Citation } from '../../provenance/citation.ts';
import type { Corpus, MutantKind } from '../corpus.ts';
import { hideElements } from '../elements.ts';
import { spliceMutant, type Mutant } from '../mutant.ts';

/** The marks behind a sentence, a definition, or the whole of an entry's evidence. */
export const citations: MutantKind = {
  id: 'citation-deleted',
  title: 'A citation is deleted',
  mustRefuseAll: true,
  plan: (corpus) =>
    [...corpus.files.content].flatMap(([file, text]) => {
      const { yaml, body } = cutFrontMatter(text);
      if (yaml === undefined) return [];
      const offset = text.length - body.length;
      // Inside <Editorial> a mark is a courtesy: the words are the editors' own.
      const stated = hideElements(body, ['Editorial']);
      const delete_ = (
        pattern: RegExp,
        part: string,
        at: number,
        description: string,
        isMeant: (index: number) => boolean = () => true,
      ): Mutant[] =>
        [...part.matchAll(pattern)]
          .filter(({ index }) => isMeant(index))
          .map((match) => {
            const start = at + match.index;
            const splice = { start, end: start + match[0].length, by: '' };
            return spliceMutant('citation-deleted', { file, spot: 'citation' }, splice, description);
          });
      return [
        // A sentence that prints a fact rests on the passages of the fact still.
        ...delete_(
          /(?:\[\^[^[\]\s]+\])+(?!:)/gu,
          stated,
          offset,
          'marks behind a sentence deleted',
          (at) => !printsFact(stated, at),
        ),
        ...delete_(/^\[\^[^\]\s]+\]: *@[^\n]*\n?/gmu, body, offset, 'definition deleted'),
        ...(needsEvidence(corpus, file)
          ? delete_(/^evidence:\n(?:[^\S\n]+[^\n]*\n?)+/gmu, yaml, text.indexOf('\n') + 1, 'evidence deleted')
          : []),
      ];
    }),
};

/**
 * Whether title or summary has a figure or a name that stands in the entry's evidence and in nothing else that it cites:
 * what rests on other passages, too, is cited still when the evidence goes.
 */
function needsEvidence({ dossier }: Corpus, file: string): boolean {
  const entry = [...dossier.entries.values()].find((one) => one.file === file);
  const evidence = entry?.citations.find(({ id }) => id === `${entry.id}#evidence`);
  if (entry === undefined || evidence === undefined) return false;
  const wordsOf = (citations: readonly Citation[]) =>
    citations
      .flatMap(passagesOf)
      .map(({ exact }) => exact)
      .join('\n');
  const [own, others] = [wordsOf([evidence]), wordsOf(entry.citations.filter((citation) => citation !== evidence))];
  return entry.statements
    .filter(({ citations }) => citations.includes(evidence))
    .flatMap(({ text }) => text.match(/\p{Lu}\p{L}+|\d+/gu) ?? [])
    .some((word) => own.includes(word) && !others.includes(word));
}

/** Whether a fact is printed in the sentence that ends at `end`. */
function printsFact(text: string, end: number): boolean {
  const words = text.slice(0, end).replace(/[.!?][”"]?$/u, '');
  const start = Math.max(...['\n', '.', '!', '?'].map((sign) => words.lastIndexOf(sign)));
  return words.includes('<Fact ', start + 1);
}
