/** What judging one spoiled dossier came to. */

/** What may never happen, in the order of the report. */
export const badOutcomes = {
  crash: 'the checks threw',
  hang: 'no answer within the time allowed',
  'finding-unplaced': 'a finding in no file, or on no line of it',
  'column-past-line': 'a finding past the end of its line',
  'published-unparsed': 'accepted, and would show what the checks have not read',
  'address-unsafe': 'accepted, with a link that is neither to the web nor into the site',
  'invisible-accepted': 'accepted, with characters that are not seen or turn the text round',
  'build-failed': 'accepted, and does not build or is refused once built',
} as const;

/** Name of what may never happen. */
export type BadOutcome = keyof typeof badOutcomes;

/** One thing that may never happen, and happened. */
export interface Problem {
  readonly kind: BadOutcome;
  /** What is the same in all inputs with this problem: a rule, or the place in the code that threw. */
  readonly cause: string;
  /** What happened in this one. */
  readonly detail: string;
}

/** What became of one input. */
export interface Outcome {
  /** From 1. */
  readonly number: number;
  /** `accepted`: without a finding that is an error. */
  readonly verdict: 'accepted' | 'refused' | 'none';
  readonly problems: readonly Problem[];
}
