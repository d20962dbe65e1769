/** Results of pure functions of one text, kept while they are asked for again. */

// Statements and passages of some twenty thousand entries, in about 40 MB; beyond that all answers are given up at once.
const mostKept = 200_000;

/** `find`, which answers a text that it has seen from memory; the answer must not be changed by whoever gets it. */
export function memoize<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= mostKept) known.clear();
    const result = find(text);
    known.set(text, result);
    return result;
  };
}
