/** What is said not to stand in a source, and where the dossier says so. */
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry } from '../provenance/entry.ts';
import { silenceKey } from '../provenance/silence.ts';
import type { Source } from '../provenance/source.ts';

/** Words declared absent from one source, with the entries that declare them. */
export interface SilenceUse {
  /** As first written. */
  readonly words: string;
  /** Distinct, in the dossier's order. */
  readonly entries: readonly Entry[];
}

/** Every silence of `source`, the same words once, in the alphabet's order. */
export function silencesOf(dossier: Dossier, source: Source): readonly SilenceUse[] {
  const found = new Map<string, { words: string; entries: Set<Entry> }>();
  for (const { entry: id, silences } of dossier.citations) {
    const entry = dossier.entries.get(id);
    for (const { words } of silences.filter((silence) => silence.source === source.id)) {
      const use = found.get(silenceKey(words)) ?? { words, entries: new Set() };
      if (entry) use.entries.add(entry);
      found.set(silenceKey(words), use);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { words, entries }]) => ({ words, entries: [...entries] }));
}
