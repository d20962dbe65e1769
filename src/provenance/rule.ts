/** What a rule says about itself: a row of the table in `rules.ts`. */

/** `error` fails a run; `warning` fails it only under `--strict`. */
export type Severity = 'error' | 'warning';

/** A row. */
export interface Rule {
  readonly severity: Severity;
  /** One sentence for readers and editors: the fault it finds. */
  readonly summary: string;
  /** What to do about it. */
  readonly fix: string;
}
