/**
 * Origins: how many separate reports there are at most among sources.
 *
 * Sources that may share an origin count once together, however many they are:
 * those whose records say so, and those that share a long run of words.
 */
import { oncePer } from '../text/memoize.ts';
import { sharedWording } from './shared-wording.ts';
import type { Source } from './source.ts';

/** Puts each source id into its group of common origin; the group is named by its first member. */
export const originGroups = oncePer((sources: ReadonlyMap<string, Source>): ReadonlyMap<string, string> => {
  const group = new Map([...sources.keys()].map((id) => [id, id]));
  const declared = [...sources.values()].flatMap((source) =>
    source.record.lineage.mayShareOriginWith.map((other) => [source.id, other] as const),
  );
  const detected = sharedWording(sources.values()).map((run) => run.sources);
  for (const [one, other] of [...declared, ...detected]) {
    const to = group.get(one);
    const from = group.get(other);
    if (from === undefined || to === undefined || from === to) continue;
    for (const [id, name] of group) if (name === from) group.set(id, to);
  }
  return group;
});

/** Ids of the other sources that count once together with that of `id`, in the order of the dossier. */
export function countedWith(id: string, sources: ReadonlyMap<string, Source>): string[] {
  const groups = originGroups(sources);
  return [...sources.keys()].filter((other) => other !== id && groups.get(other) === groups.get(id));
}

/** Counts the separate origins among `ids`; unknown ids count for themselves. */
export function countOrigins(ids: Iterable<string>, groups: ReadonlyMap<string, string>): number {
  return new Set([...ids].map((id) => groups.get(id) ?? id)).size;
}
