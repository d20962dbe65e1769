/** Everything that the machine can show to be wrong with a dossier. */
import { checkAnswers } from './checks/answers.ts';
import { checkArchive } from './checks/archive.ts';
import { checkAsOf } from './checks/as-of.ts';
import { checkAttribution } from './checks/attribution.ts';
import { checkCaptions } from './checks/captions.ts';
import { checkCharts } from './checks/charts.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkHedges } from './checks/hedges.ts';
import { checkSupportWord } from './checks/support-word.ts';
import { checkOwnNames } from './checks/own-names.ts';
import { checkPassageNames } from './checks/passage-names.ts';
import { checkPassages } from './checks/passages.ts';
import { checkNumberLimits } from './checks/number-limits.ts';
import { checkCutQualifiers } from './checks/qualifiers.ts';
import { checkProvisions } from './checks/provisions.ts';
import { checkQuotations } from './checks/quotations.ts';
import { checkReadings } from './checks/readings.ts';
import { checkReferences } from './checks/references.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkRelations } from './checks/relations.ts';
import { checkDateSides } from './checks/date-sides.ts';
import { checkDateBounds } from './checks/date-bounds.ts';
import { checkDateFields } from './checks/date-fields.ts';
import { checkEventTitles } from './checks/event-titles.ts';
import { checkEventDates } from './checks/event-dates.ts';
import { checkExchanged } from './checks/exchanged.ts';
import { checkFlattened } from './checks/flattened.ts';
import { checkSlips, checkSlipValues } from './checks/slips.ts';
import { checkSilence } from './checks/silence.ts';
import { checkSilentSources } from './checks/silent-sources.ts';
import { checkSkippedWords } from './checks/skipped-words.ts';
import { checkSourceDates } from './checks/source-dates.ts';
import { checkStated } from './checks/stated.ts';
import { checkSpeakers } from './checks/speakers.ts';
import { checkSubjects } from './checks/subjects.ts';
import { checkSupportDate } from './checks/support-date.ts';
import { checkSupportName } from './checks/support-name.ts';
import { checkUnits } from './checks/support-unit.ts';
import { checkSupportNumber } from './checks/support-number.ts';
import { checkSentences } from './checks/sentences.ts';
import { causesAmong } from './causes.ts';
import { compareText } from '../text/compare-text.ts';
import type { Dossier } from './dossier.ts';
import { fault } from './fault.ts';
import type { Finding } from './finding.ts';
import { startOf } from './place-in-file.ts';
import { countStates, type StateCounts } from './statement.ts';
import { supportOf } from './support.ts';
import { supportedStatements, type StatementOfEntry } from './supported-statements.ts';
import { waive } from './waivers.ts';
import { configFile } from './own-files.ts';

/** What a run counted: sentences also by state. */
export interface Summary extends StateCounts {
  /** Sources recorded. */
  readonly sources: number;
  /** Distinct passages. */
  readonly passages: number;
  readonly citations: number;
  /** Sentences in the ledger. */
  readonly sentences: number;
  /** Facts, figures included. */
  readonly facts: number;
  readonly findings: number;
}

/** The outcome of a run. */
export interface Verdict {
  /** No finding that fails the run. */
  readonly ok: boolean;
  readonly summary: Summary;
  /** Sorted by file, line, column and rule; each fault once. */
  readonly findings: readonly Finding[];
  /** What was found besides, where an author waived the rule. */
  readonly waived: readonly Finding[];
}

/** How to judge. */
export interface VerifyOptions {
  /** Warnings fail the run too. */
  readonly strict?: boolean;
  /** Asked of each statement behind its checks, as long as what they read of it is at hand. */
  readonly alongside?: (one: StatementOfEntry) => void;
  /** Which statements are judged one by one, where not all of them are: most of a run's time goes to these. */
  readonly among?: (one: StatementOfEntry) => boolean;
}

// One statement after another: what is read of it and of its passages is at hand for all of these.

/** What stands beside a passage, is left out of it, or was not asked of it. */
const statementChecks = [
  checkCutQualifiers,
  checkAttribution,
  checkSkippedWords,
  checkProvisions,
  checkHedges,
  checkSilentSources,
  checkSourceDates,
  checkFlattened,
  checkSlips,
];

/** What a statement says otherwise than its passages: nothing where it is one of them, word for word. */
const comparisons = [
  checkSupportNumber,
  checkSupportDate,
  checkDateSides,
  checkSupportName,
  checkSupportWord,
  checkExchanged,
  checkNumberLimits,
  checkUnits,
];

const checks = [
  checkArchive,
  checkStated,
  checkPassages,
  checkPassageNames,
  checkEvidence,
  checkSentences,
  checkQuotations,
  checkReadings,
  checkSlipValues,
  checkAsOf,
  checkCaptions,
  checkCharts,
  checkAnswers,
  checkSilence,
  checkSpeakers,
  checkEventDates,
  checkDateBounds,
  checkEventTitles,
  checkDateFields,
  checkOwnNames,
  checkReferences,
  checkQuestions,
  checkRelations,
  checkSubjects,
  checkCoverage,
];

/** Runs every check; pure, linear in the size of the dossier. */
export function verify(dossier: Dossier, { strict = false, alongside, among }: VerifyOptions = {}): Verdict {
  const stated = supportedStatements(dossier);
  const judges = statementChecks.map((check) => check(dossier));
  const comparing = comparisons.map((check) => check(dossier));
  const judged = [
    ...(among ? stated.filter(among) : stated).flatMap((one) => {
      const { isCopied } = supportOf(one.statement, one.entry, dossier);
      const asked = isCopied ? judges : [...judges, ...comparing];
      const found = asked.flatMap((judge) => judge(one));
      alongside?.(one);
      return found;
    }),
    ...checks.flatMap((check) => check(dossier)),
    ...checkAnything(dossier),
  ];
  const found = [...dossier.formFindings, ...causesAmong(judged, dossier)];
  const { waived, kept } = waive(found, dossier);
  const findings = sortFindings(kept);
  return {
    ok: passes(findings, strict),
    summary: {
      sources: dossier.sources.size,
      passages: dossier.passages.length,
      citations: dossier.citations.length,
      sentences: dossier.statements.length,
      ...countStates(dossier.statements),
      facts: dossier.facts.size,
      findings: findings.length,
    },
    findings,
    waived,
  };
}

/** Whether nothing found fails the run. */
export function passes(findings: readonly Finding[], strict: boolean): boolean {
  return findings.every(({ severity }) => severity === 'warning' && !strict);
}

function checkAnything(dossier: Dossier): Finding[] {
  const missing = [
    ...(dossier.statements.length === 0 ? ['sentence'] : []),
    ...(dossier.citations.length === 0 ? ['citation'] : []),
  ];
  if (missing.length === 0) return [];
  return [
    fault(
      'nothing-checked',
      startOf(configFile),
      `Missing ${missing.join(' and ')}: the run checked nothing.`,
      dossier.sources.size === 0
        ? 'Point `--root` at the folder that holds `content/` and `seeds/`.'
        : 'Cite words of a source: `npm run new` writes an entry from a passage.',
    ),
  ];
}

/** Sorted by file, line, column and rule; each fault once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map(
    findings.map((finding) => [
      [finding.rule, finding.file, finding.line, finding.column, finding.message].join('\0'),
      finding,
    ]),
  );
  return [...unique.values()].sort(
    (a, b) =>
      // An archive that is not what was recorded stands before all that is compared with it.
      Number(b.rule === 'source-changed') - Number(a.rule === 'source-changed') ||
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}
