/**
 * Who reports what: a row for each answer that a source gives to a question,
 * a column for each source.
 */
import { passagesOf } from '../provenance/citation.ts';
import type { Fact, ReadingGroup } from '../provenance/fact.ts';
import type { Passage } from '../provenance/passage.ts';

/** What one source does with one answer. */
export type MatrixCell =
  | {
      readonly kind: 'says' | 'otherwise';
      readonly source: string;
      readonly qualifier: string;
      readonly passage: Passage;
    }
  | { readonly kind: 'silent'; readonly source: string };

/** One answer to a question. */
export interface MatrixRow {
  readonly group: ReadingGroup;
  /** One for each source of the matrix, in their order. */
  readonly cells: readonly MatrixCell[];
}

/** One question with its answers. */
export interface MatrixFact {
  readonly fact: Fact;
  readonly rows: readonly MatrixRow[];
}

/** What the sources, given by their ids, say of the facts; derived figures, which no source reports, are left out. */
export function matrixOf(facts: Iterable<Fact>, sources: readonly string[]): readonly MatrixFact[] {
  return [...facts]
    .filter((fact) => fact.groups.length > 0)
    .map((fact) => ({
      fact,
      rows: fact.groups.map((group) => ({
        group,
        cells: sources.map((source) => cellOf(fact, group, source)),
      })),
    }));
}

function cellOf(fact: Fact, group: ReadingGroup, source: string): MatrixCell {
  const own = group.readings.find((reading) => reading.source === source);
  const reading = own ?? fact.readings.find((other) => other.source === source);
  const [passage] = reading === undefined ? [] : passagesOf(reading.citation);
  if (reading === undefined || passage === undefined) return { kind: 'silent', source };
  return { kind: own === undefined ? 'otherwise' : 'says', source, qualifier: reading.qualifier, passage };
}
