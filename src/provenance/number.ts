/** How many: the numbers of a text that count or measure something. Ordinals, decades and parts are read elsewhere. */
import { en } from '../language/en.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { readNumbers, type NumberMention } from '../mentions/numbers.ts';
import { memoize } from './memoize.ts';

/** A number found in a text. */
export type FoundNumber = NumberMention;

const finders = new WeakMap<Lexicon, (text: string) => readonly FoundNumber[]>();

/** Every number of `text` that says how many, in order. */
export function findNumbers(text: string, lexicon: Lexicon = en): readonly FoundNumber[] {
  const find =
    finders.get(lexicon) ?? memoize((own: string) => readNumbers(own, lexicon).filter(({ kind }) => kind === 'count'));
  finders.set(lexicon, find);
  return find(text);
}
