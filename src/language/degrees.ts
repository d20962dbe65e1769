/** What a language has for more and less, for once more, and for not at all. */

/** Words by which one amount or time follows from another, or something is not there. */
export interface Degrees {
  /** Words that say by how much more or less something is, or that it is less so: `fewer` of `two fewer`, `less` of `less often`. */
  readonly comparing: { readonly more: readonly string[]; readonly less: readonly string[] };
  /** Words that say that something was not for the first time, or will not be the last: `again`, `earlier`. */
  readonly inSeries: readonly string[];
  /** Words for what is no more, or for nobody: `closed`, `lacking`. */
  readonly absences: readonly string[];
  /** Negations before a thing, which deny nothing that is said: `without`. */
  readonly privative: readonly string[];
  /** Words behind a negation by which it limits what it would deny: `que` of `ne … que`. */
  readonly onlyBehind: readonly string[];
  /** Those hedges by which a report leaves to others what they say: the `fr` conditional. */
  readonly reportive: readonly string[];
}
