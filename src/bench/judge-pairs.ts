/** What the checks say of labelled pairs. */
import type { Finding } from '../provenance/finding.ts';
import type { RuleId } from '../provenance/rules.ts';
import { supportedStatements } from '../provenance/supported-statements.ts';
import { openWordsOf } from '../provenance/review/open-words.ts';
import { verify } from '../provenance/verify.ts';
import { claimFile, pairDossier, type LabelledPair } from './labelled-pair.ts';

/**
 * `refused`: an error about the sentence. `open`: no error, but an editor would have to sign it. `found`: every word of
 * it is in the passages or follows from them.
 */
export type Verdict = 'refused' | 'open' | 'found';

/** The judgement of one pair. */
export interface JudgedPair {
  readonly id: string;
  readonly verdict: Verdict;
  /** Rules that refuse it, each once, in order. */
  readonly rules: readonly RuleId[];
  /** Words that neither stand in the passages nor follow from them. */
  readonly open: readonly string[];
}

// How a thing is written, not what it says: no verdict on the sentence.
const ofForm: ReadonlySet<RuleId> = new Set<RuleId>([
  'passage-missing',
  'passage-ambiguous',
  'markup-invalid',
  'file-invalid',
  'text-invisible',
  'link-invalid',
  'entry-invalid',
  'reference-unknown',
  'citation-malformed',
  'citation-undefined',
  'citation-unused',
  'sentence-uncited',
]);

/** Judges one pair as the command line would. */
export function judgePair(pair: LabelledPair): JudgedPair {
  const dossier = pairDossier(pair);
  const { findings } = verify(dossier);
  const rules = [...new Set(findings.filter(isAboutSentence).map(({ rule }) => rule))].sort();
  const open = supportedStatements(dossier).flatMap(({ statement, entry }) =>
    statement.place.file === claimFile ? openWordsOf(statement, entry, dossier).map(({ word }) => word) : [],
  );
  const verdict = rules.length > 0 ? 'refused' : open.length > 0 ? 'open' : 'found';
  return { id: pair.id, verdict, rules, open: [...new Set(open)] };
}

const isAboutSentence = ({ rule, severity, file }: Finding): boolean =>
  severity === 'error' && file === claimFile && !ofForm.has(rule);
