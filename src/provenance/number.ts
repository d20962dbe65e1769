/** How many: the numbers of a text that count or measure something. Ordinals, decades and parts are read elsewhere. */
import type { Lexicon } from '../language/lexicon.ts';
import { readNumbers, type NumberMention } from '../mentions/numbers.ts';
import { memoizePer } from './memoize.ts';

/** A number found in a text. */
export type FoundNumber = NumberMention;

const counts = memoizePer(
  (lexicon: Lexicon) => (text) => readNumbers(text, lexicon).filter(({ kind }) => kind === 'count'),
);

/** Every number of `text` that says how many, in order. */
export function findNumbers(text: string, lexicon: Lexicon): readonly FoundNumber[] {
  return counts(text, lexicon);
}
