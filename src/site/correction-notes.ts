/** The notes of what was corrected on a page. */
import { correctionNote } from '../markdown/correction-note.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { entryByUrl } from '../provenance/dossier-index.ts';
import { correctionsOfEntry } from '../provenance/entry-corrections.ts';
import type { Entry } from '../provenance/entry.ts';

/** Those of sentences of its prose, by the id of the statement that each is of. */
export function notesByStatement(entry: Entry, dossier: Dossier): ReadonlyMap<string, string> {
  const { behind } = correctionsOfEntry(entry, dossier);
  return new Map(behind.map(({ statement, correction }) => [statement, correctionNote(correction, dossier)]));
}

/** Those of anything else on the page at `url`. */
export function notesAbove(dossier: Dossier, url: string): readonly string[] {
  const entry = entryByUrl(dossier).get(url);
  if (entry === undefined) return [];
  return correctionsOfEntry(entry, dossier).above.map((one) => correctionNote(one, dossier));
}
