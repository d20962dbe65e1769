/** The figures in parts: groups together where they fit. */
import { renderCells } from '../../charts/cells.ts';
import type { Dossier } from '../../provenance/dossier.ts';
import { oncePer } from '../../text/memoize.ts';
import { words } from '../../interface/spoken.ts';
import { citationsOfPart, distinctPassages } from '../../views/cited.ts';
import { captionOf, cellsDataOf, citationsOfCells } from '../../views/figure-chart-data.ts';
import { figureGroups, type ShownFigure } from '../../views/figure-groups.ts';
import { wordBeside } from '../../views/unit-beside.ts';
import { splitValue } from '../big-value.ts';
import { certaintyText } from '../certainty.ts';
import { citationsOfFact } from '../evidence.ts';
import { asOfFigure } from '../marked-date.ts';
import { pathOfPage } from '../../site-map/site-map.ts';
import { makeList, type List } from './list.ts';
import { sketchLink, sketchMarks } from './sketch.ts';
import { lineOf } from '../../provenance/relation.ts';

/** Every figure that has a value, group by group. */
export const figureList = oncePer((dossier: Dossier): List<ShownFigure> =>
  makeList(dossier, {
    name: words.sections.figures.label,
    address: { base: pathOfPage('figures') },
    items: figureGroups(dossier).flat(),
    frame: 4_700,
    text: (shown) => sketchBigFigure(dossier, shown) + sketchCells(dossier, shown),
    passages: ({ figure, fact }) =>
      distinctPassages([...citationsOfFact(dossier, fact), ...citationsOfCells(dossier, [figure])]),
    levels: [groupOf],
  }),
);

/** The figures of one page by their groups. */
export function groupsOnPage(figures: readonly ShownFigure[]): readonly (readonly ShownFigure[])[] {
  return [...Map.groupBy(figures, groupOf).values()];
}

function groupOf({ figure }: ShownFigure): string {
  return figure.data.group ?? '';
}

/** A big numeral with its marks. */
export function sketchBigFigure(dossier: Dossier, { figure, fact }: ShownFigure): string {
  const { label } = figure.data;
  const { qualifier, number } = splitValue(fact);
  const passages = distinctPassages(citationsOfFact(dossier, fact));
  const marks = sketchMarks(dossier, passages);
  const value = sketchLink(
    fact.url,
    `<small>${qualifier}</small><b>${number}</b><small>${wordBeside(fact, label)}</small>`,
  );
  return `<div class="figure ${lineOf(fact.relation)}"> <p class="value"> ${value} </p> <p class="what">${label}${marks}</p> <p class="quiet"> ${certaintyText(fact)} <br> ${asOfFigure(dossier, figure) ?? ''} </p> </div>`;
}

/** The drawing in unit squares, of which a group shows the first. */
function sketchCells(dossier: Dossier, { figure }: ShownFigure): string {
  const cells = cellsDataOf(dossier, figure);
  if (cells === undefined) return '';
  const { part, text } = captionOf(figure);
  const passages = distinctPassages(citationsOfPart(figure, part));
  return `${renderCells(cells).narrow}<figcaption class="quiet">${text}${sketchMarks(dossier, passages)}</figcaption>`;
}
