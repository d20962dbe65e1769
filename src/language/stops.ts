/** Full stops that end no sentence. */
export interface Stops {
  /** Words behind which a single letter is no initial: `on X`. */
  readonly notBeforeInitials: readonly string[];
  /** Abbreviations whose stop ends no sentence. */
  readonly abbreviations: readonly string[];
  /** Abbreviations whose stop ends none before a number: `p. 7`, `art. 5`. */
  readonly beforeNumbers: readonly string[];
  /** Abbreviations whose stop may end one: `p.m.`, `Inc.`. */
  readonly closing: readonly string[];
}
