/** Members of a list, picked by their ids and put in the order of the list without going through it. */

/**
 * Picks from `list`: the members of the ids asked for, each once, in the list's order; unknown ids pick nothing.
 * Where members share an id the first counts. Takes the time of what is picked, not of the list.
 *
 * @example
 * inOrder(['b', 'a', 'c'], (name) => name)(['c', 'b', 'c', 'x']) // ['b', 'c']
 */
export function inOrder<T>(list: Iterable<T>, idOf: (member: T) => string): (ids: Iterable<string>) => readonly T[] {
  const places = new Map<string, { readonly rank: number; readonly member: T }>();
  for (const member of list) {
    const id = idOf(member);
    if (!places.has(id)) places.set(id, { rank: places.size, member });
  }
  return (ids) =>
    [...new Set(ids)]
      .flatMap((id) => places.get(id) ?? [])
      .sort((a, b) => a.rank - b.rank)
      .map(({ member }) => member);
}
