/** A citation is deleted. */
import { cutFrontMatter } from '../../dossier/front-matter.ts';
import type { MutantKind } from '../corpus.ts';
import { hideElements } from '../elements.ts';
import { spliceMutant, type Mutant } from '../mutant.ts';

/** The marks behind a sentence, a definition, or the whole of an entry's evidence. */
export const citations: MutantKind = {
  id: 'citation-deleted',
  title: 'A citation is deleted',
  mustCatchAll: true,
  plan: (corpus) =>
    [...corpus.files.content].flatMap(([file, text]) => {
      const { yaml, body } = cutFrontMatter(text);
      if (yaml === undefined) return [];
      const offset = text.length - body.length;
      // Inside <Editorial> a mark is a courtesy: the words are the editors' own.
      const stated = hideElements(body, ['Editorial']);
      const delete_ = (pattern: RegExp, part: string, at: number, description: string): Mutant[] =>
        [...part.matchAll(pattern)].map((match) => {
          const start = at + match.index;
          const splice = { start, end: start + match[0].length, by: '' };
          return spliceMutant('citation-deleted', { file, spot: 'citation' }, splice, description);
        });
      return [
        ...delete_(/(?:\[\^[^[\]\s]+\])+(?!:)/gu, stated, offset, 'marks behind a sentence deleted'),
        ...delete_(/^\[\^[^\]\s]+\]: *@[^\n]*\n?/gmu, body, offset, 'definition deleted'),
        ...delete_(/^evidence:\n(?:[^\S\n]+[^\n]*\n?)+/gmu, yaml, text.indexOf('\n') + 1, 'evidence deleted'),
      ];
    }),
};
