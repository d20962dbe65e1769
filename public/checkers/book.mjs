/** What the book must hold: it says again, for paper, what the pages of all entries say, and leaves nothing out. */
import { sentencesOf, squeeze } from './dossier-lines.mjs';
import { clip, has, textOf } from './read-site.mjs';

/** What stands between the words of a sentence and belongs to none. */
const isBetween = (element) => element.tag === 'button' || has(element, 'ref', 'absent', 'nr');
const lettersOf = (text) => squeeze(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Statements of `dossier.json` that the book leaves out, or has in another order than their entry. */
export function bookFaults({ main, elements }, { dossier }) {
  if (main === undefined || elements.some(({ attributes }) => attributes['data-unbound'] !== undefined)) return [];
  const book = lettersOf(textOf(main, isBetween));
  return dossier.entries.flatMap(({ id, statements }) => {
    let at = 0;
    return statements.flatMap(({ part, text }) =>
      sentencesOf(text).flatMap((sentence) => {
        const isProse = ['prose', 'heading', 'cell'].includes(part);
        if (!isProse && !['title', 'question', 'summary', 'caption'].includes(part)) return [];
        const words = lettersOf(sentence);
        const found = book.indexOf(words, isProse ? at : 0);
        if (found < 0) return [`leaves out of ${id}, or has elsewhere: ${clip(sentence)}`];
        if (isProse) at = found + words.length;
        return [];
      }),
    );
  });
}
