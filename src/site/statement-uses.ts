/** Which sentences of an entry's text rest on a passage: the way back from the passage to each of them, and its address. */
import { passagesOf } from '../provenance/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry } from '../provenance/entry.ts';
import { fragmentOf, type StatementPart } from '../provenance/statement.ts';

/** A sentence with an address. */
export interface StatementUse {
  /** Its id on the page of its entry. */
  readonly fragment: string;
  /** Whether an editor has answered for what of it no passage says. */
  readonly isSigned: boolean;
}

/** What has an element of its own in the text, see `wrapStatements`. */
const addressed: readonly StatementPart[] = ['prose', 'cell'];

/** By id of the passage, in reading order. */
export function statementUses({ reviews }: Dossier, entry: Entry): ReadonlyMap<string, readonly StatementUse[]> {
  const uses = entry.statements
    .filter(({ part }) => addressed.includes(part))
    .flatMap((statement) => {
      const use = {
        fragment: fragmentOf(statement),
        isSigned: reviews.get(statement.id)?.signature !== undefined,
      };
      const ids = new Set(statement.citations.flatMap(passagesOf).map(({ id }) => id));
      return [...ids].map((id) => ({ id, use }));
    });
  return new Map([...Map.groupBy(uses, ({ id }) => id)].map(([id, own]) => [id, own.map(({ use }) => use)]));
}
