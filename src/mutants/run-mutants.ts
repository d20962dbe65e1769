/** Runs the checks on each mutant, and says what they found. */
import { parseDossier, type ParseCache } from '../dossier/parse-dossier.ts';
import type { DossierFiles } from '../dossier/read-files.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Finding } from '../provenance/finding.ts';
import type { RuleId } from '../provenance/rules.ts';
import type { StatementOfEntry } from '../provenance/supported-statements.ts';
import { verify } from '../provenance/verify.ts';
import { batchesOf, isLocal } from './batches.ts';
import { explainSurvivor } from './explain.ts';
import { plant, type Mutant, type PlannedMutant } from './mutant.ts';
import { openCounter, type OpenCounter } from './open-statements.ts';

/** What the checks made of one mutant. */
export interface Outcome {
  /**
   * `refused`: at least one error that the dossier as it is does not have. `open`: none, but at least one statement waits
   * for a signature that did not before.
   */
  readonly verdict: 'refused' | 'open' | 'passed';
  /** Rules of the new findings, warnings included, each once. */
  readonly rules: readonly RuleId[];
  /** The first new finding, as `file:line:column rule message`; `null` where there is none. */
  readonly finding: string | null;
  /** Why it passed, as far as a program can tell; `null` where it did not. */
  readonly reason: string | null;
}

/** Judges mutants of one dossier. */
export interface Judge {
  /** One mutant by itself. */
  readonly judge: (mutant: Mutant) => Outcome;
  /** Each by itself too, as far as the outcome goes; those that cannot touch one another are looked at in one run. */
  readonly judgeAll: (planned: readonly PlannedMutant[]) => Outcome[];
}

/** The dossier that mutants are compared with. */
interface Original {
  readonly files: DossierFiles;
  readonly dossier: Dossier;
  /** Its findings; places move with an edit, so that they are known by what they say. */
  readonly known: ReadonlySet<string>;
  readonly open: OpenCounter;
  readonly cache: ParseCache;
}

/** A judge for mutants of `files`. Parses are kept between mutants. */
export function createJudge(files: DossierFiles): Judge {
  const cache: ParseCache = new Map();
  const dossier = parseDossier(files, cache);
  const known = new Set(verify(dossier).findings.map(keyOf));
  const original = { files, dossier, known, open: openCounter(dossier), cache };
  return {
    judge: (mutant) => judgeAlone(original, mutant),
    judgeAll: (planned) => judgeAll(original, planned),
  };
}

function judgeAlone({ files, dossier, known, open, cache }: Original, mutant: Mutant): Outcome {
  // The next mutant is of another file: what the cache holds of this one is stale, and found so by its text.
  const mutated = parseDossier(plant(files, mutant), cache);
  const own = newFindings(mutated, known, ({ entry }) => entry.file === mutant.file);
  // Most errors are refused for a sentence of their own file: the others need not be judged anew for them.
  if (own.some(isError)) return outcomeOf('refused', own);
  const findings = newFindings(mutated, known);
  if (findings.some(isError)) return outcomeOf('refused', findings);
  if (open.inFiles(mutated).size > 0 || open.isAnywhere(mutated)) return outcomeOf('open', findings);
  return { ...outcomeOf('passed', findings), reason: explainSurvivor(dossier, mutated, findings) };
}

/** The outcome of each, as far as one run with all of them tells it; they are of different files. */
function judgeTogether(
  { files, known, open, cache }: Original,
  batch: readonly PlannedMutant[],
): readonly (Outcome | 'not told')[] {
  const mutated = parseDossier(
    batch.reduce((edited, { mutant }) => plant(edited, mutant), files),
    cache,
  );
  const findings = newFindings(mutated, known);
  const opened = open.inFiles(mutated);
  return batch.map(({ mutant, isHarmless }): Outcome | 'not told' => {
    const own = findings.filter(({ file }) => file === mutant.file);
    if (isHarmless)
      return findings.length > 0 ? 'not told' : outcomeOf(opened.has(mutant.file) ? 'open' : 'passed', []);
    if (own.some(isError)) return outcomeOf('refused', own);
    return opened.has(mutant.file) ? outcomeOf('open', own) : 'not told';
  });
}

function judgeAll(original: Original, planned: readonly PlannedMutant[]): Outcome[] {
  const outcomes = new Map<PlannedMutant, Outcome>();
  const errors = planned.filter(({ mutant, isHarmless }) => !isHarmless && isLocal(mutant, original.files));
  for (const kind of [errors, planned.filter(({ isHarmless }) => isHarmless)])
    for (const batch of batchesOf(kind))
      judgeTogether(original, batch).forEach((outcome, index) => {
        const one = batch[index];
        if (one !== undefined && outcome !== 'not told') outcomes.set(one, outcome);
      });
  return planned.map((one) => outcomes.get(one) ?? judgeAlone(original, one.mutant));
}

function newFindings(
  dossier: Dossier,
  known: ReadonlySet<string>,
  among?: (one: StatementOfEntry) => boolean,
): readonly Finding[] {
  return verify(dossier, among && { among }).findings.filter((finding) => !known.has(keyOf(finding)));
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

const keyOf = ({ rule, file, message }: Finding) => [rule, file, message].join('\0');

function outcomeOf(verdict: Outcome['verdict'], findings: readonly Finding[]): Outcome {
  const [first] = findings;
  return {
    verdict,
    rules: [...new Set(findings.map((finding) => finding.rule))],
    finding: first
      ? `${first.file}:${String(first.line)}:${String(first.column)} ${first.rule} ${first.message}`
      : null,
    reason: null,
  };
}
