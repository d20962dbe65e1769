/** Who reports what: for each question the answers of each source, a column for each. */
import type { Fact, Reading, ReadingGroup } from '../provenance/fact.ts';

/** One answer of one source. */
export interface MatrixAnswer {
  readonly reading: Reading;
  /** The same answer with all sources that give it. */
  readonly group: ReadingGroup;
}

/** What one source answers. */
export interface MatrixCell {
  /** Its id. */
  readonly source: string;
  /** None where it gives none. */
  readonly answers: readonly MatrixAnswer[];
}

/** One question with its answers. */
export interface MatrixFact {
  readonly fact: Fact;
  /** One for each source of the matrix, in their order. */
  readonly cells: readonly MatrixCell[];
}

/** What the sources, given by their ids, say of the facts; derived figures, which no source reports, are left out. */
export function matrixOf(facts: Iterable<Fact>, sources: readonly string[]): readonly MatrixFact[] {
  return [...facts]
    .filter((fact) => fact.groups.length > 0)
    .map((fact) => ({
      fact,
      cells: sources.map((source) => ({
        source,
        answers: fact.groups.flatMap((group) =>
          group.readings.filter((reading) => reading.source === source).map((reading) => ({ reading, group })),
        ),
      })),
    }));
}

/** How many of the different answers to a question the matrix has: fewer where it has not all sources. */
export function answersIn({ cells }: MatrixFact): number {
  return new Set(cells.flatMap(({ answers }) => answers.map(({ group }) => group))).size;
}

/** The sources of the matrix that give no answer. */
export function silentIn({ cells }: MatrixFact): readonly string[] {
  return cells.flatMap(({ source, answers }) => (answers.length === 0 ? [source] : []));
}
