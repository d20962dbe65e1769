/** Entries named by a list of slugs. */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryKind } from '../provenance/entries/kinds.ts';
import type { Entry } from '../provenance/entry.ts';
import { entryOfKind } from '../views/entries.ts';

/** The entries of a kind named by `slugs`, in that order, without those that do not exist (the checks report them). */
export function entriesNamed<K extends EntryKind>(
  dossier: Dossier,
  kind: K,
  slugs: readonly string[],
): readonly Extract<Entry, { kind: K }>[] {
  return slugs.flatMap((slug) => {
    const entry = entryOfKind(dossier, kind, slug);
    return entry === 'none' ? [] : [entry];
  });
}
