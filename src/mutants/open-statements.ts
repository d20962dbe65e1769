/** Statements that wait for a signature only because of a mutant. */
import { openWordsOf } from '../provenance/review/open-words.ts';
import { signatureHash } from '../provenance/review/signature-hash.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry } from '../provenance/entry.ts';
import type { Statement } from '../provenance/statement.ts';
import { supportedStatements } from '../provenance/supported-statements.ts';

/** Finds what a mutant opens. */
export interface OpenCounter {
  /** Files with a statement whose words or passages are new, and that waits for a signature. */
  readonly inFiles: (mutated: Dossier) => ReadonlySet<string>;
  /** Whether any statement at all waits that did not before, the unchanged ones included: slower. */
  readonly isAnywhere: (mutated: Dossier) => boolean;
}

/** A counter for mutants of `original`. */
export function openCounter(original: Dossier): OpenCounter {
  const known = new Set(reviewable(original).map(({ statement, entry }) => signatureHash(statement, entry, original)));
  const waiting = waitingIn(original);
  return {
    inFiles: (mutated) =>
      new Set(
        reviewable(mutated)
          .filter(({ statement, entry }) => {
            const hash = signatureHash(statement, entry, mutated);
            if (known.has(hash) || mutated.signatures.has(hash)) return false;
            return statement.state === 'editorial' || openWordsOf(statement, entry, mutated).length > 0;
          })
          .map(({ entry }) => entry.file),
      ),
    isAnywhere: (mutated) => [...waitingIn(mutated)].some((hash) => !waiting.has(hash)),
  };
}

function reviewable(dossier: Dossier): { readonly statement: Statement; readonly entry: Entry }[] {
  const own = [...dossier.entries.values()].flatMap((entry) =>
    entry.statements.filter(({ state }) => state === 'editorial').map((statement) => ({ statement, entry })),
  );
  return [...supportedStatements(dossier), ...own];
}

const waitingIn = ({ reviews }: Dossier): ReadonlySet<string> =>
  new Set([...reviews.values()].flatMap(({ hash, signature }) => (signature === undefined ? [hash] : [])));
