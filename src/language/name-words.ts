/** What a language has beside names, and within them. */

/** Words and endings of names. */
export interface NameWords {
  /** Words that join the capitalised words of one name. */
  readonly nameJoiners: readonly string[];
  /** Titles before a name: one that the passages lack is left to an editor, and makes nobody else of a name. */
  readonly titles: readonly string[];
  /** Endings by which the name of a place becomes the word for who or what is of it: `n` of `Marelian`. */
  readonly placeEndings: readonly string[];
}
