/** Runs the checks on each mutant, and says what they found. */
import { parseDossier, type ParseCache } from '../dossier/parse-dossier.ts';
import type { DossierFiles } from '../dossier/read-files.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Finding } from '../provenance/finding.ts';
import type { RuleId } from '../provenance/rules.ts';
import { verify } from '../provenance/verify.ts';
import { explainSurvivor, type Reason } from './explain.ts';
import { plant, type Mutant } from './mutant.ts';

/** What the checks made of one mutant. */
export interface Outcome {
  /** At least one error that the dossier as it is does not have. */
  readonly isCaught: boolean;
  /** Rules of the new findings, warnings included, each once. */
  readonly rules: readonly RuleId[];
  /** The first new finding, as `file:line:column rule message`; `null` where there is none. */
  readonly finding: string | null;
  /** Why it was not caught; `null` where it was. */
  readonly reason: Reason | null;
}

/** Judges mutants of one dossier, one after the other. */
export interface Judge {
  readonly judge: (mutant: Mutant) => Outcome;
}

/** A judge for mutants of `files`. Parses are kept between mutants, results never. */
export function createJudge(files: DossierFiles): Judge {
  const cache: ParseCache = new Map();
  const original = parseDossier(files, cache);
  // Places move with the edit: a finding that was there before is known by what it says.
  const known = new Set(verify(original).findings.map(keyOf));
  return {
    judge: (mutant) => {
      const edited = plant(files, mutant);
      const mutated = parseDossier(edited, cache);
      const findings = verify(mutated).findings.filter((finding) => !known.has(keyOf(finding)));
      // The next mutant is of another file: what the cache holds of this one is stale, and found so by its text.
      return outcomeOf(findings, original, mutated);
    },
  };
}

const keyOf = ({ rule, file, message }: Finding) => [rule, file, message].join('\0');

function outcomeOf(findings: readonly Finding[], original: Dossier, mutated: Dossier): Outcome {
  const isCaught = findings.some((finding) => finding.severity === 'error');
  const [first] = findings;
  return {
    isCaught,
    rules: [...new Set(findings.map((finding) => finding.rule))],
    finding: first
      ? `${first.file}:${String(first.line)}:${String(first.column)} ${first.rule} ${first.message}`
      : null,
    reason: isCaught ? null : explainSurvivor(original, mutated, findings),
  };
}
