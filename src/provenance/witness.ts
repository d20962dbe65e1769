/**
 * Independent witnesses: how many reports there really are among sources.
 *
 * Sources that may share an origin count once together, however many they are.
 */
import type { Source } from './source.ts';

/** Puts each source id into its group of common origin; the group is named by its first member. */
export function originGroups(sources: ReadonlyMap<string, Source>): ReadonlyMap<string, string> {
  const group = new Map([...sources.keys()].map((id) => [id, id]));
  for (const source of sources.values()) {
    for (const other of source.record.lineage.mayShareOriginWith) {
      const from = group.get(other);
      const to = group.get(source.id);
      if (from === undefined || to === undefined || from === to) continue;
      for (const [id, name] of group) if (name === from) group.set(id, to);
    }
  }
  return group;
}

/** Counts the independent witnesses among `ids`; unknown ids count for themselves. */
export function countWitnesses(ids: Iterable<string>, groups: ReadonlyMap<string, string>): number {
  return new Set([...ids].map((id) => groups.get(id) ?? id)).size;
}
