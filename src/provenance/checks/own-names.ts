/** `support-name`, for places: the summary of a place names the place that it is about. */
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { containsName } from '../known-names.ts';
import { foldText } from '../text.ts';

/** Judges the summary of each place; that of an actor may well say "it" and "he". */
export function checkOwnNames(dossier: Dossier): Finding[] {
  return [...dossier.entries.values()].flatMap((entry) => {
    if (entry.kind !== 'place') return [];
    const { name, aliases, summary } = entry.data;
    const text = foldText(summary).toLowerCase();
    if ([name, ...aliases].some((candidate) => containsName(text, foldText(candidate).toLowerCase()))) return [];
    return [
      fault(
        'support-name',
        entry.at(['summary']),
        `Missing name \`${name}\` in the summary \`${summary}\` of its own entry.`,
        'Say in the summary which place it is about.',
      ),
    ];
  });
}
