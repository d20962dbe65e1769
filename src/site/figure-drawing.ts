/** The drawing of a figure: squares against a frame, or bars from zero. */
import { renderCells } from '../charts/cells.ts';
import { pictureSvg } from '../charts/picture-svg.ts';
import type { RenderedChart } from '../charts/render-chart.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { sourcesOf } from '../provenance/dossier-index.ts';
import type { Citation } from '../provenance/citation.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { cellsDataOf, chartDataOf, drawnFigures } from '../views/figure-chart-data.ts';
import { isBound } from './book-parts.ts';
import { citationsOfFact } from './evidence.ts';
import { keptChart } from './kept-chart.ts';
import { asOfFigure } from './marked-date.ts';
import { say, words } from '../interface/spoken.ts';

/** Whether there is a drawing of a figure: one value alone is compared with nothing, and is shown as the value that it is. */
export function isDrawn(dossier: Dossier, figure: EntryOf<'figure'>): boolean {
  return chartDataOf(dossier, figure).bars.length > 1;
}

/** Whether a figure has a page on which its values are explored: one alone leaves nothing to walk through. */
export function isExplored(dossier: Dossier, figure: EntryOf<'figure'>): boolean {
  const values = drawnFigures(dossier, figure).reduce((sum, { fact }) => sum + Math.max(1, fact.readings.length), 0);
  return isBound(dossier) && values > 1;
}

/** What the question of a drawn figure rests on, where nothing but its values stands below it. */
export function stateOfDrawn(dossier: Dossier, figure: EntryOf<'figure'>): 'cited' | 'computed' {
  return drawnFigures(dossier, figure).some(({ fact }) => fact.readings.length > 0) ? 'cited' : 'computed';
}

/** Both variants for a page; nothing where there is nothing to draw. */
export async function figureDrawing(dossier: Dossier, figure: EntryOf<'figure'>): Promise<RenderedChart | undefined> {
  if (!isDrawn(dossier, figure)) return undefined;
  const data = chartDataOf(dossier, figure);
  const cells = cellsDataOf(dossier, figure);
  return cells === undefined ? keptChart(data) : renderCells(cells);
}

/** The figure as a picture that stands alone; `address` is where it is from. */
export async function figurePicture(
  dossier: Dossier,
  figure: EntryOf<'figure'>,
  address: string,
): Promise<string | undefined> {
  const drawing = await figureDrawing(dossier, figure);
  if (drawing === undefined) return undefined;
  const asOf = asOfFigure(dossier, figure);
  return pictureSvg({
    title: figure.data.question,
    drawing: drawing.wide,
    notes: [
      sourcesLine(dossier, drawnCitations(dossier, figure)),
      `${[dossier.config.title, ...(asOf === undefined ? [] : [asOf])].join(', ')}. ${address}`,
    ],
  });
}

/** The citations of the figure and of those drawn beside it. */
export function drawnCitations(dossier: Dossier, figure: EntryOf<'figure'>): readonly Citation[] {
  return drawnFigures(dossier, figure).flatMap(({ fact }) => citationsOfFact(dossier, fact));
}

/** `Sources: Harbour Post, Coast Wire.`: all whose passages are cited. */
export function sourcesLine(dossier: Dossier, citations: readonly Citation[]): string {
  const sources = sourcesOf(dossier, citations);
  return say(words.files.sources, { n: sources.length, names: sources.map(({ record }) => record.name).join(', ') });
}
