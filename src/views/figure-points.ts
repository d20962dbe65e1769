/**
 * What the explore page of a figure shows: a bar for every single reading, of this figure and of those drawn beside
 * it, with the words that it rests on.
 */
import type { ChartBar, ChartData } from '../charts/chart-data.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import type { Fact } from '../provenance/fact.ts';
import { hasOwnUnits } from '../provenance/fact-value.ts';
import { formatRange, unitWord } from '../provenance/printed-number.ts';
import { chartOf, type DrawnFigure } from './figure-chart-data.ts';
import { expressionText, figureRows, formatRow, type FigureRow } from './figure-data.ts';
import { lineOf } from '../provenance/relation.ts';
import { say, words } from '../interface/spoken.ts';

/** One bar, and what is said of it when a reader comes to it. */
export interface FigurePoint extends ChartBar {
  /** Id of the source; `computed` for the result of a formula. */
  readonly source: string;
  /** Label, value with what limits it, who says it and how sure it is, as sentences. */
  readonly said: string;
  /** The words of the source, or the formula. */
  readonly words: string;
  /** Ids of the passages; none for the result of a formula. */
  readonly passages: readonly string[];
}

/** A chart whose bars are points. */
export interface FigurePoints extends ChartData {
  readonly bars: readonly FigurePoint[];
}

/** The points of a figure, then those of the figures in its `chart.with`; `certaintyOf` says how sure a fact is. */
export function figurePoints(
  dossier: Dossier,
  entry: EntryOf<'figure'>,
  certaintyOf: (fact: Fact) => string,
): FigurePoints {
  return chartOf(dossier, entry, (drawn) => pointsOf(dossier, drawn, certaintyOf(drawn.fact)));
}

function pointsOf(
  dossier: Dossier,
  { figure, fact, label, isOwn, isAlone }: DrawnFigure,
  certainty: string,
): readonly FigurePoint[] {
  const rows = figureRows(dossier, figure, fact);
  const spread = spreadOf(rows, fact);
  // Readings of one figure are told apart by who gives them.
  const isToldApart = isAlone && fact.derived === undefined;
  return rows.map((row, index) => ({
    id: `${fact.id}-${String(index + 1)}`,
    label: isToldApart ? row.name : label,
    sources: isToldApart ? '' : row.name,
    value: row.value,
    ...spread,
    ...ownText(fact, row, index),
    qualifier: row.qualifier,
    certainty: lineOf(fact.relation),
    emphasis: isOwn,
    source: row.source,
    said: saidOf(label, row, fact, index, certainty),
    words: fact.derived === undefined ? row.words : expressionText(row.words),
    passages: row.passage.split(' ').filter((id) => id !== ''),
  }));
}

/** The lowest and highest of several answers in one unit, which each of them is drawn with. */
function spreadOf(rows: readonly FigureRow[], fact: Fact): Pick<ChartBar, 'low' | 'high' | 'isAnswer'> {
  if (fact.groups.length <= 1 && rows.every(({ to }) => to === '')) return {};
  if (hasOwnUnits(fact)) return { isAnswer: true };
  const low = Math.min(...rows.map(({ value }) => value));
  const high = Math.max(...rows.map(({ value, to }) => (to === '' ? value : to)));
  return { low, high, ...(fact.groups.length > 1 ? { isAnswer: true } : {}) };
}

/** A range; and the word of the source for what it counts, where those of the figure use several. */
function ownText(fact: Fact, { value, to }: FigureRow, index: number): Pick<ChartBar, 'text' | 'unitWord'> {
  const unit = fact.readings[index]?.unit ?? fact.unit;
  const high = to === '' ? undefined : to;
  if (hasOwnUnits(fact)) return { text: formatRange(value, high, unit), unitWord: unitWord(unit, high ?? value) };
  return high === undefined ? {} : { text: formatRange(value, high, unit) };
}

function saidOf(label: string, row: FigureRow, fact: Fact, index: number, certainty: string): string {
  const word = hasOwnUnits(fact) ? '' : unitWord(fact.unit, row.to === '' ? row.value : row.to);
  const value = `${formatRow(fact, row, fact.readings[index])} ${word}`.trim();
  return [
    `${label}: ${value}`,
    ...(fact.derived === undefined ? [say(words.explore.says, { source: row.name })] : []),
    certainty,
    '',
  ]
    .join('. ')
    .trim();
}
