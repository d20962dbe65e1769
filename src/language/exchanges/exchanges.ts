/**
 * Words of one language that are put in the place of others to plant errors and harmless edits: lists, no rules.
 *
 * They are chosen apart from the lexicon, which the checks compare with: what a list of the checks leaves out must show
 * up as an error that was not caught.
 */

/** Words or phrases, in lower case, each with what it becomes. */
export type Pairs = readonly (readonly [string, string])[];

/** Words of which each may become any other of its row. */
export type Rows = readonly (readonly string[])[];

/** What a language has. */
export interface Exchanges {
  /** `seven` for `nine`. */
  readonly numberWords: Rows;
  /** What is counted or measured, behind a number; signs of currencies, before one. */
  readonly units: Pairs;
  /** Negations and qualifiers that a sentence may lose. */
  readonly limits: readonly string[];
  /** The same, but only before figures. */
  readonly limitsOfFigures: readonly string[];
  /** What is put before a number that has no limit. */
  readonly addedLimits: readonly string[];
  /** Limits that say the same. */
  readonly equalLimits: Rows;
  /** How much of a whole is meant: `several`, told as `all`. */
  readonly quantifiers: Pairs;
  /** Which side of something is meant: `before` and `after`. */
  readonly bounds: Pairs;
  /** Words that say the contrary. */
  readonly opposites: Pairs;
  /** A negation is put in. */
  readonly addedNegations: Pairs;
  /** Words before a verb that put it off: `will`. */
  readonly futures: readonly string[];
  /** What is to come, told as done. */
  readonly tenses: Pairs;
  /** Full and short forms of the same. */
  readonly contractions: Pairs;
  /** Everyday words of an editor, with others that may stand for them. */
  readonly synonyms: Pairs;
}
