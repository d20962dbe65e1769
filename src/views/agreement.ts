/** Facts put apart by how the answers of the sources stand to one another. */
import type { Dossier } from '../provenance/dossier.ts';
import type { Fact } from '../provenance/fact.ts';
import { oncePer } from '../text/memoize.ts';
import type { Relation } from '../provenance/relation.ts';

/** The order of lists: contradictions first, then what is told differently, what is told alike, what one report tells. */
export const relationOrder: readonly Relation[] = [
  'contradict',
  'compatible',
  'precision',
  'wording',
  'agreed',
  'single',
];

/** Whether a fact is that of a figure, not of a question. */
export const isOfFigure =
  ({ entries }: Dossier) =>
  ({ entry }: Fact): boolean =>
    entries.get(entry)?.kind === 'figure';

/** Facts of each relation, questions before figures; derived figures, which no source gives, are left out. */
export const factsByRelation = oncePer((dossier: Dossier): Readonly<Record<Relation, readonly Fact[]>> => {
  const isFigure = isOfFigure(dossier);
  const facts = [...dossier.facts.values()].filter((fact) => fact.derived === undefined);
  const ordered = [...facts.filter((fact) => !isFigure(fact)), ...facts.filter(isFigure)];
  const of = (relation: Relation): readonly Fact[] => ordered.filter((fact) => fact.relation === relation);
  return {
    contradict: of('contradict'),
    compatible: of('compatible'),
    precision: of('precision'),
    wording: of('wording'),
    agreed: of('agreed'),
    single: of('single'),
  };
});

/** Every fact that sources give, in the order of lists. */
export function factsInOrder(dossier: Dossier): readonly Fact[] {
  const facts = factsByRelation(dossier);
  return relationOrder.flatMap((relation) => facts[relation]);
}
