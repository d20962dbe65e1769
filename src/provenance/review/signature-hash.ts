/** What a signature is bound to, and what an editor reads before giving it. */
import { createHash } from 'node:crypto';
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import type { Entry } from '../entry.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';
import { supportOf } from '../support.ts';
import { unsearchedExclusions } from './alone.ts';
import { speaksOfSources } from './speaks-of-sources.ts';

// 128 bits: nobody finds another statement for a signature that stands there.
const length = 32;

/**
 * What a signature of `statement` is bound to: its text, the words that it rests on with their sources, all sources where
 * it speaks of sources in general, and those that it excludes without a search. Hexadecimal digits, the beginning of a
 * SHA-256.
 */
export function signatureHash(statement: Statement, entry: Entry, dossier: Dossier): string {
  const passages = passagesBeside(statement, entry, dossier).map(({ source, exact }) => `${source} ${exact}`);
  const sources = speaksOfSources(statement, dossier) ? [...dossier.sources.keys()].sort() : [];
  const unsearched = unsearchedBy(statement, dossier);
  const bound = [
    statement.text,
    [...new Set(passages)].sort(),
    sources,
    ...(unsearched.length > 0 ? [unsearched] : []),
  ];
  return createHash('sha256').update(JSON.stringify(bound)).digest('hex').slice(0, length);
}

/** Ids of the sources that "only" or "alone" excludes while their silence is not declared, sorted. */
export function unsearchedBy(statement: Statement, dossier: Dossier): string[] {
  return [...new Set(unsearchedExclusions(statement, dossier).flatMap(({ sources }) => sources))].sort();
}

/** What an editor reads beside a statement: its passages; beside the editors' own voice, all that its entry cites. */
export function passagesBeside(statement: Statement, entry: Entry, dossier: Dossier): readonly Passage[] {
  const { passages } = supportOf(statement, entry, dossier);
  const all = statement.state === 'editorial' ? [...passages, ...entry.citations.flatMap(passagesOf)] : passages;
  return [...new Map(all.map((passage) => [passage.id, passage])).values()];
}
