/** A score as text for people or JSON for machines. */
import { percentOf } from '../provenance/percent.ts';
import type { Exception, Score } from './score.ts';

/** The score as indented JSON, ending in a newline. */
export function formatScoreJson(score: Score): string {
  return `${JSON.stringify(score, null, 2)}\n`;
}

/** The score as tables and a list of everything that went against what was expected. */
export function formatScoreText(score: Score): string {
  const survivors = score.survivors.filter((exception) => exception.class !== 'equivalent');
  return [
    `Planted errors, seed ${String(score.seed)}`,
    '',
    table(
      ['kind', 'planted', 'caught', 'no error', 'score'],
      score.errors.map((kind) => [
        `${kind.id}${kind.mustCatchAll ? ' *' : ''}`,
        String(kind.planted),
        String(kind.flagged),
        String(kind.equivalent),
        percentOf(kind.flagged, kind.planted - kind.equivalent),
      ]),
    ),
    '  * every one of these must be caught',
    '',
    'Harmless edits',
    '',
    table(
      ['kind', 'made', 'refused', 'score'],
      score.harmless.map((kind) => [
        kind.id,
        String(kind.planted),
        String(kind.flagged),
        percentOf(kind.flagged, kind.planted),
      ]),
    ),
    '',
    ...section('Why errors were not caught', reasons(survivors)),
    ...section('Errors that were not caught', survivors.map(formatException)),
    ...section(
      'Edits that turned out to be no errors',
      reasons(score.survivors.filter((one) => one.class === 'equivalent')),
    ),
    ...section('Harmless edits that were refused', score.refused.map(formatException)),
    `${String(score.caught)} of ${String(score.planted)} errors caught: ${percentOf(score.caught, score.planted)}. ${String(score.falseAlarms)} of ${String(score.edits)} harmless edits refused: ${percentOf(score.falseAlarms, score.edits)}. ${score.ok ? 'The thresholds hold.' : 'The thresholds do not hold.'}`,
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, '', ...lines, ''];
}

function reasons(exceptions: readonly Exception[]): string[] {
  const counts = Map.groupBy(exceptions, (one) => `${one.kind}, ${one.spot}: ${one.class}, ${one.reason}`);
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, all]) => `  ${String(all.length).padStart(4)}  ${reason}`);
}

function formatException({
  file,
  line,
  column,
  kind,
  description,
  before,
  after,
  class: reasonClass,
  reason,
}: Exception): string {
  return [
    `  ${file}:${String(line)}:${String(column)}  ${kind}: ${description}`,
    `    - ${before}`,
    `    + ${after}`,
    `    ${reasonClass}: ${reason}`,
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`;
  return [line(head), ...rows.map(line)].join('\n');
}
