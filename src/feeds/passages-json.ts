/**
 * Passages as `dossier.json` gives them: each with the words by which it is found in the archived document.
 *
 * Nearly every sentence of a document may be cited, so that all passages whole would publish it. The longest are given
 * by their opening and closing words and the hash of all: whoever has the document can prove them.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Dossier } from '../provenance/dossier.ts';
import { oncePer } from '../text/memoize.ts';
import { contextLength } from '../provenance/number-passages.ts';
import type { Passage } from '../provenance/passage.ts';
import { endSpansOf } from '../provenance/passage-ends.ts';
import { shownWords } from '../provenance/shown-words.ts';
import type { Span } from '../text/spans.ts';

/** A passage, or the opening and the closing words of a long one. */
export const passageSchema = z.strictObject({
  source: z.string().describe('Id of the source.'),
  start: z.int().nonnegative().describe('First UTF-16 code unit of the passage in the decoded document.'),
  end: z.int().positive().describe('End of the words given in `exact`, exclusive, in UTF-16 code units.'),
  exact: z.string().describe('The slice start..end of the document, as it stands there: the passage, or its opening.'),
  prefix: z.string().describe('Up to 32 UTF-16 units before it; empty where the document has `exact` once.'),
  suffix: z.string().describe('Up to 32 UTF-16 units behind it; empty where the document has `exact` once.'),
  mark: z.string().describe('What readers see: the mark of the source and the number of the passage in it.'),
  through: z
    .strictObject({
      start: z.int().positive().describe('First UTF-16 code unit of the closing words.'),
      end: z.int().positive().describe('End of the closing words and of the passage, exclusive.'),
      exact: z.string().describe('The slice start..end of the document: the closing words.'),
      sha256: z.string().describe('SHA-256 of the whole passage, from its opening to its closing words, in UTF-8.'),
    })
    .optional()
    .describe('Where a passage is too long to be given whole, because all together would be the document.'),
});

/** A passage in `dossier.json`. */
export type PassageJson = z.infer<typeof passageSchema>;

/** How `dossier.json` gives each passage of the dossier. */
export function passagesJson({
  passages,
  sources,
}: Pick<Dossier, 'passages' | 'sources'>): (passage: Passage) => PassageJson {
  const shown = shownWords(passages, sources);
  return oncePer((passage: Passage): PassageJson => {
    const { source, start, end, mark } = passage;
    const text = sources.get(source)?.text ?? '';
    const wordsAt = (span: Span) => ({ start: span.start, end: span.end, exact: text.slice(span.start, span.end) });
    const ends = shown.get(passage.id)?.kind === 'ends' ? endSpansOf(passage) : undefined;
    const given = wordsAt(ends?.opening ?? { start, end });
    const isOnce = text.indexOf(given.exact) === text.lastIndexOf(given.exact);
    // Of a passage given by its ends, the rest of it stands behind its opening.
    const behind = text.slice(given.end, given.end + contextLength);
    return {
      source,
      ...given,
      ...(isOnce ? { prefix: '', suffix: '' } : { prefix: passage.prefix, suffix: behind }),
      mark,
      ...(ends === undefined
        ? {}
        : {
            through: {
              ...wordsAt(ends.closing),
              sha256: createHash('sha256').update(passage.exact, 'utf8').digest('hex'),
            },
          }),
    };
  });
}
