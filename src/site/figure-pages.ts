/** The figures that have pages, for every page and file that there is one of for each figure. */
import type { EntryOf } from '../provenance/entry.ts';
import { figureGroups, type ShownFigure } from '../views/figure-groups.ts';
import { isBound } from './book-parts.ts';
import { getDossier } from './dossier.ts';
import { isDrawn, isExplored } from './figure-drawing.ts';

/** What a page of a figure is given. */
export interface FigurePageProps extends ShownFigure {
  /** All figures in the order of their pages, and the place of this one among them. */
  readonly figures: readonly EntryOf<'figure'>[];
  readonly index: number;
}

/** `getStaticPaths` of everything below `figures/[slug]`. */
export async function figurePaths() {
  const shown = figureGroups(await getDossier()).flat();
  const figures = shown.map(({ figure }) => figure);
  return shown.map(({ figure, fact }, index) => {
    const props: FigurePageProps = { figure, fact, figures, index };
    return { params: { slug: figure.slug }, props };
  });
}

/** The same for the pages on which figures are explored: a dossier that is too large to be bound has none. */
export async function explorePaths() {
  const dossier = await getDossier();
  return (await figurePaths()).filter(({ props: { figure } }) => isExplored(dossier, figure));
}

/** The same for what shows a figure elsewhere: pictures and pages to embed; those with nothing to draw have none. */
export async function picturePaths() {
  const dossier = await getDossier();
  return isBound(dossier) ? (await figurePaths()).filter(({ props: { figure } }) => isDrawn(dossier, figure)) : [];
}
