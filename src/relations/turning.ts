/** Words that turn round what stands beside them: negations and verbs that deny. */
import type { Lexicon } from '../language/lexicon.ts';
import { oncePer } from '../provenance/memoize.ts';

const turningWords = oncePer(
  ({ negations, denials }: Lexicon): ReadonlySet<string> => new Set([...Object.values(negations).flat(), ...denials]),
);

/** Whether `word`, in small letters, denies what stands beside it. */
export function isTurning(word: string, lexicon: Lexicon): boolean {
  if (turningWords(lexicon).has(word)) return true;
  return apostrophe.test(word) && lexicon.contractions.some((ending) => word.replaceAll('’', "'").endsWith(ending));
}

const apostrophe = /['’]/u;
