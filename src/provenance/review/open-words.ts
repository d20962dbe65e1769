/** The open words of a statement of a dossier: what an editor has to answer for before it is found in its sources' words. */
import type { Lexicon } from '../../language/lexicon.ts';
import { isKnownLanguage } from '../../language/lexicons.ts';
import { memoizeBy, once, oncePer } from '../../text/memoize.ts';
import { withoutSigns } from '../../mentions/number-signs.ts';
import { readWords } from '../../mentions/words.ts';
import { readNames } from '../../mentions/names.ts';
import { passagesOf } from '../citation.ts';
import { withoutTelling } from '../attribution.ts';
import { namesStandingIn, sourceNames, type SourceNames } from '../known-names.ts';
import { missingNames } from '../missing-names.ts';
import type { Dossier } from '../dossier.ts';
import type { Entry } from '../entry.ts';
import { leavesOutClause } from '../left-out.ts';
import { countExclusions, findNegations } from '../../mentions/negation.ts';
import { looseQuotedSpans } from '../../text/quotation.ts';
import { standsIn } from '../../text/quoted-words.ts';
import type { Statement } from '../statement.ts';
import { oncePerStatement } from '../once-per-statement.ts';
import { lexiconOfDossier, supportOf } from '../support.ts';
import { withProvisions } from '../provided.ts';
import { foldText } from '../../text/normalized-text.ts';
import { doubtfulNumbers } from '../exchanged-words.ts';
import { reckonedDates } from '../reckoned-dates.ts';
import { reckonedPeriods } from '../reckoned-periods.ts';
import { reckonedSpans } from '../reckoned-spans.ts';
import { unsearchedExclusions } from './alone.ts';
import { dependingOnly } from '../../relations/depending.ts';
import { judgeName } from '../../relations/named.ts';
import { isDoubled, judgeNegation } from '../../relations/negated.ts';
import { openingPronoun } from '../../relations/pronouns.ts';
import { openOrder, openRelations, type Rested } from '../../relations/open-relations.ts';
import { openWords, type OpenWord } from '../../relations/words.ts';
import { growToWords, offsetsOfName } from '../../text/whole-words.ts';

/** The open words of `statement`, which belongs to `entry`, found once; none where its language is not known. */
export const openWordsOf = oncePerStatement(findOpenWords);

function findOpenWords(statement: Statement, entry: Entry, dossier: Dossier): readonly OpenWord[] {
  if (!isKnownLanguage(dossier.config.language)) return [];
  const lexicon = lexiconOfDossier(dossier);
  // The "no" of "No. 12" denies nothing.
  const text = withoutSigns(foldText(statement.text), lexicon);
  const support = supportOf(statement, entry, dossier);
  const pronoun = followsOn(statement, entry) ? undefined : openingPronoun(text, lexicon);
  const depending = dependingOnly(text, withProvisions(support, dossier), lexicon);
  return [
    ...(pronoun === undefined ? [] : [{ word: pronoun, reason: 'pronoun' } as const]),
    // A passage that is copied has all its words.
    ...(support.isCopied ? [] : comparedWords(text, statement, entry, dossier)),
    ...(leavesOutClause(statement, dossier) ? [{ word: text, reason: 'joined' } as const] : []),
    ...(depending?.words ?? []).map((word): OpenWord => ({ word, reason: 'limit' })),
    ...unsearchedExclusions(statement, dossier).map(({ word }): OpenWord => ({ word, reason: 'silence' })),
  ];
}

/** The words of `text`, that of a statement, that stand in no passage, or that a relation between both leaves open. */
function comparedWords(text: string, statement: Statement, entry: Entry, dossier: Dossier): readonly OpenWord[] {
  const lexicon = lexiconOfDossier(dossier);
  const support = supportOf(statement, entry, dossier);
  const names = sourceNames(dossier.sources);
  // What a source is said not to have is declared, and searched for.
  const passages = support.quoted.map((passage) => withoutSigns(passage, lexicon));
  const silent = statement.citations.flatMap(({ silences }) => silences.map(({ words }) => foldText(words)));
  const compared = {
    text,
    passages,
    texts: [...passages, ...support.printed, ...support.sources.flatMap(({ id }) => names.get(id) ?? []), ...silent],
    cited: support.sources.map(({ id }) => id),
    gloss: entry.kind === 'question' || entry.kind === 'figure' ? entry.data.gloss : {},
    isTold: isTold(statement),
    answersForSilences: answersForSilences(statement, entry, lexicon),
    lexicon,
  };
  const { words, relations, order } = compareIn(names)(compared);
  const found = [
    ...words,
    ...missingNames(statement, entry, dossier).flatMap(({ name, isUnderstood }): OpenWord[] =>
      isUnderstood ? [{ word: name, reason: 'name' }] : [],
    ),
    ...reckonedDates(text, support, entry, dossier).map((word): OpenWord => ({ word, reason: 'time' })),
    ...reckonedPeriods(text, support, entry, dossier).map((word): OpenWord => ({ word, reason: 'time' })),
    ...reckonedSpans(text, support, lexicon).map((word): OpenWord => ({ word, reason: 'amount' })),
    ...doubtfulNumbers(text, support, dossier).map((word): OpenWord => ({ word, reason: 'amount' })),
    ...emptyHeading(text, statement, lexicon),
    ...relations,
  ];
  // Where nothing else is open, the order of the words is all that is left to ask.
  return found.length === 0 ? order() : found;
}

/** A statement, what it is compared with, and what of its entry bears on that. */
interface Compared extends Pick<Rested, 'text' | 'passages' | 'texts' | 'isTold'> {
  /** Ids of the sources it cites. */
  readonly cited: readonly string[];
  readonly gloss: Readonly<Record<string, readonly string[]>>;
  readonly answersForSilences: boolean;
  readonly lexicon: Lexicon;
}

/** Finds the words that stand nowhere else, and those that a relation leaves open, of statements that may name these sources. */
const compareIn = oncePer((names: SourceNames) =>
  memoizeBy(
    ({ lexicon, passages, ...compared }: Compared) => JSON.stringify([lexicon.tag, passages.length, compared]),
    (compared) => compare(compared, names),
  ),
);

function compare(
  { text, passages, texts, cited, gloss, isTold, answersForSilences, lexicon }: Compared,
  names: SourceNames,
): { readonly words: OpenWord[]; readonly relations: OpenWord[]; readonly order: () => readonly OpenWord[] } {
  const own = withoutTelling(text, names, lexicon);
  const isSource = (name: string): boolean => namesStandingIn(name, names).length > 0;
  const rested = { text, own, passages, texts, isTold, isSource };
  const citedNames = namesStandingIn(text, names).flatMap(({ of, name }) =>
    cited.includes(of) ? offsetsOfName(text, name).map((start) => ({ start, end: start + name.length })) : [],
  );
  return {
    words: [
      ...openWords(text, { texts, sourceNames: citedNames, own, gloss }, lexicon),
      ...(answersForSilences ? [] : openNegations(text, texts, lexicon)),
      ...openNames(text, texts, lexicon),
      ...openQuotations(text, passages),
    ],
    relations: openRelations(rested, lexicon),
    order: once(() => openOrder(rested, lexicon)),
  };
}

const told: ReadonlySet<Statement['part']> = new Set(['prose', 'summary', 'caption']);

/** Whether a statement is a sentence: answers and titles stand under the name of whoever says so. */
const isTold = ({ part }: Statement): boolean => told.has(part);

/** Parts whose silences stand in the evidence of their entry, for all of them together. */
const shareEvidence: ReadonlySet<Statement['part']> = new Set(['title', 'question', 'summary', 'caption']);

/** Whether each negation of a statement has a silence of its own: what is said to stand nowhere is searched for. */
function answersForSilences(statement: Statement, entry: Entry, lexicon: Lexicon): boolean {
  // "Only" takes a silence too, and takes it from any of those that share it.
  const together = shareEvidence.has(statement.part)
    ? entry.statements.filter(({ part }) => shareEvidence.has(part))
    : [statement];
  return (
    statement.citations.some(({ silences }) => silences.length > 0) &&
    together.every(({ text }) => countExclusions(text, lexicon) === 0)
  );
}

/** Negations that passages have of something else only, and those that turn another round. */
function openNegations(text: string, texts: readonly string[], lexicon: Lexicon): OpenWord[] {
  const own = findNegations(text, lexicon);
  return own.flatMap((negation, at): OpenWord[] => {
    const before = own[at - 1];
    const isTurned = before !== undefined && isDoubled(text, before, negation, texts, lexicon);
    const isOpen = isTurned || judgeNegation(text, negation.start, texts, lexicon) !== 'found';
    const { start, end } = growToWords(text, negation);
    return isOpen ? [{ word: text.slice(start, end), reason: 'negation' }] : [];
  });
}

/** Given names and titles before a surname that the passages have by itself. */
function openNames(text: string, texts: readonly string[], lexicon: Lexicon): OpenWord[] {
  const names = readNames(text, lexicon);
  if (names.length === 0) return [];
  const support = { text: texts.join(' '), isKnown: () => false };
  return names.flatMap(({ name }) => {
    const verdict = judgeName(name, support, lexicon);
    return verdict.kind === 'open' ? verdict.words.map((word): OpenWord => ({ word, reason: 'name' })) : [];
  });
}

/** Words in single quotation marks that stand in no passage so: the gist of what somebody said, as headlines give it. */
function openQuotations(text: string, passages: readonly string[]): OpenWord[] {
  return looseQuotedSpans(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((quoted) => !standsIn(quoted, passages))
    .map((word) => ({ word, reason: 'quotation' }));
}

/** A heading that has lost what it was about: "Who is" of "Who is missing". */
function emptyHeading(text: string, { part }: Statement, lexicon: Lexicon): OpenWord[] {
  if (part !== 'heading' && part !== 'title') return [];
  const words = readWords(text, lexicon);
  const saysSomething = words.some(({ isContent }) => isContent) || /\p{N}/u.test(text);
  const last = words.at(-1);
  return last === undefined || saysSomething ? [] : [{ word: last.text, reason: 'word' }];
}

const ofItself: ReadonlySet<Entry['kind']> = new Set(['source', 'actor', 'place']);

/** Whether its entry is about one thing, or the statement before it in the same part rests on a passage of its own. */
function followsOn(statement: Statement, entry: Entry): boolean {
  if (ofItself.has(entry.kind)) return true;
  const before = entry.statements[entry.statements.indexOf(statement) - 1];
  if (before?.part !== statement.part) return false;
  const passages = new Set(before.citations.flatMap(passagesOf).map(({ id }) => id));
  return statement.citations.flatMap(passagesOf).some(({ id }) => passages.has(id));
}
