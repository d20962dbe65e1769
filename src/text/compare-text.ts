/**
 * The order of texts by their UTF-16 units: the same on every machine, which that of a language is not.
 *
 * @example
 * ['b', 'a', 'B'].toSorted(compareText) // ['B', 'a', 'b']
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
