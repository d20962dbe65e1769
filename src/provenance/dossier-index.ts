/**
 * Where everything stands in a dossier: looked up instead of searched for.
 *
 * Whatever goes through a whole list to find one thing, and does so for each page, makes the build grow with the square of
 * the dossier (`tests/views/growth.test.ts` counts the steps). Each part of the index is made when it is first asked for
 * and lives as long as its dossier.
 *
 * @example
 * entryByUrl(dossier).get('/quotes/harbour-master/');
 */
import { passagesOf, type Citation } from './citation.ts';
import type { Dossier } from './dossier.ts';
import { entryKinds, type EntryKind } from './entries/kinds.ts';
import type { Entry, EntryOf } from './entry.ts';
import { inOrder } from './in-order.ts';
import { oncePer } from '../text/memoize.ts';
import type { Passage } from './passage.ts';
import type { Source } from './source.ts';

/** Every entry, by its kind, in the order of the dossier. */
export type EntriesByKind = { readonly [K in EntryKind]: readonly EntryOf<K>[] };

/** A part of the index: made once for each dossier. */
type IndexPart<T> = (dossier: Dossier) => T;

/** The entries of each kind. */
export const entriesByKind: IndexPart<EntriesByKind> = oncePer(({ entries }) => {
  const found = Map.groupBy(entries.values(), ({ kind }) => kind);
  return Object.fromEntries(entryKinds.map((kind) => [kind, found.get(kind) ?? []])) as unknown as EntriesByKind;
});

/** The entry that a path without a base path shows; the first where two claim one. */
export const entryByUrl: IndexPart<ReadonlyMap<string, Entry>> = oncePer(({ entries }) =>
  firstBy(entries.values(), ({ url }) => url),
);

/** Citations by their ids. */
export const citationById: IndexPart<ReadonlyMap<string, Citation>> = oncePer(({ citations }) =>
  firstBy(citations, ({ id }) => id),
);

/** Passages by the ids of their sources, in the order of the document. */
export const passagesBySource: IndexPart<ReadonlyMap<string, readonly Passage[]>> = oncePer(({ passages }) =>
  Map.groupBy(passages, ({ source }) => source),
);

/** Passages picked by their ids, in the order of the dossier. */
export const passagesInOrder: IndexPart<(ids: Iterable<string>) => readonly Passage[]> = oncePer(({ passages }) =>
  inOrder(passages, ({ id }) => id),
);

/** Sources picked by their ids, in the order of the records. */
export const sourcesInOrder: IndexPart<(ids: Iterable<string>) => readonly Source[]> = oncePer(({ sources }) =>
  inOrder(sources.values(), ({ id }) => id),
);

/** The sources whose passages are cited, in the order of the records. */
export function sourcesOf(dossier: Dossier, citations: readonly Citation[]): readonly Source[] {
  return sourcesInOrder(dossier)(citations.flatMap(passagesOf).map(({ source }) => source));
}

/** The entries that cite each passage, by its id: each entry once, in the order of their citations. */
export const entriesByPassage: IndexPart<ReadonlyMap<string, readonly Entry[]>> = oncePer(({ citations, entries }) => {
  const ids = new Map<string, Set<string>>();
  for (const citation of citations)
    for (const { id } of passagesOf(citation)) {
      const citing = ids.get(id) ?? new Set();
      ids.set(id, citing.add(citation.entry));
    }
  return new Map([...ids].map(([id, citing]) => [id, [...citing].flatMap((entry) => entries.get(entry) ?? [])]));
});

function firstBy<T>(list: Iterable<T>, keyOf: (member: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const member of list) {
    const key = keyOf(member);
    if (!found.has(key)) found.set(key, member);
  }
  return found;
}
