/** What stands at a statement that was corrected: when, what it said, why. */
import { correctionInWords, saidText } from '../interface/correction-words.ts';
import { formatDate } from '../interface/format-date.ts';
import { wordsIn } from '../interface/words.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Correction } from '../provenance/entries/dossier-config.ts';
import { correctionsOfEntry } from '../provenance/entry-corrections.ts';
import type { Entry } from '../provenance/entry.ts';

/**
 * The note as one text, in the language of the dossier.
 *
 * @example
 * correctionNote({ date: '2024-05-06', old: 'Seventy boats drifted.', … }, dossier);
 * // 'Corrected on 6 May 2024. It said: “Seventy boats drifted.” The words had been copied wrongly.'
 */
export function correctionNote(correction: Correction, dossier: Dossier): string {
  const { language } = dossier.config;
  const { say, words } = wordsIn(language);
  const { date, old, reason } = correctionInWords(correction, dossier);
  return say(words.method.corrections.note, {
    date: formatDate(date, language),
    said: saidText(old, language),
    reason,
  });
}

/** The notes in the prose of an entry, by the offset of the mark that each stands behind. */
export function notesBehind(entry: Entry, dossier: Dossier): ReadonlyMap<number, string> {
  const { behind } = correctionsOfEntry(entry, dossier);
  return new Map(behind.map(({ offset, correction }) => [offset, correctionNote(correction, dossier)]));
}
