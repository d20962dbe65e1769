/**
 * A sentence that a reader sees, with what it rests on: one line of the ledger.
 */
import type { Citation } from './citation.ts';
import type { PlaceInFile } from './place-in-file.ts';
import type { StatementPart } from './statement-part.ts';

/**
 * What a statement rests on. `cited`: at least one citation. `computed`: only
 * facts or formulas. `editorial`: the editors' declared voice. `waived`: none of
 * these, with a recorded reason. `uncited`: none without one, which is a fault.
 */
export const statementStates = ['cited', 'computed', 'editorial', 'waived', 'uncited'] as const;

/** One of them. */
export type StatementState = (typeof statementStates)[number];

/** A sentence on the site. */
export interface Statement {
  /** Unique in the dossier: entry id, `#`, part and number: `timeline/storm#prose-3`. */
  readonly id: string;
  /** Id of the entry. */
  readonly entry: string;
  readonly part: StatementPart;
  /** Plain text, footnote marks left out; a `<Fact>` stands as its rendered value. */
  readonly text: string;
  readonly place: PlaceInFile;
  readonly state: StatementState;
  readonly citations: readonly Citation[];
  /** Ids of facts that it prints with `<Fact>`. */
  readonly facts: readonly string[];
  /** Whether it stands in a block quotation: all of it is words of a source. */
  readonly isQuotation: boolean;
  /** Whether a footnote of it could not be read, which is told there: nobody can tell what it rests on. */
  readonly isUnread: boolean;
  /** Rule ids waived here, with the reason. */
  readonly waived: Readonly<Record<string, string>>;
}

/**
 * Where a statement stands on the page of its entry, which is its address.
 *
 * @example
 * fragmentOf({ id: 'timeline/storm#prose-3' }) // 'prose-3'
 */
export function fragmentOf({ id }: Pick<Statement, 'id'>): string {
  return id.slice(id.indexOf('#') + 1);
}

/** How many sentences are in each state. */
export type StateCounts = Readonly<Record<StatementState, number>>;

/** Counts the sentences in each state. */
export function countStates(sentences: Iterable<{ readonly state: StatementState }>): StateCounts {
  const counts = { cited: 0, computed: 0, editorial: 0, uncited: 0, waived: 0 };
  for (const { state } of sentences) counts[state] += 1;
  return counts;
}

/** The share of the editors' own voice, from 0 to 1; computed sentences are not theirs. 0 where there is no sentence. */
export function editorialShare({ cited, computed, editorial, waived, uncited }: StateCounts): number {
  const all = cited + computed + editorial + waived + uncited;
  return all === 0 ? 0 : editorial / all;
}
