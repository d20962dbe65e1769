/** What stands once in each of two texts, and where. */
import { oncePer } from '../text/memoize.ts';

/** One of a class of things that may be taken for one another, where it stands. */
export interface Placed {
  readonly key: string;
  readonly written: string;
  readonly start: number;
  /** The word before it: only what stands behind the same word may stand in the place of the other. */
  readonly behind: string;
}

/** The first two neighbours among those that stand once in each of two texts, in the other order. */
export function inverted(own: readonly Placed[], given: readonly Placed[]): string[] {
  const shared = sharedBy(own, given);
  for (const [index, { mine, theirs }] of shared.entries()) {
    const next = shared[index + 1];
    if (next?.mine.behind === mine.behind && theirs.start > next.theirs.start) return [mine.written, next.mine.written];
  }
  return [];
}

/** What stands once in each of two texts, in the order of the first; no longer than it takes to read the second. */
export function sharedBy(
  own: readonly Placed[],
  given: readonly Placed[],
): readonly { readonly mine: Placed; readonly theirs: Placed }[] {
  const places = onceByKey(own);
  const shared = [...onceByKey(given).values()].flatMap((theirs) => {
    const mine = places.get(theirs.key);
    return mine === undefined ? [] : [{ mine, theirs }];
  });
  return shared.sort((a, b) => a.mine.start - b.mine.start);
}

/** What stands once in a text, by its key. */
export const onceByKey = oncePer((placed: readonly Placed[]): ReadonlyMap<string, Placed> => {
  const all = Map.groupBy(placed, ({ key }) => key);
  return new Map([...all].flatMap(([key, [first, ...more]]) => (first && more.length === 0 ? [[key, first]] : [])));
});
