/** The table under a figure's chart: a row for each reading, of the figure and of those drawn beside it. */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { hasOwnUnits } from '../provenance/fact-value.ts';
import { unitWord } from '../provenance/printed-number.ts';
import type { Fact, Reading } from '../provenance/fact.ts';
import { drawnFigures } from './figure-chart-data.ts';
import { figureRows, formatRow, type FigureRow } from './figure-data.ts';

/** One row of the table. */
export interface TableRow {
  readonly figure: EntryOf<'figure'>;
  readonly fact: Fact;
  readonly row: FigureRow;
  /** What the row was made of; none for the result of a formula. */
  readonly reading: Reading | undefined;
  /** The value as printed, with the word for its unit where not all rows are in one unit. */
  readonly text: string;
}

/** The rows in the order of the chart. */
export function figureTable(dossier: Dossier, entry: EntryOf<'figure'>): readonly TableRow[] {
  const rows = drawnFigures(dossier, entry).flatMap(({ figure, fact }) =>
    figureRows(dossier, figure, fact).map((row, index) => ({ figure, fact, row, reading: fact.readings[index] })),
  );
  const isOneUnit = new Set(rows.map(({ row }) => row.unit)).size <= 1;
  return rows.map((shown) => {
    const { fact, row, reading } = shown;
    const word = isOneUnit || hasOwnUnits(fact) ? '' : unitWord(fact.unit, row.to === '' ? row.value : row.to);
    return { ...shown, text: `${formatRow(fact, row, reading)} ${word}`.trim() };
  });
}
