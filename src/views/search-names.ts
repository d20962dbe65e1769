/** The names that the search may offer for a misspelt word: those that the dossier itself gives to whom and what it tells of. */
import { compareText } from '../provenance/compare-text.ts';
import type { Dossier } from '../provenance/dossier.ts';

/** Names and other names of actors, places and sources, each once. */
export function searchNames({ entries, sources }: Dossier): readonly string[] {
  const ofEntries = [...entries.values()].flatMap((entry) =>
    entry.kind === 'actor' || entry.kind === 'place' ? [entry.data.name, ...entry.data.aliases] : [],
  );
  const ofSources = [...sources.values()].map(({ record }) => record.name);
  return [...new Set([...ofEntries, ...ofSources])].sort(compareText);
}
