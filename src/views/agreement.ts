/** Facts put apart by whether the sources agree. */
import type { Dossier } from '../provenance/dossier.ts';
import type { Fact, FactStatus } from '../provenance/fact.ts';
import { oncePer } from '../provenance/memoize.ts';

/** Facts of each status, questions before figures; derived figures, which no source gives, are left out. */
export const factsByAgreement = oncePer((dossier: Dossier): Readonly<Record<FactStatus, readonly Fact[]>> => {
  const isFigure = (fact: Fact): boolean => dossier.entries.get(fact.entry)?.kind === 'figure';
  const facts = [...dossier.facts.values()].filter((fact) => fact.derived === undefined);
  const ordered = [...facts.filter((fact) => !isFigure(fact)), ...facts.filter(isFigure)];
  const of = (status: FactStatus): readonly Fact[] => ordered.filter((fact) => fact.status === status);
  return { agreed: of('agreed'), single: of('single'), differ: of('differ') };
});
