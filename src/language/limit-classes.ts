/** What words before a number that limit it come to, the same in every language. */

/** Where the value may lie besides. */
export type LimitSide = 'above' | 'below' | 'near';

/** Classes of such words. */
export type LimitClass = 'at least' | 'at most' | 'more than' | 'less than' | 'within' | 'nearly' | 'about';

/** What a class comes to. */
export interface LimitMeaning {
  readonly side: LimitSide;
  /** The classes that say no more, and so may stand for this one: whoever says "nearly" says "about". */
  readonly weaker?: readonly LimitClass[];
  /** Whether the number may be told without it: "within 30 days" of somebody who "has 30 days". */
  readonly mayBeLeftOut?: boolean;
  /** Signs that say the same. */
  readonly signs?: string;
}

/** All of them. */
export const limitMeanings: Readonly<Record<LimitClass, LimitMeaning>> = {
  'at least': { side: 'above', signs: '≥' },
  'at most': { side: 'below', weaker: ['within'], signs: '≤' },
  'more than': { side: 'above', weaker: ['at least'], signs: '>' },
  'less than': { side: 'below', weaker: ['within'], signs: '<' },
  within: { side: 'below', weaker: ['at most', 'less than'], mayBeLeftOut: true },
  nearly: { side: 'near', weaker: ['about'] },
  about: { side: 'near', signs: '~≈∼±' },
};

/** Whether a class says no more than that the number is not exact: "about". */
export const isMereRounding = (name: LimitClass): boolean =>
  limitMeanings[name].side === 'near' && limitMeanings[name].weaker === undefined;

/** Those of a record whose keys are classes, each with its class. */
export function byLimitClass<T>(record: Readonly<Partial<Record<LimitClass, T>>>): (readonly [LimitClass, T])[] {
  return Object.entries(record) as (readonly [LimitClass, T])[];
}
