/** The score: how many errors of each kind were caught, which were not, and how many harmless edits were refused. */
import type { DossierFiles } from '../dossier/read-files.ts';
import type { MutantKind } from './corpus.ts';
import { showEdit, type Mutant, type ShownEdit } from './mutant.ts';
import type { ReasonClass } from './explain.ts';
import type { Outcome } from './run-mutants.ts';

/** The least share of all errors that must be caught. */
const leastCaught = 0.99;
/** The largest share of harmless edits that may be refused. */
const mostFalseAlarms = 0.01;

/** One edit that went against what was expected: an error not caught, or a harmless edit refused. */
export interface Exception extends ShownEdit {
  readonly kind: string;
  readonly spot: string;
  readonly description: string;
  /** `false alarm`, or the class of the reason why the error survived. */
  readonly class: ReasonClass | 'false alarm';
  readonly reason: string;
}

/** The score of one kind. */
export interface KindScore {
  readonly id: string;
  readonly title: string;
  /** Edits run. */
  readonly planted: number;
  /** Errors caught; harmless edits refused. */
  readonly flagged: number;
  /** Edits that turned out to be no error. */
  readonly equivalent: number;
  /** Edits there was room for. */
  readonly possible: number;
  readonly mustCatchAll: boolean;
  /** How often each rule was among the findings. */
  readonly rules: Readonly<Record<string, number>>;
}

/** The score of a run. */
export interface Score {
  readonly ok: boolean;
  readonly seed: number;
  readonly errors: readonly KindScore[];
  readonly harmless: readonly KindScore[];
  /** Errors planted, those that turned out to be none left out. */
  readonly planted: number;
  readonly caught: number;
  /** Harmless edits run. */
  readonly edits: number;
  readonly falseAlarms: number;
  readonly survivors: readonly Exception[];
  readonly refused: readonly Exception[];
}

/** Mutants of one kind with what became of them. */
export interface Trial {
  readonly kind: MutantKind;
  readonly possible: number;
  readonly results: readonly { readonly mutant: Mutant; readonly outcome: Outcome }[];
}

/** The score of the trials of a run with `seed`. */
export function scoreOf(
  seed: number,
  files: DossierFiles,
  errors: readonly Trial[],
  harmless: readonly Trial[],
): Score {
  const errorScores = errors.map(scoreKind);
  const harmlessScores = harmless.map(scoreKind);
  const sum = (scores: readonly KindScore[], count: (score: KindScore) => number) =>
    scores.reduce((total, score) => total + count(score), 0);
  const planted = sum(errorScores, (score) => score.planted - score.equivalent);
  const caught = sum(errorScores, (score) => score.flagged);
  const edits = sum(harmlessScores, (score) => score.planted);
  const falseAlarms = sum(harmlessScores, (score) => score.flagged);
  const isWhole = errorScores.every(
    (score) => !score.mustCatchAll || score.flagged === score.planted - score.equivalent,
  );
  return {
    ok: planted > 0 && caught / planted >= leastCaught && isWhole && falseAlarms <= edits * mostFalseAlarms,
    seed,
    errors: errorScores,
    harmless: harmlessScores,
    planted,
    caught,
    edits,
    falseAlarms,
    survivors: errors.flatMap((trial) => survivorsOf(trial, files)),
    refused: harmless.flatMap((trial) => refusedOf(trial, files)),
  };
}

/** Whether a harmless edit was refused: a warning is a false alarm too. */
const isFlagged = (outcome: Outcome, { kind }: Trial) =>
  outcome.isCaught || (kind.isHarmless === true && outcome.finding !== null);

function scoreKind(trial: Trial): KindScore {
  const { kind, possible, results } = trial;
  const rules: Record<string, number> = {};
  for (const rule of results.flatMap(({ outcome }) => outcome.rules)) rules[rule] = (rules[rule] ?? 0) + 1;
  return {
    id: kind.id,
    title: kind.title,
    planted: results.length,
    flagged: results.filter(({ outcome }) => isFlagged(outcome, trial)).length,
    equivalent: results.filter(({ outcome }) => !kind.isHarmless && outcome.reason?.class === 'equivalent').length,
    possible,
    mustCatchAll: kind.mustCatchAll === true,
    rules: Object.fromEntries(Object.entries(rules).sort(([, a], [, b]) => b - a)),
  };
}

function survivorsOf({ results }: Trial, files: DossierFiles): Exception[] {
  return results.flatMap(({ mutant, outcome: { reason } }) =>
    reason ? [{ ...describe(mutant, files), class: reason.class, reason: reason.text }] : [],
  );
}

function refusedOf(trial: Trial, files: DossierFiles): Exception[] {
  return trial.results
    .filter(({ outcome }) => isFlagged(outcome, trial))
    .map(({ mutant, outcome }) => ({
      ...describe(mutant, files),
      class: 'false alarm' as const,
      reason: outcome.finding ?? '',
    }));
}

function describe(mutant: Mutant, files: DossierFiles): Omit<Exception, 'class' | 'reason'> {
  const { kind, spot, description } = mutant;
  return { kind, spot, description, ...showEdit(files, mutant) };
}
