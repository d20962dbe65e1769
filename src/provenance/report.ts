/** A verdict as text for people, JSON for machines, or annotations for GitHub. */
import { plural } from '../text/plural.ts';
import { formatJson } from '../text/format-json.ts';
import type { Finding } from './finding.ts';
import { tenthsAtMost } from './percent.ts';
import { editorialShare } from './statement.ts';
import { placeText } from './place-in-file.ts';
import type { JudgedSummary, Judgement } from './judge.ts';

/** The formats of a report. */
export const reportFormats = ['text', 'json', 'github'] as const;

/** A format of a report. */
export type ReportFormat = (typeof reportFormats)[number];

/** Where the dossier lies. */
export interface ReportContext {
  /** As given on the command line. */
  readonly root: string;
  /** POSIX path from the repository's root to the dossier's, empty when they are the same; for GitHub annotations. */
  readonly fromRepository: string;
  /** What was found in files that nobody asked for, where only some were; it is counted, and told no further. */
  readonly elsewhere?: readonly Finding[] | undefined;
}

/** The report, ending in a newline. */
export function formatReport(verdict: Judgement, format: ReportFormat, context: ReportContext): string {
  if (format === 'json')
    return formatJson({ ok: verdict.ok, root: context.root, summary: verdict.summary, findings: verdict.findings });
  if (format === 'github')
    return verdict.findings.map((finding) => `${annotation(finding, context)}\n`).join('') + counts(verdict, context);
  return (
    verdict.findings.map(formatFinding).join('\n') +
    (verdict.findings.length > 0 ? '\n' : '') +
    counts(verdict, context)
  );
}

/** One finding over two or three lines, as the text report prints it. */
function formatFinding(finding: Finding): string {
  const { rule, severity, message, hint } = finding;
  const head = `${placeText(finding)}  ${rule}${severity === 'warning' ? '  warning' : ''}`;
  return [head, `  ${message}`, ...(hint === null ? [] : [`  ${hint}`]), ''].join('\n');
}

function counts({ ok, summary, findings, heldBack }: Judgement, { elsewhere }: ReportContext): string {
  const checked = `${plural(summary.sentences, 'sentence')}, ${plural(summary.citations, 'citation')}, ${plural(summary.passages, 'passage')}, ${plural(summary.facts, 'fact')}, ${plural(summary.sources, 'source')} checked`;
  const found = 'Every passage is found in the archived source.';
  const verdict = [
    ...(ok ? [] : ['Nothing is published until this is mended.']),
    ...(heldBack.length === 0
      ? []
      : [`In files with errors, told of once these are mended: ${plural(heldBack.length, 'unsigned statement')}.`]),
    ...(elsewhere === undefined
      ? []
      : [`Only the files that were named are told of; others have ${countOf(elsewhere)}.`]),
  ];
  return `${states(summary)}${checked}: ${countOf(findings)}. ${verdict.length > 0 ? verdict.join(' ') : found}\n`;
}

/** `1 error, 2 warnings` */
function countOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${plural(errors, 'error')}, ${plural(findings.length - errors, 'warning')}`;
}

/** `1,216 sentences: 872 cited, 182 computed, 162 editorial (13.3%), 0 uncited`; each sentence of the dossier once. */
function states(counts: JudgedSummary): string {
  // Rounded up, so that a share at its limit is never printed as below it.
  const share = tenthsAtMost(editorialShare(counts)).toFixed(1);
  const parts = [
    `${String(counts.cited)} cited`,
    `${String(counts.computed)} computed`,
    `${String(counts.editorial)} editorial (${share}%)`,
    ...(counts.waived > 0 ? [`${String(counts.waived)} waived`] : []),
    `${String(counts.uncited)} uncited`,
  ];
  const reviewed = `${String(counts.signed)} signed, ${String(counts.open)} open.`;
  return `${plural(counts.sentences, 'sentence')}: ${parts.join(', ')}. ${reviewed}\n`;
}

/** @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function annotation(finding: Finding, { fromRepository }: ReportContext): string {
  const file = fromRepository === '' ? finding.file : `${fromRepository}/${finding.file}`;
  const message = finding.hint === null ? finding.message : `${finding.message}\n${finding.hint}`;
  const properties = `file=${escapeProperty(file)},line=${String(finding.line)},col=${String(finding.column)},title=${escapeProperty(finding.rule)}`;
  return `::${finding.severity} ${properties}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
