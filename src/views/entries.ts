/** Entries of one kind, with the type of that kind. */
import type { Dossier } from '../provenance/dossier.ts';
import { entriesByKind } from '../provenance/dossier-index.ts';
import { folderOf, type EntryKind } from '../provenance/entries/kinds.ts';
import type { Entry, EntryOf } from '../provenance/entry.ts';

function isOfKind<K extends EntryKind>(entry: Entry | undefined, kind: K): entry is Extract<Entry, { kind: K }> {
  return entry?.kind === kind;
}

/** Every entry of one kind, in the order of the dossier. */
export function entriesOfKind<K extends EntryKind>(dossier: Dossier, kind: K): readonly EntryOf<K>[] {
  return entriesByKind(dossier)[kind];
}

/** The entry of that kind and slug, or the fact that there is none. */
export function entryOfKind<K extends EntryKind>(
  dossier: Pick<Dossier, 'config' | 'entries'>,
  kind: K,
  slug: string,
): Extract<Entry, { kind: K }> | 'none' {
  const entry = dossier.entries.get(`${folderOf(kind, dossier.config)}/${slug}`);
  return isOfKind(entry, kind) ? entry : 'none';
}

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

/** The name of an actor or a place; its id where there is no such entry, which the checks report. */
export function nameOf(dossier: Pick<Dossier, 'config' | 'entries'>, kind: 'actor' | 'place', slug: string): string {
  const entry = entryOfKind(dossier, kind, slug);
  return entry === 'none' ? slug : entry.data.name;
}

/** Whether all that a page says is the editors' own: one whose title is may still cite sources below it. */
export function isAllOwn({ data, statements }: EntryOf<'page'>): boolean {
  return data.editorial && statements.every(({ part, state }) => part !== 'prose' || state === 'editorial');
}
