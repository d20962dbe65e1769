/** The notes of what was corrected on a page and is no sentence of its prose. */
import { correctionNote } from '../markdown/correction-note.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { entryByUrl } from '../provenance/dossier-index.ts';
import { correctionsOfEntry } from '../provenance/entry-corrections.ts';

export { notesByStatement } from '../markdown/correction-note.ts';

/** Those of the page at `url`, as texts. */
export function notesAbove(dossier: Dossier, url: string): readonly string[] {
  const entry = entryByUrl(dossier).get(url);
  if (entry === undefined) return [];
  return correctionsOfEntry(entry, dossier).above.map((one) => correctionNote(one, dossier));
}
