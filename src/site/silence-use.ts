/** What is said not to stand in a source, and where the dossier says so. */
import { compareText } from '../text/compare-text.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry } from '../provenance/entry.ts';
import { oncePer } from '../text/memoize.ts';
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
  return silencesBySource(dossier).get(source.id) ?? [];
}

const silencesBySource = oncePer((dossier: Dossier): ReadonlyMap<string, readonly SilenceUse[]> => {
  const sources = new Map<string, Map<string, { words: string; entries: Set<Entry> }>>();
  for (const { entry: id, silences } of dossier.citations) {
    const entry = dossier.entries.get(id);
    for (const { source, words } of silences) {
      const found = sources.get(source) ?? new Map<string, { words: string; entries: Set<Entry> }>();
      const use = found.get(silenceKey(words)) ?? { words, entries: new Set() };
      if (entry) use.entries.add(entry);
      sources.set(source, found.set(silenceKey(words), use));
    }
  }
  return new Map([...sources].map(([source, found]) => [source, inAlphabet(found)]));
});

function inAlphabet(
  found: ReadonlyMap<string, { readonly words: string; readonly entries: ReadonlySet<Entry> }>,
): readonly SilenceUse[] {
  return [...found]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { words, entries }]) => ({ words, entries: [...entries] }));
}
