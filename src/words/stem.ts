/**
 * A word without its verb ending: how the words of an answer are compared with
 * those of a passage.
 *
 * Case, the possessive, the endings of verbs and a final `e` do not count, and a
 * doubled last letter is one. The plural does count: "a boat" and "boats" are
 * two answers. What says the same in another word is declared by an editor in
 * a gloss, never guessed.
 *
 * @example
 * stemOf('Stopped', en) // 'stop', as for `stopping` and `stop`
 */
import type { Lexicon } from '../language/lexicon.ts';
import { memoizePer } from '../text/memoize.ts';

// Shorter words keep their endings: "red", "king", "use".
const least = 3;
const vowel = /[aeiouy\u00E0-\u00FF]/u;

/** The stem of one word. */
export const stemOf: (word: string, lexicon: Lexicon) => string = memoizePer(({ verbEndings }: Lexicon) => (word) => {
  const plain = word.toLowerCase().replace(/['\u2019](?:s|S)?$/u, '');
  const ending = verbEndings.find((end) => plain.endsWith(end)) ?? '';
  const root = plain.slice(0, plain.length - ending.length);
  const bare = root.length >= least && vowel.test(root) ? root : plain;
  const open = bare.length > least ? bare.replace(/(?<!e)e+$/u, '') : bare;
  return open.length > least ? open.replace(/(?<letter>[^aeiou])\k<letter>$/u, '$<letter>') : open;
});
