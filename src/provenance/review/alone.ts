/**
 * "Coast Wire alone writes of a crane", where the silence of one other source is declared and searched for, and that of
 * another is not: nobody but an editor can say then whether the others are silent.
 */
import { readWords } from '../../mentions/words.ts';
import { attributedClauses } from '../attribution.ts';
import type { Dossier } from '../dossier.ts';
import { documentGroups } from '../document-groups.ts';
import { sourceNames, undeclaredAmong } from '../known-names.ts';
import { findNegations } from '../../mentions/negation.ts';
import type { Statement } from '../statement.ts';
import { lexiconOfDossier } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';

/**
 * The words, "only" or "alone", that exclude a source whose silence is not declared, each once; none where no silence is
 * declared at all, or where a negation or a group of documents tells which are meant.
 */
export function unsearchedExclusions(statement: Statement, dossier: Dossier): string[] {
  const declared = new Set(statement.citations.flatMap(({ silences }) => silences.map(({ source }) => source)));
  if (declared.size === 0) return [];
  const text = foldText(statement.text);
  const lexicon = lexiconOfDossier(dossier);
  const exclusionsIn = (words: string) =>
    readWords(words, lexicon).filter(({ word }) => lexicon.exclusions.includes(word));
  const exclusions = exclusionsIn(text);
  if (findNegations(text, lexicon).length > 0) return [];
  if (documentGroups(text, lexicon).length > 0) return [];
  const names = sourceNames(dossier.sources);
  // "Coast Wire alone writes of a crane; Harbour Post counts boats": whom the clause names is not excluded.
  const named = attributedClauses(statement.text, names, lexicon).find(
    (clause) => exclusionsIn(clause.text).length > 0,
  )?.sources;
  const isMissing = undeclaredAmong([...dossier.sources.keys()], declared, names).some(
    (id) => named?.includes(id) !== true,
  );
  return isMissing ? [...new Set(exclusions.map(({ word }) => word))] : [];
}
