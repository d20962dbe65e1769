/** The names that the search may offer for a misspelt word: those that the dossier itself gives to whom and what it tells of. */
import { compareText } from '../text/compare-text.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { namesOf } from '../provenance/known-names.ts';

/** Names and other names of actors, places and sources, each once. */
export function searchNames({ entries, sources }: Dossier): readonly string[] {
  const ofEntries = [...entries.values()].flatMap((entry) =>
    entry.kind === 'actor' || entry.kind === 'place' ? namesOf(entry) : [],
  );
  const ofSources = [...sources.values()].map(({ record }) => record.name);
  return [...new Set([...ofEntries, ...ofSources])].sort(compareText);
}
