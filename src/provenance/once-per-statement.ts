/** What is found of a statement, kept while its dossier lives. */
import { oncePer } from '../text/memoize.ts';
import type { Dossier } from './dossier.ts';
import type { Entry } from './entry.ts';
import type { Statement } from './statement.ts';

/** `find`, asked once for each statement of a dossier, which belongs to `entry`; the answer must not be changed. */
export function oncePerStatement<T>(
  find: (statement: Statement, entry: Entry, dossier: Dossier) => T,
): (statement: Statement, entry: Entry, dossier: Dossier) => T {
  const foundIn = oncePer((_: Dossier) => new WeakMap<Statement, { readonly result: T }>());
  return (statement, entry, dossier) => {
    const known = foundIn(dossier).get(statement) ?? { result: find(statement, entry, dossier) };
    foundIn(dossier).set(statement, known);
    return known.result;
  };
}
