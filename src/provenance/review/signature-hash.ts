/** What a signature is bound to, and what an editor reads before giving it. */
import { createHash } from 'node:crypto';
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import type { Entry } from '../entry.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';
import { supportOf } from '../support.ts';
import { speaksOfSources } from './speaks-of-sources.ts';

// 128 bits: nobody finds another statement for a signature that stands there.
const length = 32;

/**
 * What a signature of `statement` is bound to: its text, the words that it rests on with their sources, and all sources
 * where it speaks of sources in general. Hexadecimal digits, the beginning of a SHA-256.
 */
export function signatureHash(statement: Statement, entry: Entry, dossier: Dossier): string {
  const passages = passagesBeside(statement, entry, dossier).map(({ source, exact }) => `${source} ${exact}`);
  const sources = speaksOfSources(statement, dossier) ? [...dossier.sources.keys()].sort() : [];
  const bound = JSON.stringify([statement.text, [...new Set(passages)].sort(), sources]);
  return createHash('sha256').update(bound).digest('hex').slice(0, length);
}

/** What an editor reads beside a statement: its passages; beside the editors' own voice, all that its entry cites. */
export function passagesBeside(statement: Statement, entry: Entry, dossier: Dossier): readonly Passage[] {
  const { passages } = supportOf(statement, entry, dossier);
  const all = statement.state === 'editorial' ? [...passages, ...entry.citations.flatMap(passagesOf)] : passages;
  return [...new Map(all.map((passage) => [passage.id, passage])).values()];
}
