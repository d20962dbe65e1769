/** Words that stand behind others, which change what they say: "plans to build", "suspected perpetrators". */
import type { Lexicon } from '../language/lexicon.ts';
import { isOfName, readWords, type WordMention } from '../mentions/words.ts';
import { enter, type Always } from './always.ts';

/** What counts as standing behind. */
export interface Before {
  readonly words: ReadonlySet<string>;
  /** How many words before it one of them may stand. */
  readonly reach: number;
  /** Words that do not count among these. */
  readonly skipped?: ReadonlySet<string>;
}

/** Whether one of those words stands before the word at `at`. */
export function isPreceded(
  words: readonly WordMention[],
  at: number,
  { words: before, reach, skipped }: Before,
): boolean {
  let left = reach;
  for (let index = at - 1; index >= Math.max(0, at - reach - mostSkipped) && left > 0; index -= 1) {
    const word = words[index];
    if (word === undefined) return false;
    // "On 12 May" puts nothing off: a name with a capital letter is another word.
    if (holds(before, word.word) && !isOfName(word)) return true;
    if (skipped?.has(word.word) !== true) left -= 1;
  }
  return false;
}

/** Whether a word is one of those, or is written with one of them as its end: "don’t". */
function holds(some: ReadonlySet<string>, word: string): boolean {
  return some.has(word) || (apostrophe.test(word) && some.has(word.slice(-contraction).replace('’', "'")));
}

const apostrophe = /['’]\p{L}$/u;
// "n’t".
const contraction = 3;

// No more of them stand between two words of one group.
const mostSkipped = 4;

/** The base forms in a text, and whether one of those words stands before every form of each; none where it has none of them. */
export function precededIn(text: string, before: Before, lexicon: Lexicon): Always {
  const found = new Map<string, boolean>();
  const words = readWords(text, lexicon);
  if (!words.some(({ word }) => holds(before.words, word))) return found;
  for (const [at, { lemmas }] of words.entries()) enter(found, lemmas, isPreceded(words, at, before));
  return found;
}
