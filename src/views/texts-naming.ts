/**
 * Which of many texts name something: looked up by their words, so that asking for each of a dossier's names does not read
 * the whole dossier each time.
 */
import { containsName, nameWords } from '../provenance/known-names.ts';

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
    for (const word of new Set(nameWords(text))) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else known.push(place);
    }
  });
  const everywhere = all.map((_, place) => place);
  const holding = (name: string): readonly number[] =>
    nameWords(name)
      .map((word) => places.get(word) ?? [])
      .reduce((rarest, list) => (list.length < rarest.length ? list : rarest), everywhere);
  return (names) => {
    const candidates = new Set(names.flatMap(holding));
    return [...candidates]
      .sort((a, b) => a - b)
      .flatMap((place) => {
        const found = all[place];
        return found !== undefined && names.some((name) => containsName(found[0], name)) ? [found[1]] : [];
      });
  };
}
