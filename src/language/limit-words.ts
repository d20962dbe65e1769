/** What a language has for limits of numbers, and for what comes to a number. */
import type { Classes } from './classes.ts';
import type { LimitClass } from './limit-classes.ts';

/** Words beside numbers. */
export interface LimitWords {
  /** Words before a number that limit it, by what they come to. */
  readonly numberLimits: Readonly<Record<LimitClass, readonly string[]>>;
  /** Words that may stand between a limit and its number: `nearly all 1,200`. */
  readonly betweenLimitAndNumber: readonly string[];
  /** Words behind a number that limit it: `or more`. */
  readonly numberLimitsBehind: Readonly<Partial<Record<LimitClass, readonly string[]>>>;
  /** What something has come to, and by how much it has changed: `rose to`, `rose by`. */
  readonly changes: Classes;
  /** Words before `at` by which nothing changes, as lemmas: `remain at`. */
  readonly staying: readonly string[];
  /** Words that limit a number, or tell of a time or a way that is as long: `over three years`. */
  readonly ofSpans: readonly string[];
  /** Verbs by which something comes to a number, as lemmas: `reach`. */
  readonly reaching: readonly string[];
  /** Verbs before the ends of a range, as lemmas: `range from 8 to 10`. */
  readonly ranging: readonly string[];
  /** Verbs of going, as lemmas, to which the first word of a limit belongs that may be a particle: `went up to`. */
  readonly going: readonly string[];
}
