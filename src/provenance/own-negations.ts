/** The negations of a statement that none of its passages has: what it says that a source does not say. */
import type { Lexicon } from '../language/lexicon.ts';
import { clausesOf, numbersOf, sentencesBySigns } from '../mentions/clauses.ts';
import { findNegations, isSameNegation, type Negation } from '../mentions/negation.ts';
import { isContent, readWords, type WordMention } from '../mentions/words.ts';
import { lemmasIn, share } from '../relations/lemmas.ts';
import { judgeNegation, turnedRoundIn, turnsReportRound, turnsRound } from '../relations/negated.ts';
import { isTurning } from '../relations/turning.ts';
import { isFormOf, lemmasOf } from '../words/lemma.ts';
import { once } from '../text/memoize.ts';
import { isAdjective } from '../words/related.ts';
import type { Dossier } from './dossier.ts';
import type { Entry } from './entry.ts';
import { namesStandingIn, sourceNames } from './known-names.ts';
import type { Passage } from './passage.ts';
import type { Statement } from './statement.ts';
import { lexiconOfDossier, lexiconOfSource, supportOf, type Support } from './support.ts';

/** A negation of what supports a statement; in another language what it denies is for a translator to say. */
type HeldNegation = Negation & { readonly isForeign: boolean };

/**
 * Negations of a statement beyond those that its passages and printed facts hold, as they are written. What is said of the world
 * in other words is passed over, unless `isStrict`.
 */
export function ownNegations(statement: Statement, entry: Entry, dossier: Dossier, isStrict: boolean): string[] {
  const lexicon = lexiconOfDossier(dossier);
  const own = findNegations(statement.text, lexicon);
  if (own.length === 0) return [];
  const support = supportOf(statement, entry, dossier);
  const held = heldNegations(support, dossier);
  const texts = [...support.quoted, ...support.printed];
  return own.flatMap((negation) => {
    // An answer turns the words of its passage round: there it is enough that the passage has the word.
    const isAlike = (other: HeldNegation): boolean =>
      other.isForeign ||
      (statement.part === 'reading' ? other.word === negation.word : isSameNegation(negation, other, lexicon));
    const same = [...held].find(([, other]) => isAlike(other));
    if (same !== undefined) {
      held.delete(same[0]);
      return [];
    }
    return !isStrict && isOfTheWorld(statement.text, negation, texts, dossier) ? [] : [negation.word];
  });
}

/** The negations of passages and printed facts. Passages overlap: a negation of a source counts once. */
function heldNegations({ passages, printed }: Support, dossier: Dossier): Map<string, HeldNegation> {
  const lexicon = lexiconOfDossier(dossier);
  const ofPassages = passages.flatMap((passage) => {
    const from = besidePassage(passage, dossier);
    const words = dossier.sources.get(passage.source)?.text.slice(from, passage.end) ?? '';
    const theirs = lexiconOfSource(passage.source, dossier);
    return findNegations(words, theirs).map((found): [string, HeldNegation] => [
      `${passage.source} ${String(from + found.start)}`,
      { ...found, isForeign: theirs !== lexicon },
    ]);
  });
  const ofFacts = printed.flatMap((text) =>
    findNegations(text, lexicon).map((found): [string, HeldNegation] => [
      `${text} ${String(found.start)}`,
      { ...found, isForeign: false },
    ]),
  );
  return new Map([...ofPassages, ...ofFacts]);
}

/** Whether a negation says something of the world that stands in the texts in other words: what is said of a source is declared. */
function isOfTheWorld(text: string, negation: Negation, texts: readonly string[], dossier: Dossier): boolean {
  const lexicon = lexiconOfDossier(dossier);
  const before = /(?<!\p{L})(?<word>\p{L}+)\s*$/u.exec(
    text.slice(Math.max(0, negation.start - beside), negation.start),
  );
  // "No injuries were reported" says nothing of who reports.
  const governing = opensClause(text, negation, lexicon) ? '' : (before?.groups?.['word'] ?? '');
  const said = [governing, ...deniedInClause(text, negation)].filter(
    (word, at, all) =>
      isReporting(word, lexicon) &&
      !isBeing(all[at - 1] ?? '', lexicon) &&
      // "There are not enough places".
      !(isBeing(governing, lexicon) && isAdjective(all[at - 1] ?? '', lexicon)),
  );
  const verdict = judgeNegation(text, negation.start, texts, lexicon);
  if (verdict === 'missing' || said.length === 0) return verdict !== 'missing';
  // "Without any reported fault" on "no fault was reported".
  if (verdict === 'found' && lexicon.privative.includes(negation.word)) return true;
  const told = said.filter((word) => isToldIn(word, texts, lexicon));
  // Who "gives" no reason stands before that.
  const from = isReporting(governing, lexicon) ? negation.start - (before?.[0].length ?? 0) : negation.start;
  const isOfOther = once(() => isOfSomebody(text, { ...negation, start: from }, dossier));
  // "Bakers give no reason" on "without a reason".
  if (verdict === 'found' && isOfOther() && texts.some((passage) => isWithout(passage, negation, lexicon))) return true;
  // "Did not name the boat" on "refused to name the boat" is of the world, too, where no passage denies anything else, or
  // what it denies is that: "has made no comment" on "has not commented".
  const isAlone = (): boolean => texts.every((passage) => findNegations(passage, lexicon).length === 0);
  const areTurned = (): boolean => told.every((word) => isDeniedWherever(word, texts, lexicon));
  // "Would not say" on "declined to comment".
  const isUnsaid = (): boolean =>
    said.every((word) => isFormOf(word, lexicon.speakingWords, lexicon)) &&
    texts.some((passage) => turnsReportRound(passage, lexicon));
  // "There were no reports of burned mills" is told of nobody.
  const isOfNobody = (): boolean => opensWithNothing(text, negation, lexicon);
  if (verdict === 'found' && told.length > 0)
    return (
      told.length === said.length &&
      (isAlone() || (areTurned() && (isOfOther() || isOfNobody())) || (isUnsaid() && isOfOther()))
    );
  // "The mayor named nobody" on "the mayor would not name them": whoever does so is no document.
  const isSaidSo = said.every(
    (word) =>
      !isFormOf(word, lexicon.sayingWords, lexicon) && texts.some((passage) => turnsRound(passage, word, lexicon)),
  );
  if (isSaidSo && isOfOther()) return true;
  // "Nobody had warned them" on "nobody told us" is in other words; "says no more" denies what is said, and not that somebody
  // says it.
  if (isReporting(governing, lexicon) || !isOfOther()) return false;
  // Whoever "did not follow" says nothing, as a text does that does not "give" a name.
  const isSaid = said.some((word) => !isFormOf(word, lexicon.relating, lexicon));
  return !isSaid || texts.some((passage) => turnsReportRound(passage, lexicon));
}

/** Whether nothing but a form of "be" and little words stands before a negation in its sentence, no pronoun among them. */
function opensWithNothing(text: string, { start }: Negation, lexicon: Lexicon): boolean {
  const before = wordsBefore(text, start, lexicon);
  const tells = ({ word, isContent: says }: WordMention): boolean => says || lexicon.pronouns.opening.includes(word);
  return before.some(({ word }) => isBeing(word, lexicon)) && !before.some(tells);
}

/** The words of its sentence before the place `start` of a text. */
function wordsBefore(text: string, start: number, lexicon: Lexicon): readonly WordMention[] {
  const sentence = sentencesBySigns(text).findLast((one) => one.start <= start);
  return readWords(text, lexicon).filter((word) => word.start >= (sentence?.start ?? 0) && word.end <= start);
}

/**
 * Whether a form of the word stands in the texts, each time in a clause that denies something, or denied inside: "unknown". One
 * time is enough of who says something: whoever would not say one thing has said another.
 */
function isDeniedWherever(word: string, texts: readonly string[], lexicon: Lexicon): boolean {
  const lemmas = lemmasOf(word, lexicon);
  const places = texts.flatMap((text) => {
    const words = readWords(text, lexicon);
    const clauses = numbersOf('clause', text, words);
    const denying = new Set(clauses.filter((_, at) => isTurning(words[at]?.word ?? '', lexicon)));
    const isTurnedInside = lemmas.some((lemma) => turnedRoundIn(text, lexicon).has(lemma));
    return [
      ...(isTurnedInside ? [true] : []),
      ...clauses.flatMap((clause, at) =>
        isFormOf(words[at]?.word ?? '', lemmas, lexicon) ? [denying.has(clause)] : [],
      ),
    ];
  });
  const mayBeSaid = isFormOf(word, lexicon.speakingWords, lexicon);
  return mayBeSaid ? places.some(Boolean) : places.length > 0 && places.every(Boolean);
}

/** Whether a passage is without what the negation denies: "without any reasonable ground" for "gives no ground". */
function isWithout(passage: string, { denied }: Negation, lexicon: Lexicon): boolean {
  const lemmasOfAll = (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.flatMap((word) => lemmasOf(word, lexicon)));
  const own = lemmasOfAll(denied.filter((word) => isContent(word, lexicon)));
  return findNegations(passage, lexicon).some(
    (other) => lexicon.privative.includes(other.word) && share(own, lemmasOfAll(other.denied)),
  );
}

/** "The council does not know how many" on "the council could not say": somebody else than a source is named before what is denied. */
function isOfSomebody(text: string, { start, end }: Negation, dossier: Dossier): boolean {
  const lexicon = lexiconOfDossier(dossier);
  // Named in a clause behind it, a source tells that: "it is not known why, the Post writes".
  const [denied = ''] = clausesOf(text.slice(end));
  const own = text.slice(0, end + denied.length);
  if (namesStandingIn(own, sourceNames(dossier.sources)).length > 0) return false;
  const words = readWords(own, lexicon);
  if (words.some(({ word }) => isFormOf(word, lexicon.documentWords, lexicon))) return false;
  return wordsBefore(text, start, lexicon).some((word) => word.isContent);
}

/** What a negation denies in its own clause: "were no pirates, the Post reports" denies no report. */
function deniedInClause(text: string, { end, denied }: Negation): readonly string[] {
  const [clause = ''] = clausesOf(text.slice(end, end + beside));
  const most = clause.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  // "Does not, however, say"; "named nobody, the Post writes" denies no writing.
  return most === 0 && aside.test(text.slice(end, end + beside)) ? denied : denied.slice(0, most);
}

const aside = /^\s?,\s?\p{L}+(?:\s\p{L}+){0,2},/u;

/** "Says no one is missing": a negation that begins a clause of its own denies what is told there, and no telling. */
function opensClause(text: string, { word, end }: Negation, lexicon: Lexicon): boolean {
  const [clause = ''] = clausesOf(text.slice(end, end + beside));
  const words = readWords(clause, lexicon);
  // "Says nobody was told".
  const from = lexicon.personalNegations.includes(word) ? 0 : 1;
  return words.slice(from, subjectWords).some(({ word }) => lexicon.auxiliaries.includes(word));
}

// "No one of the crew is".
const subjectWords = 5;

// Units of text in which a few words surely stand.
const beside = 30;

/** Whether a form of the word stands in one of the texts, or is turned round there: "know" in "unknown". */
const isToldIn = (word: string, texts: readonly string[], lexicon: Lexicon): boolean =>
  lemmasOf(word, lexicon).some((lemma) =>
    texts.some((text) => lemmasIn(text, lexicon).has(lemma) || turnedRoundIn(text, lexicon).has(lemma)),
  );

const isBeing = (word: string, lexicon: Lexicon): boolean => isFormOf(word, [lexicon.being], lexicon);

/** "Does not say", "names no street": what documents do. */
function isReporting(word: string, lexicon: Lexicon): boolean {
  return isFormOf(word, lexicon.reportingWords, lexicon);
}

// As far as `passage-cut` looks: what stands there, a sentence must say.
const wordsBeside = 2;

/** Where the words directly before a passage begin, in the text of its source. */
function besidePassage({ source, start, context }: Passage, dossier: Dossier): number {
  const before = dossier.sources.get(source)?.text.slice(context.start, start) ?? '';
  const words = [...before.matchAll(/\S+/gu)];
  return context.start + (words.at(-wordsBeside)?.index ?? words[0]?.index ?? before.length);
}
