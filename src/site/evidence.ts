/** Which passages a page must carry: the ones that its marks open. */
import { passagesOf, type Citation } from '../provenance/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { passagesInOrder } from '../provenance/dossier-index.ts';
import type { Entry } from '../provenance/entry.ts';
import type { Fact } from '../provenance/fact.ts';
import type { Passage } from '../provenance/passage.ts';
import { partByPassage, sourcePartUrl } from './source-parts.ts';

/** What a page shows with marks. */
export interface Shown {
  /** Entries shown whole: all their citations, and those of the facts that they print. */
  readonly entries?: readonly Entry[];
  /** Single citations, where only a title or a summary of an entry is shown. */
  readonly citations?: readonly Citation[];
  /** Facts whose value or readings are shown. */
  readonly facts?: readonly Fact[];
}

/** The distinct passages behind everything that a page shows, in the order of their marks. */
export function evidenceOf(dossier: Dossier, shown: Shown): readonly Passage[] {
  const entries = shown.entries ?? [];
  const printed = entries.flatMap((entry) => entry.statements.flatMap((statement) => statement.facts));
  const facts = [...(shown.facts ?? []), ...printed.flatMap((id) => dossier.facts.get(id) ?? [])];
  const citations = [
    ...(shown.citations ?? []),
    ...entries.flatMap((entry) => entry.citations),
    ...facts.flatMap((fact) => citationsOfFact(dossier, fact)),
  ];
  return passagesInOrder(dossier)(citations.flatMap(passagesOf).map(({ id }) => id));
}

/** The citations of a fact's readings; for a derived fact, those of its inputs. */
export function citationsOfFact(dossier: Dossier, fact: Fact): readonly Citation[] {
  const inputs = Object.values(fact.derived?.inputs ?? {}).flatMap((id) => dossier.facts.get(id) ?? []);
  return [
    ...fact.readings.map((reading) => reading.citation),
    ...inputs.filter((input) => input.id !== fact.id).flatMap((input) => citationsOfFact(dossier, input)),
  ];
}

/** The address of a passage on the pages of its source, without a base path. */
export function passageUrl(dossier: Dossier, passage: Passage): string {
  return `${sourcePartUrl(passage.source, partByPassage(dossier).get(passage.id) ?? 1)}#${passage.id}-there`;
}

/** The address of what is said not to stand in a source, without a base path. */
export function silencesUrl(source: string): string {
  return `${sourcePartUrl(source, 1)}#silences`;
}
