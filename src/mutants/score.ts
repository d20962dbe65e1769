/** The score: how many errors of each kind were caught, which were not, and how many harmless edits were refused. */
import type { DossierFiles } from '../dossier/read-files.ts';
import type { MutantKind } from './corpus.ts';
import { showEdit, type Mutant, type ShownEdit } from './mutant.ts';
import type { Outcome } from './run-mutants.ts';

/** The least share of all errors that must be caught: refused, or open until an editor signs. */
const leastCaught = 0.99;
/** The largest share of harmless edits that may be refused. */
const mostFalseAlarms = 0.01;

/** One edit that went against what was expected: an error not caught, or a harmless edit refused. */
export interface Exception extends ShownEdit {
  readonly kind: string;
  readonly spot: string;
  readonly description: string;
  /** Why the error survived; what was found of the harmless edit. */
  readonly reason: string;
}

/** The score of one kind. */
export interface KindScore {
  readonly id: string;
  readonly title: string;
  /** Edits run. */
  readonly planted: number;
  /** Edits refused; of harmless ones those, too, that a check warns of. */
  readonly refused: number;
  /** Edits not refused, after which a statement waits for a signature. */
  readonly open: number;
  /** Edits there was room for. */
  readonly possible: number;
  /** Whether every single one must be refused. */
  readonly mustRefuseAll: boolean;
  /** How often each rule was among the findings. */
  readonly rules: Readonly<Record<string, number>>;
}

/** The score of a run. */
export interface Score {
  readonly ok: boolean;
  readonly seed: number;
  readonly errors: readonly KindScore[];
  readonly harmless: readonly KindScore[];
  /** Errors planted: all of them, whatever became of them. */
  readonly planted: number;
  readonly refused: number;
  readonly open: number;
  /** Harmless edits run. */
  readonly edits: number;
  readonly falseAlarms: number;
  readonly survivors: readonly Exception[];
  /** The harmless edits that were refused. */
  readonly alarms: readonly Exception[];
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
  const planted = sum(errorScores, (score) => score.planted);
  const refused = sum(errorScores, (score) => score.refused);
  const open = sum(errorScores, (score) => score.open);
  const edits = sum(harmlessScores, (score) => score.planted);
  const falseAlarms = sum(harmlessScores, (score) => score.refused);
  const isWhole = errorScores.every((score) => !score.mustRefuseAll || score.refused === score.planted);
  return {
    ok: planted > 0 && (refused + open) / planted >= leastCaught && isWhole && falseAlarms <= edits * mostFalseAlarms,
    seed,
    errors: errorScores,
    harmless: harmlessScores,
    planted,
    refused,
    open,
    edits,
    falseAlarms,
    survivors: errors.flatMap((trial) => survivorsOf(trial, files)),
    alarms: harmless.flatMap((trial) => alarmsOf(trial, files)),
  };
}

/** Whether an edit was refused: of a harmless one a warning is a false alarm too. */
const isRefused = ({ verdict, finding }: Outcome, { kind }: Trial): boolean =>
  verdict === 'refused' || (kind.isHarmless === true && finding !== null);

function scoreKind(trial: Trial): KindScore {
  const { kind, possible, results } = trial;
  const rules: Record<string, number> = {};
  for (const rule of results.flatMap(({ outcome }) => outcome.rules)) rules[rule] = (rules[rule] ?? 0) + 1;
  return {
    id: kind.id,
    title: kind.title,
    planted: results.length,
    refused: results.filter(({ outcome }) => isRefused(outcome, trial)).length,
    open: results.filter(({ outcome }) => !isRefused(outcome, trial) && outcome.verdict === 'open').length,
    possible,
    mustRefuseAll: kind.mustRefuseAll === true,
    rules: Object.fromEntries(Object.entries(rules).sort(([, a], [, b]) => b - a)),
  };
}

function survivorsOf({ kind, results }: Trial, files: DossierFiles): Exception[] {
  return results.flatMap(({ mutant, outcome: { reason } }) =>
    reason === null ? [] : [{ ...describe(kind, mutant, files), reason }],
  );
}

function alarmsOf(trial: Trial, files: DossierFiles): Exception[] {
  return trial.results
    .filter(({ outcome }) => isRefused(outcome, trial))
    .map(({ mutant, outcome }) => ({ ...describe(trial.kind, mutant, files), reason: outcome.finding ?? '' }));
}

function describe({ id }: MutantKind, mutant: Mutant, files: DossierFiles): Omit<Exception, 'reason'> {
  const { spot, description } = mutant;
  return { kind: id, spot, description, ...showEdit(files, mutant) };
}
