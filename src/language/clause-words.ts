/** What a language has to join clauses, and to open them. */
export interface ClauseWords {
  /** Words that join clauses: `and`. */
  readonly coordinators: readonly string[];
  /** Those of them between what cannot be the same: `or`. */
  readonly alternatives: readonly string[];
  /** Words that open a clause about what stands before them: `who`. */
  readonly relativePronouns: readonly string[];
  /** Words that open a clause that somebody tells or denies: `that`. */
  readonly clauseOpeners: readonly string[];
  /** Words before a clause that ties it to another, which says something else the other way round: `before`, `because`. */
  readonly clauseTies: readonly string[];
  /** Words before whoever does what the word before them tells: `by` of `sold by Lund`. */
  readonly agentTies: readonly string[];
  /** Little words between two things of which one says the opposite of the other: `to` and `from`. */
  readonly opposedTies: readonly (readonly [string, string])[];
}
