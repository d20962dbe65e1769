/**
 * Which way a word that limits a number leaves it open: upwards ("at least"), downwards ("at most"), or to both sides
 * ("around"), by the class that the lexicons put it in.
 *
 * @example
 * limitSide('at least') // 'above'
 */
import type { LimitClass } from '../language/lexicon.ts';
import { limitNamed } from '../language/lexicons.ts';

/** Where a value may lie besides. */
export type LimitSide = 'above' | 'below' | 'near';

const sides: Readonly<Record<LimitClass, LimitSide>> = {
  'at least': 'above',
  'more than': 'above',
  'at most': 'below',
  'less than': 'below',
  nearly: 'near',
  about: 'near',
};

/** The side of a qualifier as a reading has it, in any language; nothing for words that limit no number. */
export function limitSide(qualifier: string | undefined): LimitSide | undefined {
  const found = qualifier === undefined ? undefined : limitNamed(qualifier);
  return found && sides[found];
}
