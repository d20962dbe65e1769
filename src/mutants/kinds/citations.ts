/** A citation is deleted. */
import { passagesOf, type Citation } from '../../provenance/citation.ts';
import { mdxFiles, type Corpus, type MutantKind } from '../corpus.ts';
import { hideElements } from '../elements.ts';
import { replaceAt, replaceMatches, type Mutant, type Stretch } from '../mutant.ts';

/** The marks behind a sentence, a definition, or the whole of an entry's evidence. */
export const citations: MutantKind = {
  id: 'citation-deleted',
  title: 'A citation is deleted',
  mustRefuseAll: true,
  plan: (corpus) =>
    mdxFiles(corpus, 'citation').flatMap(({ fields, body }) => {
      // Inside <Editorial> a mark is a courtesy: the words are the editors' own.
      const stated = { ...body, text: hideElements(body.text, ['Editorial']) };
      const remove = (from: Stretch, pattern: RegExp, what: string): Mutant[] =>
        replaceMatches(
          from,
          pattern,
          () => '',
          () => `${what} deleted`,
        );
      // A sentence that prints a fact rests on the passages of the fact still.
      const marks = [...stated.text.matchAll(/(?:\[\^[^[\]\s]+\])+(?!:)/gu)]
        .filter(({ index }) => !printsFact(stated.text, index))
        .map(({ index, 0: found }) => replaceAt(stated, index, found, '', 'marks behind a sentence deleted'));
      return [
        ...marks,
        ...remove(body, /^\[\^[^\]\s]+\]: *@[^\n]*\n?/gmu, 'definition'),
        ...(needsEvidence(corpus, fields.file)
          ? remove(fields, /^evidence:\n(?:[^\S\n]+[^\n]*\n?)+/gmu, 'evidence')
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
