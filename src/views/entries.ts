/** Entries of one kind, with the type of that kind. */
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry, EntryKind } from '../provenance/entry.ts';

function isOfKind<K extends EntryKind>(kind: K): (entry: Entry) => entry is Extract<Entry, { kind: K }> {
  return (entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind;
}

/** Every entry of one kind, in the order of the dossier. */
export function entriesOfKind<K extends EntryKind>(
  dossier: Pick<Dossier, 'entries'>,
  kind: K,
): readonly Extract<Entry, { kind: K }>[] {
  return [...dossier.entries.values()].filter(isOfKind(kind));
}

/** The entry of that kind and slug, or the fact that there is none. */
export function entryOfKind<K extends EntryKind>(
  dossier: Pick<Dossier, 'entries'>,
  kind: K,
  slug: string,
): Extract<Entry, { kind: K }> | 'none' {
  return entriesOfKind(dossier, kind).find((entry) => entry.slug === slug) ?? 'none';
}

/** The name of an actor or a place; its id where there is no such entry, which the checks report. */
export function nameOf(dossier: Pick<Dossier, 'entries'>, kind: 'actor' | 'place', slug: string): string {
  const entry = entryOfKind(dossier, kind, slug);
  return entry === 'none' ? slug : entry.data.name;
}
