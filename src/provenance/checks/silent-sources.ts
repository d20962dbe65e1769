/** `silence-undeclared`, source by source: whoever a sentence says to be silent has a silence of its own. */
import { sourceName } from '../source.ts';
import { readWords } from '../../mentions/words.ts';
import { nearestSentence } from '../review/nearest-sentence.ts';
import { attributedClauses } from '../attribution.ts';
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import { documentGroups } from '../document-groups.ts';
import type { Entry } from '../entry.ts';
import { fault } from '../fault.ts';
import { namesSource, sourceNames, undeclaredAmong, type SourceNames } from '../known-names.ts';
import { findNegations } from '../../mentions/negation.ts';
import type { Statement } from '../statement.ts';
import { lexiconOfDossier } from '../support.ts';
import { foldText, oneLine } from '../../text/normalized-text.ts';
import type { StatementCheck } from '../supported-statements.ts';

/** Judges every statement that declares silences. */
export function checkSilentSources(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  const names = sourceNames(dossier.sources);
  return ({ statement, entry }) => {
    const declared = new Set(statement.citations.flatMap(({ silences }) => silences.map(({ source }) => source)));
    if (declared.size === 0 || findNegations(statement.text, lexicon).length === 0) return [];
    // A silence of a source that does not exist is reported as such.
    if ([...declared].some((id) => !dossier.sources.has(id))) return [];
    return undeclaredAmong(silentSources(statement, entry, dossier, names), declared, names).map((id) =>
      fault(
        'silence-undeclared',
        statement.place,
        `Missing silence of \`${sourceName(dossier, id)}\` in \`${statement.text}\`, which counts it among those that do not say it.`,
        hintOf(id, statement.text, dossier),
      ),
    );
  };
}

/** What to do: where the source comes nearest to the statement tells whether it is silent at all. */
function hintOf(id: string, text: string, dossier: Dossier): string {
  const source = dossier.sources.get(id);
  // What it is about, and not who says it: else the line that names the author would come near.
  const about = [...dossier.sources.values()].reduce((rest, { record }) => rest.replaceAll(record.name, ''), text);
  const near = source && nearestSentence(about, source, lexiconOfDossier(dossier));
  const words = near && oneLine(source.text.slice(near.span.start, near.span.end));
  const declare = `words that stand nowhere in it: \`@${id} without "…"\``;
  return words === undefined
    ? `Declare ${declare}.`
    : `Nearest in it is \`${words}\`: put the sentence right if it says so, else declare ${declare}.`;
}

/** Ids of the sources that the statement says to be silent: by name, as "the other documents", or as "none of them". */
function silentSources(statement: Statement, entry: Entry, dossier: Dossier, names: SourceNames): string[] {
  const text = foldText(statement.text);
  const lexicon = lexiconOfDossier(dossier);
  const clauses = attributedClauses(statement.text, names, lexicon);
  const groups = documentGroups(text, lexicon);
  const isNamed = (id: string) => entry.slug === id || namesSource(text, id, names);
  if (groups.includes('none')) return [...dossier.sources.keys()];
  if (groups.includes('others')) return [...dossier.sources.keys()].filter((id) => !isNamed(id));
  const cited = [...new Set(statement.citations.flatMap(passagesOf).map(({ source }) => source))];
  // "April, no day given": the label of a date speaks of all that it rests on.
  const isJoint = readWords(text, lexicon).some(({ word }) => lexicon.jointly.includes(word));
  if (isJoint || (statement.part === 'field' && clauses.length === 0)) return cited;
  return [
    ...new Set(clauses.flatMap((clause) => (findNegations(clause.text, lexicon).length > 0 ? clause.sources : []))),
  ];
}
