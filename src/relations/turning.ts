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
  return (
    turningWords(lexicon).has(word) || lexicon.contractions.some((ending) => foldApostrophe(word).endsWith(ending))
  );
}

const foldApostrophe = (word: string): string => word.replaceAll('’', "'");
