/**
 * Whether a statement speaks of sources in general, so that a further source may make it false.
 *
 * "No report gives the day", "the only one that names its author", "two reports" and "cannot be concluded" speak of sources in
 * general. "Coast Wire gives no day" and "the report gives no day" speak of one, whatever others say.
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { readNumbers } from '../../mentions/numbers.ts';
import { readWords, type WordMention } from '../../mentions/words.ts';
import type { Dossier } from '../dossier.ts';
import { nameWords, namesStandingIn, sourceNames } from '../known-names.ts';
import { oncePer } from '../../text/memoize.ts';
import { findNegations } from '../../mentions/negation.ts';
import type { Statement } from '../statement.ts';
import { lexiconOfDossier } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import { lemmasOf } from '../../words/lemma.ts';

// "No other report", "three of the reports": what tells which are meant stands that many words before, at most.
const reach = 3;

/** Whether a further source may make it false: it counts sources, speaks of none, all or the only one, or of the silence of all others. */
export function speaksOfSources(statement: Statement, dossier: Dossier): boolean {
  return (
    isSilentOnAllOthers(statement, dossier) ||
    speaksOf(
      statement,
      dossier,
      (text, lexicon) => saysAllOrNone(text, dossier, lexicon) || counts(text, dossier, lexicon),
    )
  );
}

/** The same, but for what counts and says neither all nor none. */
export function speaksOfAllSources(statement: Statement, dossier: Dossier): boolean {
  return (
    isSilentOnAllOthers(statement, dossier) ||
    speaksOf(statement, dossier, (text, lexicon) => saysAllOrNone(text, dossier, lexicon))
  );
}

function speaksOf(
  { text }: Statement,
  dossier: Dossier,
  isGeneral: (text: string, lexicon: Lexicon) => boolean,
): boolean {
  return isGeneral(foldText(text), lexiconOfDossier(dossier));
}

/** Whether every source that it does not cite is declared to be silent. */
function isSilentOnAllOthers({ citations }: Statement, { sources }: Dossier): boolean {
  const silent = citations.flatMap(({ silences }) => silences.map(({ source }) => source));
  const cited = citations.flatMap(({ parts }) => parts.map(({ selector }) => selector.source));
  const told = new Set([...silent, ...cited]);
  return silent.length > 0 && [...sources.keys()].every((source) => told.has(source));
}

function saysAllOrNone(text: string, { sources }: Dossier, lexicon: Lexicon): boolean {
  const words = readWords(text, lexicon);
  const isOf = (list: readonly string[]) => words.some(({ word }) => list.includes(word));
  const isNamed = namesStandingIn(text, sourceNames(sources)).length > 0;
  const parts = documentsIn(words, formsOf(lexicon).documentWords, sources, lexicon);
  if ((isNamed || parts.length > 0) && isOf([...lexicon.exclusions, ...lexicon.collectives])) return true;
  if (parts.length > 0 && isOf(lexicon.universals)) return true;
  const negations = findNegations(text, lexicon);
  if (negations.length === 0) return false;
  const isMany = documentsIn(words, formsOf(lexicon).documents, sources, lexicon).some(
    (index) => !lexicon.documents.includes(words[index]?.word ?? ''),
  );
  const starts = negations.map(({ start }) => start);
  return (
    isMany ||
    someBefore(starts, parts, words) ||
    negations.some(
      ({ word, denied }) =>
        (parts.length > 0 && lexicon.negations['none']?.includes(word)) ||
        denied.some((verb) => isOneOf(verb, formsOf(lexicon).knowing, lexicon)),
    )
  );
}

/** Whether a number stands before documents: `three reports`, `two of the three`. */
function counts(text: string, { sources }: Dossier, lexicon: Lexicon): boolean {
  const words = readWords(text, lexicon);
  const documents = documentsIn(words, formsOf(lexicon).documents, sources, lexicon);
  if (documents.length === 0) return false;
  const starts = readNumbers(text, lexicon).map(({ start }) => start);
  return someBefore(starts, documents, words);
}

/**
 * Places of the words that mean documents, by their lemmas. Behind the name of a source or a pronoun the same word is a
 * verb: `Coast Wire reports`.
 */
function documentsIn(
  words: readonly WordMention[],
  forms: ReadonlySet<string>,
  sources: Dossier['sources'],
  lexicon: Lexicon,
): readonly number[] {
  const doers = doersOf(sources);
  return words.flatMap(({ word }, index) => {
    const before = words[index - 1]?.word ?? '';
    const isNoun = !doers.has(before) && !lexicon.pronouns.opening.includes(before);
    return isNoun && isOneOf(word, forms, lexicon) ? [index] : [];
  });
}

/** The last word of the name of each source: a noun for documents behind it is a verb. */
export const doersOf = oncePer(
  (sources: Dossier['sources']): ReadonlySet<string> =>
    new Set([...sources.values()].flatMap(({ record }) => nameWords(record.name).at(-1)?.toLowerCase() ?? [])),
);

/** Lists of a lexicon, each with the lemmas of its words: a language may cut those too. */
const formsOf = oncePer((lexicon: Lexicon) => {
  const withLemmas = (list: readonly string[]) => new Set(list.flatMap((word) => [word, ...lemmasOf(word, lexicon)]));
  return {
    documents: withLemmas(lexicon.documents),
    documentWords: withLemmas(lexicon.documentWords),
    knowing: withLemmas(lexicon.knowing),
  };
});

const isOneOf = (word: string, forms: ReadonlySet<string>, lexicon: Lexicon): boolean =>
  lemmasOf(word, lexicon).some((lemma) => forms.has(lemma));

/** Whether one of `starts` lies a few words before one of the words at `places`, all in order; linear in both. */
function someBefore(starts: readonly number[], places: readonly number[], words: readonly WordMention[]): boolean {
  const ordered = [...starts].sort((a, b) => a - b);
  let at = 0;
  return places.some((place) => {
    const tooFar = words[place - reach - 1]?.start ?? -1;
    while ((ordered[at] ?? Infinity) <= tooFar) at += 1;
    return (ordered[at] ?? Infinity) < (words[place]?.start ?? 0);
  });
}
