/** What a language has for telling of less than a whole, and for telling what nobody holds to be so. */

/** Words by which a text says less than it would without them. */
export interface Narrowing {
  /** Words before a superlative that make it one of several: `one of`. */
  readonly ranks: readonly string[];
  /** Prepositions that say among what a superlative holds: `the oldest in the town`. */
  readonly scopes: readonly string[];
  /** Words before a noun for some of its kind: `several`. */
  readonly quantifiers: readonly string[];
  /** Words for more than half of a whole: `most`. */
  readonly majorities: readonly string[];
  /** Words for each part of a whole, or for the whole of a place: `each`, `throughout`. */
  readonly wholes: readonly string[];
  /** Phrases behind which something is told that nobody holds to be so: `ruled out`. */
  readonly withholding: readonly string[];
  /** Words that withhold it where they are denied, as lemmas: `no evidence`. */
  readonly evidence: readonly string[];
  /** Nouns for what ties one thing to another, as lemmas: `link`. */
  readonly links: readonly string[];
  /** Verbs for what makes something else happen, in their base form: `cause`, `lead` of `lead to`. */
  readonly causing: readonly string[];
  /** Verbs for how a text stands to others, which persons do otherwise, in their base form: `follow`, `differ`. */
  readonly relating: readonly string[];
  /** Words by which something was so at first: `initially`. */
  readonly provisionally: readonly string[];
  /** Words before a verb by which it is sure to come: `will`. */
  readonly certain: readonly string[];
  /** Words between two that are compared: `than`. */
  readonly comparisons: readonly string[];
  /** Words behind one that compares, where it limits a number: `than`, `plus de`. */
  readonly degreeTies: readonly string[];
  /** Words before a verb behind another: `to`. */
  readonly infinitives: readonly string[];
}
