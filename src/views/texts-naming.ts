/**
 * Which of many texts name something: looked up by their words, so that asking for each of a dossier's names does not read
 * the whole dossier each time.
 */

/**
 * A test for any of the names as whole words, in the letters' own case.
 *
 * @example
 * nameTest(['Port of Ely'])('The Port of Ely closed.') // true
 */
export function nameTest(names: readonly string[]): (text: string) => boolean {
  const tested = names.filter((name) => name.trim() !== '');
  return (text) => tested.some((name) => isNamed(text, name));
}

// A pattern for each name would be clearer, but takes longer to compile than all its texts to search.
function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2))
    )
      return true;
  }
  return false;
}

/**
 * Reads the texts once; what it gives answers which of them name any of some names, each with what it belongs to, in the
 * order given. A question takes the time of the texts that hold the rarest word of a name, not of all.
 *
 * @example
 * textsNaming([['Ely sleeps.', 1], ['Lyon wakes.', 2]])(['Lyon']) // [2]
 */
export function textsNaming<T>(
  texts: Iterable<readonly [text: string, of: T]>,
): (names: readonly string[]) => readonly T[] {
  const all = [...texts];
  const places = new Map<string, number[]>();
  all.forEach(([text], place) => {
    for (const word of new Set(wordsOf(text))) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else known.push(place);
    }
  });
  const everywhere = all.map((_, place) => place);
  const holding = (name: string): readonly number[] =>
    wordsOf(name)
      .map((word) => places.get(word) ?? [])
      .reduce((rarest, list) => (list.length < rarest.length ? list : rarest), everywhere);
  return (names) => {
    const isNamed = nameTest(names);
    const candidates = new Set(names.flatMap(holding));
    return [...candidates]
      .sort((a, b) => a - b)
      .flatMap((place) => {
        const found = all[place];
        return found !== undefined && isNamed(found[0]) ? [found[1]] : [];
      });
  };
}

/** What the test takes for whole words: a name can begin and end at no other place. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
