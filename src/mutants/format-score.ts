/** A score as text for people. */
import { percentOf } from '../provenance/percent.ts';
import { placeText } from '../provenance/place-in-file.ts';
import type { Exception, Score } from './score.ts';

/** The score as tables and a list of everything that went against what was expected. */
export function formatScoreText(score: Score): string {
  const { seed, planted, refused, open, edits, falseAlarms, survivors, alarms } = score;
  const caught = refused + open;
  return [
    `Planted errors, seed ${String(seed)}`,
    '',
    table(
      ['kind', 'planted', 'refused', 'open', 'caught'],
      score.errors.map((kind) => [
        `${kind.id}${kind.mustRefuseAll ? ' *' : ''}`,
        ...[kind.planted, kind.refused, kind.open].map(String),
        percentOf(kind.refused + kind.open, kind.planted),
      ]),
    ),
    '  * every one of these must be refused; open: a statement waits for a signature',
    '',
    'Harmless edits',
    '',
    table(
      ['kind', 'made', 'refused', 'open', 'score'],
      score.harmless.map((kind) => [
        kind.id,
        ...[kind.planted, kind.refused, kind.open].map(String),
        percentOf(kind.refused, kind.planted),
      ]),
    ),
    '',
    ...section('Why errors were not caught', reasons(survivors)),
    ...section('Errors that were not caught', survivors.map(formatException)),
    ...section('Harmless edits that were refused', alarms.map(formatException)),
    `${String(caught)} of ${String(planted)} errors caught: ${percentOf(caught, planted)}, ${String(refused)} refused and ${String(open)} open. ${String(falseAlarms)} of ${String(edits)} harmless edits refused: ${percentOf(falseAlarms, edits)}. ${score.ok ? 'The thresholds hold.' : 'The thresholds do not hold.'}`,
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, '', ...lines, ''];
}

function reasons(exceptions: readonly Exception[]): string[] {
  const counts = Map.groupBy(exceptions, (one) => `${one.kind}, ${one.spot}: ${one.reason}`);
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, all]) => `  ${String(all.length).padStart(4)}  ${reason}`);
}

function formatException(exception: Exception): string {
  const { kind, description, before, after, reason } = exception;
  return [
    `  ${placeText(exception)}  ${kind}: ${description}`,
    `    - ${before}`,
    `    + ${after}`,
    `    ${reason}`,
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`;
  return [line(head), ...rows.map(line)].join('\n');
}
