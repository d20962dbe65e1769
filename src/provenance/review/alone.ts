/**
 * "Coast Wire alone writes of a crane", where the silence of one other source is declared and searched for, and that of
 * another is not: nobody but an editor can say then whether the others are silent.
 */
import { readWords, type WordMention } from '../../mentions/words.ts';
import { attributedClauses } from '../attribution.ts';
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import { documentGroups } from '../document-groups.ts';
import { sourceNames, undeclaredAmong } from '../known-names.ts';
import { findNegations } from '../../mentions/negation.ts';
import type { Statement } from '../statement.ts';
import { lexiconOfDossier } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import { isFormOf } from '../../words/lemma.ts';
import { doersOf } from './speaks-of-sources.ts';

/** A word that excludes sources, and those among them whose silence is not declared. */
export interface UnsearchedExclusion {
  /** "Only" or "alone". */
  readonly word: string;
  /** Ids, at least one. */
  readonly sources: readonly string[];
}

/**
 * The words that exclude a source whose silence is not declared, in order; none where no silence is declared at all, or
 * where a negation or a group of documents tells which are meant.
 */
export function unsearchedExclusions(statement: Statement, dossier: Dossier): UnsearchedExclusion[] {
  const declared = new Set(statement.citations.flatMap(({ silences }) => silences.map(({ source }) => source)));
  if (declared.size === 0) return [];
  const text = foldText(statement.text);
  const lexicon = lexiconOfDossier(dossier);
  if (findNegations(text, lexicon).length > 0) return [];
  const names = sourceNames(dossier.sources);
  const tellers = tellersIn(statement, text, dossier);
  return readWords(text, lexicon).flatMap((own, at): UnsearchedExclusion[] => {
    if (!lexicon.exclusions.includes(own.word)) return [];
    const told = tellers(own, at);
    if (told === undefined) return [];
    const others = [...dossier.sources.keys()].filter((id) => !told.includes(id));
    const sources = undeclaredAmong(others, declared, names);
    return sources.length > 0 ? [{ word: own.word, sources }] : [];
  });
}

/** Whom a word of `text` does not exclude: the sources that its clause names, or those that "the only reports" are. */
function tellersIn(
  statement: Statement,
  text: string,
  dossier: Dossier,
): (word: WordMention, at: number) => readonly string[] | undefined {
  const lexicon = lexiconOfDossier(dossier);
  const words = readWords(text, lexicon);
  const doers = doersOf(dossier.sources);
  const clauses = attributedClauses(statement.text, sourceNames(dossier.sources), lexicon);
  return ({ start, end }, at) => {
    const isOfDocuments = isFormOf(words[at + 1]?.word ?? '', lexicon.documents, lexicon);
    // "Coast Wire alone reports": a verb.
    if (isOfDocuments && !doers.has(words[at - 1]?.word ?? ''))
      return statement.citations.flatMap(passagesOf).map(({ source }) => source);
    // "Coast Wire alone writes of a crane; Harbour Post counts boats": whom the clause names is not excluded.
    const clause = clauses.find((one) => one.start <= start && end <= one.start + one.text.length);
    if (clause === undefined) return undefined;
    const rest = clause.text.slice(0, start - clause.start) + clause.text.slice(end - clause.start);
    return documentGroups(rest, lexicon).length > 0 ? undefined : clause.sources;
  };
}
