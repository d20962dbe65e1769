/** A number where a text gives it. */

/** How a number is meant: how many, the how-manieth, a part of something, or the ten years from it on. */
export type NumberKind = 'count' | 'ordinal' | 'fraction' | 'decade';

/** A number found in a text. */
export interface NumberMention {
  readonly kind: NumberKind;
  readonly value: number;
  /** All values that it may have, `value` first: `81.000` is read by its language, `40m` as forty million or as metres. */
  readonly values: readonly number[];
  /** Offset of its first character. */
  readonly start: number;
  /** Exclusive; takes in a scale such as "million" or "bn", an ending such as "th", and no unit. */
  readonly end: number;
}

/** Three quarters of a million is no 750000.0000001. */
export const roundOff = (value: number): number => Number(value.toPrecision(15));
