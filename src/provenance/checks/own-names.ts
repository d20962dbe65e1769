/** `support-name`, for places: the summary of a place names the place that it is about. */
import type { Dossier } from '../dossier.ts';
import { entriesByKind } from '../dossier-index.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { namesAny, namesOf } from '../known-names.ts';

/** Judges the summary of each place; that of an actor may well say "it" and "he". */
export function checkOwnNames(dossier: Dossier): Finding[] {
  return entriesByKind(dossier).place.flatMap((entry) => {
    const { name, summary } = entry.data;
    const names = namesOf(entry).map((candidate) => candidate.toLowerCase());
    if (namesAny(summary.toLowerCase(), names)) return [];
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
