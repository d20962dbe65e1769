/** `reading-mismatch`, for glosses: each is needed, and each of the sources’ words stands in a passage that it explains. */
import { holdsPhrase } from '../answer-terms.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import type { Told } from '../support.ts';

/** Judges what `gloss` declares; `explained` gives the passages of the readings that use a phrase, none where none does. */
export function checkGloss(
  entry: EntryOf<'question'> | EntryOf<'figure'>,
  explained: (phrase: string) => readonly Told[],
): Finding[] {
  return Object.entries(entry.data.gloss).flatMap(([phrase, words]) => {
    const passages = explained(phrase);
    if (passages.length === 0) {
      return [
        fault(
          'reading-mismatch',
          entry.at(['gloss', phrase]),
          `Unexpected gloss of \`${phrase}\`, which no ${entry.kind === 'figure' ? 'unit' : 'answer'} uses.`,
          'Delete it, or write the words that it explains.',
        ),
      ];
    }
    return words.flatMap((alternative, index) => {
      if (passages.some(({ text, lexicon }) => holdsPhrase(text, alternative, lexicon))) return [];
      return [
        fault(
          'reading-mismatch',
          entry.at(['gloss', phrase, index]),
          `Unexpected words \`${alternative}\` in the gloss of \`${phrase}\`, which stand in no passage that it explains.`,
          'Copy the words of the source, or leave them out.',
        ),
      ];
    });
  });
}
