/** What a signature is bound to, and what an editor reads before giving it. */
import { createHash } from 'node:crypto';
import type { Lexicon } from '../language/lexicon.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { readWords } from '../mentions/words.ts';
import { lemmasOf } from '../words/lemma.ts';
import { namesStandingIn, sourceNames } from '../provenance/known-names.ts';
import { passagesOf } from '../provenance/citation.ts';
import { findNegations } from '../provenance/negation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry } from '../provenance/entry.ts';
import type { Passage } from '../provenance/passage.ts';
import type { Statement } from '../provenance/statement.ts';
import { lexiconOfDossier, supportOf } from '../provenance/support.ts';
import { foldText } from '../provenance/text.ts';

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

/**
 * Whether a statement may become false by a further source: it counts sources or speaks of none, all or the only one of
 * them, or says what a source does not say.
 */
export function speaksOfSources(statement: Statement, dossier: Dossier): boolean {
  return speaksOf(statement, dossier, (text, lexicon) => saysAllOrNone(text, lexicon) || counts(text, lexicon));
}

/** The same, but for what counts and says neither all nor none. */
export function speaksOfAllSources(statement: Statement, dossier: Dossier): boolean {
  return speaksOf(statement, dossier, saysAllOrNone);
}

function speaksOf(
  { text, citations }: Statement,
  dossier: Dossier,
  isGeneral: (text: string, lexicon: Lexicon) => boolean,
): boolean {
  if (citations.some(({ silences }) => silences.length > 0)) return true;
  const lexicon = lexiconOfDossier(dossier);
  const folded = foldText(text);
  return isOfDocuments(folded, dossier, lexicon) && isGeneral(folded, lexicon);
}

const counts = (text: string, lexicon: Lexicon): boolean => readNumbers(text, lexicon).length > 0;

function isOfDocuments(text: string, { sources }: Dossier, lexicon: Lexicon): boolean {
  if (namesStandingIn(text, sourceNames(sources)).length > 0) return true;
  const ofDocuments = new Set(lexicon.documentWords);
  return readWords(text).some(({ word }) => lemmasOf(word, lexicon).some((lemma) => ofDocuments.has(lemma)));
}

function saysAllOrNone(text: string, lexicon: Lexicon): boolean {
  const general = new Set([...lexicon.universals, ...lexicon.exclusions, ...lexicon.collectives]);
  return readWords(text).some(({ word }) => general.has(word)) || findNegations(text, lexicon).length > 0;
}
