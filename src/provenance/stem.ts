/**
 * A word without its verb ending: how the words of an answer are compared with
 * those of a passage.
 *
 * Case, the possessive, `-ed`, `-ing` and a final `e` do not count, and a
 * doubled last letter is one. The plural does count: "a boat" and "boats" are
 * two answers. What says the same in another word is declared by an editor in
 * a gloss, never guessed.
 *
 * @example
 * stemOf('Stopped') // 'stop', as for `stopping` and `stop`
 */
import { memoize } from './memoize.ts';

// Shorter words keep their endings: "red", "king", "use".
const least = 3;
const vowel = /[aeiouy\u00E0-\u00FF]/u;

/** The stem of one word. */
export const stemOf: (word: string) => string = memoize((word) => {
  const plain = word.toLowerCase().replace(/['\u2019](?:s|S)?$/u, '');
  const ending = /(?:ed|ing)$/u.exec(plain)?.[0] ?? '';
  const root = plain.slice(0, plain.length - ending.length);
  const bare = root.length >= least && vowel.test(root) ? root : plain;
  const open = bare.length > least ? bare.replace(/(?<!e)e+$/u, '') : bare;
  return open.length > least ? open.replace(/(?<letter>[^aeiou])\k<letter>$/u, '$<letter>') : open;
});

/** Plurals without an `s`. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
]);

/** The stem of one noun in the singular: "boats" and "boat", "ferries" and "ferry" are one. */
export function singularStemOf(noun: string): string {
  const plain = noun.toLowerCase();
  const regular = plain
    .replace(/ies$/u, 'y')
    .replace(/(?<hiss>s|x|z|ch|sh)es$/u, '$<hiss>')
    .replace(/(?<=[^su])s$/u, '');
  return stemOf(irregular.get(plain) ?? regular);
}
