/** One fault found by the checks. */
import type { PlaceInFile } from './place-in-file.ts';
import type { Severity } from './rule.ts';
import type { RuleId } from './rules.ts';

/** One fault: rule, place, fact, what to do. */
export interface Finding extends PlaceInFile {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The fact: what is there and what was expected. */
  readonly message: string;
  /** What to do; `null` where the message says all. */
  readonly hint: string | null;
}
