/** Figures as lists show them: those of one group together, in the order of the first of each. */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import type { Fact } from '../provenance/fact.ts';
import { oncePer } from '../text/memoize.ts';
import { entriesOfKind } from './entries.ts';

/** A figure with its fact. */
export interface ShownFigure {
  readonly figure: EntryOf<'figure'>;
  readonly fact: Fact;
}

/** The figures that have a value, each with its fact. */
export function shownFigures(dossier: Dossier, figures: readonly EntryOf<'figure'>[]): readonly ShownFigure[] {
  return figures.flatMap((figure) => {
    const fact = dossier.facts.get(figure.slug);
    return fact === undefined ? [] : [{ figure, fact }];
  });
}

/** Figures that are shown together; those without a group form one of their own. */
export const figureGroups = oncePer((dossier: Dossier): readonly (readonly ShownFigure[])[] => {
  const shown = shownFigures(dossier, entriesOfKind(dossier, 'figure'));
  return [...Map.groupBy(shown, ({ figure }) => figure.data.group ?? '').values()];
});
