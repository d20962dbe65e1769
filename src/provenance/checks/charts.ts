/**
 * `entry-invalid`, for charts: what is to be drawn in squares is a number of squares that can be drawn and counted, and
 * what is labelled is drawn.
 */
import type { Dossier } from '../dossier.ts';
import { entriesByKind } from '../dossier-index.ts';
import { maximumCells } from '../entries/figure.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';

/** Judges the chart of each figure. */
export function checkCharts(dossier: Dossier): Finding[] {
  return entriesByKind(dossier).figure.flatMap((figure) => [
    ...checkCells(dossier, figure),
    ...checkLabels(dossier, figure),
  ]);
}

/** Labels of figures that the chart does not draw would be shown nowhere; one of no figure is told as such. */
function checkLabels({ entries }: Dossier, figure: EntryOf<'figure'>): Finding[] {
  const { labels, with: others } = figure.data.chart;
  return Object.keys(labels)
    .filter((id) => entries.has(`figures/${id}`) && id !== figure.slug && !others.includes(id))
    .map((id) =>
      fault(
        'entry-invalid',
        figure.at(['chart', 'labels', id]),
        `Unexpected label of \`${id}\`, which the chart does not draw.`,
        'Name the figure in `with`, or take the label out.',
      ),
    );
}

function checkCells(dossier: Dossier, figure: EntryOf<'figure'>): Finding[] {
  const { type, per, with: others } = figure.data.chart;
  if (type !== 'cells' || per === undefined) return [];
  const values = [figure.slug, ...others].flatMap((slug) =>
    (dossier.facts.get(slug)?.groups ?? []).flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
  );
  const wrong = values.find((value, index) => {
    const cells = Math.round(value / per);
    // The first is what is counted, which may be less than one square; what it is held against may not.
    return cells < (index === 0 ? 0 : 1) || cells > maximumCells;
  });
  if (wrong === undefined) return [];
  return [
    fault(
      'entry-invalid',
      figure.at(['chart', 'per']),
      `Unexpected \`per: ${String(per)}\`, by which ${String(wrong)} would be ${String(Math.round(wrong / per))} squares, expected 1 to ${String(maximumCells)}.`,
      'Change `per`: the number of squares is the value divided by it.',
    ),
  ];
}
