/** Results of pure functions of one text or one object, kept while they are asked for again. */

// Some twelve hundred statements and passages, or most words that a large dossier has. Statements are judged one after another,
// so that what is asked for again was asked for lately: of older answers none is kept for longer than it takes to get as many.
const mostLetters = 60_000;

/** `find`, which answers a text that it has seen from memory; the answer must not be changed by whoever gets it. */
export function memoize<T>(find: (text: string) => T, most = mostLetters): (text: string) => T {
  let known = new Map<string, T>();
  let older = new Map<string, T>();
  let letters = 0;
  let last: T | undefined;
  let lastText = '';
  return (text) => {
    // A text is asked for several times on end.
    if (last !== undefined && text === lastText) return last;
    const found = known.get(text);
    const result = found ?? older.get(text) ?? find(text);
    if (found === undefined) {
      letters += text.length;
      if (letters > most) {
        [known, older, letters] = [new Map(), known, text.length];
      }
      known.set(text, result);
    }
    [last, lastText] = [result, text];
    return result;
  };
}

// What some two thousand statements are compared with: an edit of one leaves the others as they were found.
const mostCompared = 4_000_000;

/** `find`, which answers from memory what says the same by `keyOf`; the answer must not be changed by whoever gets it. */
export function memoizeBy<A, T>(keyOf: (asked: A) => string, find: (asked: A) => T): (asked: A) => T {
  let latest: A;
  const known = memoize(() => find(latest), mostCompared);
  return (asked) => {
    latest = asked;
    return known(keyOf(asked));
  };
}

/** `find`, asked when its answer is asked for first, and once. */
export function once<T>(find: () => T): () => T {
  let found: { readonly result: T } | undefined;
  return () => (found ??= { result: find() }).result;
}

/**
 * `find`, asked once for each object and remembered for as long as that lives; the answer must not be changed either.
 *
 * @example
 * const titles = oncePer((dossier: Dossier) => [...dossier.entries.values()].map(entryTitle));
 * titles(dossier) === titles(dossier); // true
 */
export function oncePer<K extends WeakKey, T>(find: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.result;
    const result = find(key);
    known.set(key, { result });
    return result;
  };
}

/**
 * A reader of texts that is made of an object, such as a lexicon: made once for each, and asked once for each text.
 *
 * @example
 * const wordsOf = memoizePer(({ stop }: Lexicon) => (text) => text.split(stop));
 * wordsOf(text, lexicon) === wordsOf(text, lexicon); // true
 */
export function memoizePer<K extends WeakKey, T>(make: (key: K) => (text: string) => T): (text: string, key: K) => T {
  const readerOf = oncePer((key: K) => memoize(make(key)));
  // Nearly all texts of a dossier are in one language: its reader is at hand.
  let last: { readonly key: K; readonly read: (text: string) => T } | undefined;
  return (text, key) => {
    if (last?.key !== key) last = { key, read: readerOf(key) };
    return last.read(text);
  };
}
