/** Words that turn round what stands beside them: negations and verbs that deny. */
import type { Lexicon } from '../language/lexicon.ts';

const sets = new WeakMap<Lexicon, ReadonlySet<string>>();

function turningWords(lexicon: Lexicon): ReadonlySet<string> {
  const known = sets.get(lexicon) ?? new Set([...Object.values(lexicon.negations).flat(), ...lexicon.denials]);
  sets.set(lexicon, known);
  return known;
}

/** Whether `word`, in small letters, denies what stands beside it. */
export function isTurning(word: string, lexicon: Lexicon): boolean {
  if (turningWords(lexicon).has(word)) return true;
  return apostrophe.test(word) && lexicon.contractions.some((ending) => word.replaceAll('’', "'").endsWith(ending));
}

const apostrophe = /['’]/u;
