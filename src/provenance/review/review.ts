/** What of a dossier is found in its sources' words, what an editor signed, and what nobody has answered for yet. */
import type { Dossier } from '../dossier.ts';
import type { Reviewed } from './reviewed.ts';
import { supportedStatements } from '../supported-statements.ts';
import { openWordsOf } from './open-words.ts';
import { signatureHash } from './signature-hash.ts';

/**
 * The statements that rest on an editor's word, by id, in the order of the dossier: cited or computed ones with words that
 * are open, and the editors' own.
 */
export function reviewOf(dossier: Dossier): ReadonlyMap<string, Reviewed> {
  const supported = supportedStatements(dossier).flatMap(({ statement, entry }) => {
    const open = openWordsOf(statement, entry, dossier);
    return open.length === 0 ? [] : [{ statement, entry, open }];
  });
  const own = [...dossier.entries.values()].flatMap((entry) =>
    entry.statements.flatMap((statement) => (statement.state === 'editorial' ? [{ statement, entry, open: [] }] : [])),
  );
  return new Map(
    [...supported, ...own].map(({ statement, entry, open }): [string, Reviewed] => {
      const hash = signatureHash(statement, entry, dossier);
      return [statement.id, { statement, entry, open, hash, signature: dossier.signatures.get(hash) }];
    }),
  );
}
