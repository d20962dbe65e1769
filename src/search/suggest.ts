/** Names of the dossier that a reader may have meant by a word that stands on no page. */
import { distance } from 'fastest-levenshtein';
import { foldWord } from './find.ts';

/** Shorter words are one letter away from too many others. */
const fewestLetters = 4;
/** Letters that may be wrong, missing or too many, in a word of up to five letters and in a longer one. */
const mostWrong = { short: 1, long: 2 } as const;
/** More than a reader chooses among. */
const mostSuggestions = 3;

/**
 * The words of `names`, and names as a whole, that are nearest to `word`, nearest first; none where all are far.
 *
 * @example
 * suggest('Benprot', ['Port of Benport']); // ['Benport']
 */
export function suggest(word: string, names: readonly string[]): readonly string[] {
  const typed = foldWord(word);
  const most = typed.length > 5 ? mostWrong.long : mostWrong.short;
  if (typed.length < fewestLetters) return [];
  const words = new Set(names.flatMap((name) => [name, ...name.split(/[\s’'-]+/u)]));
  return [...words]
    .map((name) => ({ name, letters: foldWord(name) }))
    .filter(({ letters }) => letters.length >= fewestLetters && Math.abs(letters.length - typed.length) <= most)
    .map(({ name, letters }) => ({ name, away: distance(typed, letters) }))
    .filter(({ away }) => away > 0 && away <= most)
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(({ name }) => name);
}
