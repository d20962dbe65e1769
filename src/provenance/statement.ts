/**
 * A sentence that a reader sees, with what it rests on: one line of the ledger.
 */
import type { Citation } from './citation.ts';
import type { PlaceInFile } from './place-in-file.ts';

/** Which part of its entry a statement is. */
export type StatementPart =
  'title' | 'question' | 'summary' | 'caption' | 'field' | 'reading' | 'variant' | 'heading' | 'prose' | 'cell';

/**
 * What a statement rests on. `cited`: at least one citation. `computed`: only
 * facts or formulas. `editorial`: the editors' declared voice. `uncited`: none
 * of these, which is a fault. `waived`: uncited with a recorded reason.
 */
export type StatementState = 'cited' | 'computed' | 'editorial' | 'uncited' | 'waived';

/** A sentence on the site. */
export interface Statement {
  /** Unique in the dossier: entry id, `#`, part and number: `policy/overcrowding#prose-3`. */
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
  /** Rule ids waived here, with the reason. */
  readonly waived: Readonly<Record<string, string>>;
}
