/** A seeded source of random numbers: the same seed gives the same errors on every machine. */

/** A seeded source of random numbers. */
export interface Random {
  /** A whole number from 0 to `below`, exclusive. */
  readonly below: (below: number) => number;
  /** One of `items`; `undefined` when there is none. */
  readonly pick: <T>(items: readonly T[]) => T | undefined;
  /** The items in another order; the input stays as it is. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

/**
 * A source for `seed` and `purpose`: kinds of error draw from sources of their
 * own, so that a new kind does not change the errors of the others.
 *
 * FNV-1a spreads the purpose over the state; mulberry32 (T. Ettinger, 2017, public domain) draws.
 */
export function seededRandom(seed: number, purpose: string): Random {
  let state = 0x811c9dc5 ^ seed;
  for (let index = 0; index < purpose.length; index += 1)
    state = Math.imul(state ^ purpose.charCodeAt(index), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => items[below(items.length)],
    shuffle: (items) => {
      const left = [...items];
      return items.map(() => left.splice(below(left.length), 1)).flat();
    },
  };
}
