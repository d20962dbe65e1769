/**
 * Judges a whole dossier: what is wrong with it, what waits for an editor's signature, and what was released and has
 * changed without a correction. The same function for the command line, the build and the live site.
 */
import { openWordsOf } from './review/open-words.ts';
import { checkCorrections } from './checks/corrections.ts';
import { checkSignatures } from './checks/signatures.ts';
import { checkWaivers } from './checks/waivers.ts';
import type { Dossier } from './dossier.ts';
import type { Citation } from './citation.ts';
import type { PlaceInFile } from './place-in-file.ts';
import { countReviewed, type ReviewCounts } from './review/reviewed.ts';
import { waive } from './waivers.ts';
import { passes, sortFindings, verify, type Summary, type Verdict, type VerifyOptions } from './verify.ts';

/** What a run counted, and how many statements rest on an editor's word. */
export interface JudgedSummary extends Summary, ReviewCounts {}

/** The outcome of a run, signatures included. */
export interface Judgement extends Omit<Verdict, 'waived'> {
  readonly summary: JudgedSummary;
  /** Where statements wait for a signature in files with errors: told of once these are mended. */
  readonly heldBack: readonly PlaceInFile[];
}

/** Runs every check and compares signatures and releases; pure, linear in the size of the dossier. */
export function judge(dossier: Dossier, { strict = false }: VerifyOptions = {}): Judgement {
  const {
    findings: faults,
    summary,
    waived,
  } = verify(dossier, {
    alongside: ({ statement, entry }) => openWordsOf(statement, entry, dossier),
  });
  // What is wrong has to be mended before anybody signs beside it, or takes a signature out.
  const wrong = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const unsigned = checkSignatures(dossier).filter(({ rule, file }) =>
    rule === 'signature-unused' ? wrong.size === 0 : !wrong.has(file),
  );
  const corrections = waive(checkCorrections(dossier), dossier);
  const uncorrected = corrections.kept.filter(({ rule, file }) => rule !== 'correction-missing' || !wrong.has(file));
  const idle = checkWaivers(dossier, [...waived, ...corrections.waived]).filter(({ file }) => !wrong.has(file));
  const findings = sortFindings([...faults, ...unsigned, ...uncorrected, ...idle]);
  return {
    ok: passes(findings, strict),
    summary: { ...summary, ...countReviewed(dossier.reviews), findings: findings.length },
    findings,
    heldBack: [...dossier.reviews.values()].flatMap(({ statement: { place, citations }, signature }) =>
      signature === undefined && wrong.has(place.file) && citations.every(isFound) ? [place] : [],
    ),
  };
}

/** Whether all its passages are in their sources; where one is not, the words that it should hold are open for that alone. */
function isFound({ parts }: Citation): boolean {
  return parts.every(({ anchoring }) => anchoring.kind === 'anchored');
}
