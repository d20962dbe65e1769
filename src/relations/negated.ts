/**
 * Negations of a sentence that its passages have in other words: "nobody was hurt" for "no injuries were reported", "did
 * not name" for "refused to name", "was not known" for "unknown".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart, isCoordinateApart, isSentenceApart, sentencesBySigns } from '../mentions/clauses.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { findNegations, type Negation } from '../mentions/negation.ts';
import { indexesTouched, isTouched, type Span } from '../text/spans.ts';
import { containsName } from '../text/whole-words.ts';
import { hasDictionary, isFormOf, lemmasOf } from '../words/lemma.ts';
import { followersOf, isAdjective, isAdverb, isCommonWord, oppositesOf } from '../words/related.ts';
import { comparesBehind, comparesDown, hasSuperlative } from './comparing.ts';
import { isOfRest } from './differences.ts';
import { isOfLater } from './later.ts';
import { isLimit, isOfPart } from './partly-denied.ts';
import { isTurning } from './turning.ts';
import { lemmasIn } from './lemmas.ts';

/** What passages have of a negation: the same, one of something else, or none at all. */
export type NegationVerdict = 'found' | 'open' | 'missing';

// Words of its own behind a negation that say what it denies, and words around the other.
const behind = 2;
const around = 5;

/** Judges the negation that begins at `start` of `text`. */
export function judgeNegation(
  text: string,
  start: number,
  passages: readonly string[],
  lexicon: Lexicon,
): NegationVerdict {
  const words = deniedAt(text, start, lexicon);
  const denied = words.flatMap(({ lemmas }) => lemmas);
  let verdict: NegationVerdict = 'missing';
  for (const passage of passages) {
    // "No deaths" on "0 deaths".
    if (noughtsIn(passage, lexicon).some((lemma) => denied.includes(lemma))) return 'found';
    const { turned, isLikeDenied } = turnedIn(passage, lexicon);
    if (isLikeDenied || tellsOfAbsence(text, passage, lexicon)) verdict = 'open';
    for (const [word, held] of turned) {
      // "Not unacceptable" is the contrary of "unacceptable".
      if (word === words[0]?.word) continue;
      verdict = 'open';
      if (denied.some((lemma) => held.has(lemma) || followersOf(lemma, lexicon).some((other) => held.has(other))))
        return 'found';
    }
  }
  // What is denied and not told at all is said in other words: only an editor can judge those. "Did not exceed the limit"
  // denies no limit.
  if (!passages.some((passage) => tellsOfSame(text, start, words, passage, lexicon))) return 'open';
  if (isOfPart(text, start, passages, lexicon) || isLimit(text, start, lexicon)) return 'open';
  if (verdict !== 'missing') return verdict;
  // "Not closed" on "open".
  const opposites = denied.flatMap((lemma) => [...oppositesOf(lemma, lexicon)]);
  if (passages.some((passage) => opposites.some((lemma) => lemmasIn(passage, lexicon).has(lemma)))) return 'open';
  // "Nine are without power" on "restored to all but nine".
  if (passages.some((passage) => lexicon.exceptions.some((words) => containsName(passage.toLowerCase(), words))))
    return 'open';
  if (isOfLater(text, start, passages, lexicon) || isOfRest(text, start, passages, lexicon)) return 'open';
  // "No strike was so long" on "the longest strike", "is not cleaned as often" on "is cleaned less often".
  const isCompared = comparesBehind(text, start, lexicon);
  return isCompared && passages.some((passage) => hasSuperlative(passage, lexicon) || comparesDown(passage, lexicon))
    ? 'open'
    : verdict;
}

/** What a text turns round, once for all negations that it is asked of. */
interface Turned {
  /** By each word that turns something round, the base forms of what. */
  readonly turned: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether it has a word that may say no. */
  readonly isLikeDenied: boolean;
}

const turnedIn: (text: string, lexicon: Lexicon) => Turned = memoizePer((lexicon: Lexicon) => (text) => {
  const words = readWords(text, lexicon);
  const turned = new Map<string, Set<string>>();
  for (const [at, { word }] of words.entries()) {
    const bare = bareOf(word, lexicon);
    if (bare === undefined && !isTurning(word, lexicon)) continue;
    // "Unknown" denies what it turns round, and nothing beside it.
    const held = bare === undefined ? besideIt(text, words, at, lexicon).map((own) => own.word) : [bare];
    const all = turned.get(word) ?? new Set();
    for (const lemma of held.flatMap((own) => lemmasOf(own, lexicon))) all.add(lemma);
    turned.set(word, all);
  }
  return { turned, isLikeDenied: words.some(({ word }) => lexicon.likeDenials.includes(word)) };
});

/** Whether a passage says that something is no more, or closed, where `text` does not: "no trains ran" on "the line was shut". */
const tellsOfAbsence = (text: string, passage: string, lexicon: Lexicon): boolean =>
  lexicon.absences.some((word) => lemmasIn(passage, lexicon).has(word) && !lemmasIn(text, lexicon).has(word));

/** Whether a text turns round what somebody says or knows: "could not say", "nobody told us". */
export const turnsReportRound = (text: string, lexicon: Lexicon): boolean =>
  [...turnedIn(text, lexicon).turned.values()].some((held) =>
    [...lexicon.reportingWords, ...lexicon.knowing].some((verb) => held.has(verb)),
  );

/** Whether a text turns a word round, in any form: "name" of "would not name". */
export const turnsRound = (text: string, word: string, lexicon: Lexicon): boolean =>
  [...turnedIn(text, lexicon).turned.values()].some((held) => lemmasOf(word, lexicon).some((lemma) => held.has(lemma)));

/** Base forms of what a text counts, and has none of: "0 deaths". */
const noughtsIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly string[] =>
      readNumbers(text, lexicon).flatMap(({ kind, value, end }) =>
        kind === 'count' && value === 0 ? deniedAt(text, end, lexicon).flatMap(({ lemmas }) => lemmas) : [],
      ),
);

/**
 * Whether one negation turns another round where no passage has two: "no crew was not hurt" on "no crew was hurt".
 * `before` and `own` follow one another in `text`.
 */
export function isDoubled(
  text: string,
  before: Negation,
  own: Negation,
  passages: readonly string[],
  lexicon: Lexicon,
): boolean {
  if (lexicon.negationsAgree || isCoordinateApart(text, spanOf(before), spanOf(own), lexicon)) return false;
  return !passages.some((passage) => hasTwoInOneClause(passage, lexicon));
}

const hasTwoInOneClause = memoizePer((lexicon: Lexicon) => (text): boolean => {
  const found = findNegations(text, lexicon);
  return found.some((own, at) => {
    const before = found[at - 1];
    return before !== undefined && !isCoordinateApart(text, spanOf(before), spanOf(own), lexicon);
  });
});

const spanOf = ({ start }: Negation): Span => ({ start, end: start });

/** What the negation at `start` denies: the next words of its clause that say something. */
function deniedAt(text: string, start: number, lexicon: Lexicon): readonly WordMention[] {
  const words = readWords(text, lexicon);
  const denied: WordMention[] = [];
  let before: Span = { start, end: start };
  for (let at = indexesTouched(words, { start, end: start + 1 }).end; denied.length < behind; at += 1) {
    const word = words[at];
    if (word === undefined || isClauseApart(text, before, word)) break;
    // "Is not doing" denies what is done.
    if (word.isContent && !isFormOf(word.word, lexicon.lightVerbs, lexicon)) denied.push(word);
    before = word;
  }
  return denied;
}

/**
 * Whether a passage tells what the negation at `start` denies first, in a sentence that may be about the same: "the church did not
 * burn" is not denied by "eleven houses burned".
 */
function tellsOfSame(
  text: string,
  start: number,
  denied: readonly WordMention[],
  passage: string,
  lexicon: Lexicon,
): boolean {
  // "No longer is", "not fully repaired".
  const isComparative = (word: string): boolean =>
    lexicon.comparativeEndings.some(
      (ending) => word.endsWith(ending) && isAdjective(word.slice(0, -ending.length), lexicon),
    );
  const numbers = readNumbers(text, lexicon);
  const isMain = (own: WordMention): boolean =>
    !isAdverb(own.word, lexicon) && !isComparative(own.word) && !isTouched(numbers, own);
  const first = denied.find(isMain) ?? denied[0];
  if (first === undefined) return false;
  const others = readWords(text, lexicon).filter(
    (word) => word.isContent && word !== first && !isTouched(numbers, word) && !isSentenceApart(text, word, first),
  );
  const before = others.filter((word) => word.end <= start);
  // "Neither of the two pupils was ill": what stands behind tells what is denied of them.
  const about = before.length > 0 ? before : others.filter((word) => word.start > first.start);
  return sentencesBySigns(passage).some((sentence) => {
    const told = lemmasIn(passage.slice(sentence.start, sentence.end), lexicon);
    const isTold = ({ lemmas }: WordMention): boolean =>
      lemmas.some(
        (lemma) => told.has(lemma) || (!hasDictionary(lexicon) && [...told].some((own) => isStem(own, lemma))),
      );
    return isTold(first) && (about.length === 0 || about.some(isTold));
  });
}

/** Whether one of two stems may be that of the other: "vend" of "vendr". */
const isStem = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= shortest && (one.startsWith(other) || other.startsWith(one));

/**
 * The words around the one at `at`, behind it as far as its sentence goes and nothing is set against it ("no boats, but crews"),
 * and before it only as far as nothing is joined: "believes him and has brought no charges" denies no belief.
 */
function besideIt(text: string, words: readonly WordMention[], at: number, lexicon: Lexicon): readonly WordMention[] {
  const own = words[at];
  if (own === undefined) return [];
  const near = words.slice(at, at + around + 1);
  const contrast = near.findIndex(({ word }) => lexicon.coordinators.includes(word) && !lexicon.joiners.includes(word));
  return [
    ...words.slice(Math.max(0, at - around), at).filter((word) => !isCoordinateApart(text, word, own, lexicon)),
    ...near.slice(0, contrast === -1 ? undefined : contrast).filter((word) => !isSentenceApart(text, word, own)),
  ];
}

/** Base forms of what the words of a text turn round: "know" of "unknown". */
export const turnedRoundIn: (text: string, lexicon: Lexicon) => ReadonlySet<string> = memoizePer(
  (lexicon: Lexicon) => (text) => {
    const bare = readWords(text, lexicon).flatMap(({ word }) => bareOf(word, lexicon) ?? []);
    return new Set(bare.flatMap((word) => lemmasOf(word, lexicon)));
  },
);

// What is left of shorter words may be anything.
const shortest = 4;

/** "Known" of "unknown"; nothing where the word turns nothing round, as "increase" does not, or "impose". */
function bareOf(word: string, lexicon: Lexicon): string | undefined {
  const prefix = lexicon.turningPrefixes.find(
    (start) =>
      word.startsWith(start) &&
      word.length - start.length >= shortest &&
      isCommonWord(word.slice(start.length), lexicon),
  );
  if (prefix === undefined) return undefined;
  const bare = word.slice(prefix.length);
  if (!lexicon.doubtfulPrefixes.includes(prefix)) return bare;
  // A word that only begins so has no such opposite.
  const opposites = lemmasOf(word, lexicon).flatMap((lemma) => [...oppositesOf(lemma, lexicon)]);
  return lemmasOf(bare, lexicon).some((lemma) => opposites.includes(lemma)) ? bare : undefined;
}
