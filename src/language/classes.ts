/** Classes of words, asked by the word. */
import type { Classes } from './lexicon.ts';

/** Each word of `classes` to the name of its class; of one that stands in several, the last. */
export function classesByWord(classes: Classes): ReadonlyMap<string, string> {
  return new Map(Object.entries(classes).flatMap(([name, words]) => words.map((word) => [word, name] as const)));
}
