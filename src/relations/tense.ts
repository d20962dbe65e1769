/**
 * What is to come told as done: "has built" on "plans to build", "completed" on "would be completed", "was repaired" on
 * "ordered the repair". What puts a verb off is looked for in its own group of words: before it, before the first of the
 * verbs that it is joined to, or in its ending.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart, isSentenceApart } from '../mentions/clauses.ts';
import { outward } from '../mentions/outward.ts';
import { isOfName, readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { irregularBaseOf } from '../words/lemma.ts';
import { followersOf, isVerb } from '../words/related.ts';
import { alwaysIn, enter, type Always } from './always.ts';
import { isPreceded, type Before } from './preceded.ts';
import { isTurning } from './turning.ts';

const futureOf = oncePer(({ future }: Lexicon): Before => ({
  words: new Set(future),
  // "Would be completed": between the word that puts it off and the verb.
  reach: 2,
}));

/** What leaves open what stands behind it. */
interface Plans {
  readonly all: ReadonlySet<string>;
  /** Without those that may stand before what they name: "the proposed law has cut". */
  readonly sure: ReadonlySet<string>;
}

const plansOf = oncePer(({ plans, demands, prospects }: Lexicon): Plans => ({
  all: new Set([...plans, ...demands, ...prospects]),
  sure: new Set([...demands, ...prospects]),
}));

// "Ordered an immediate repair": from a plan to what is planned.
const reach = 4;

/** Verbs of `text` in the past that the passages have only as something to come, each once. */
export function toldAsDone(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const isOnlyToCome = alwaysIn(passages, placesIn, lexicon);
  if (isOnlyToCome === 'none') return [];
  const words = readWords(text, lexicon);
  const past = words.filter(
    (mention, at) =>
      mention.isContent &&
      isPast(mention.word, lexicon) &&
      // "Was not named": what is denied is not told.
      !isTurning(words[at - 1]?.word ?? '', lexicon) &&
      !isPutOff(text, words, at, plansOf(lexicon).sure, lexicon),
  );
  const found = past.filter(({ lemmas }) => {
    // "The repair" is what "was repaired"; where the verb itself stands, it decides.
    return isOnlyToCome(lemmas) ?? isOnlyToCome(lemmas.flatMap((lemma) => followersOf(lemma, lexicon))) === true;
  });
  return [...new Set(found.map(({ word }) => word))];
}

/** Verbs of `text` in the present that the passages have only behind a word which leaves them open: "bans" on "would ban". */
export function toldAsHolding(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const supposed = passages.map((passage) => supposedIn(passage, lexicon));
  if (supposed.every(({ size }) => size === 0)) return [];
  const isSupposed = ({ word, lemmas }: WordMention): boolean =>
    lemmas.some((lemma) => lemma !== word && supposed.some((verbs) => verbs.has(lemma)));
  const stands = (word: string): boolean =>
    passages.some((passage) => readWords(passage, lexicon).some((other) => other.word === word));
  const found = readWords(text, lexicon).filter(
    (mention) => mention.isContent && !isPast(mention.word, lexicon) && isSupposed(mention) && !stands(mention.word),
  );
  return [...new Set(found.map(({ word }) => word))];
}

// Of one word nobody can tell where it was taken from; one more may be a participle that the passages have in another word.
const [fewest, mostOthers] = [2, 1];

/** Light verbs of `text`, "was", "is", "put", where all that they tell stands behind a word which leaves it open. */
export function toldAsBeing(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const isOnlySupposed = alwaysIn(passages, supposedPlaces, lexicon);
  if (isOnlySupposed === 'none') return [];
  const words = readWords(text, lexicon);
  const lastTurning = words.findLastIndex(({ word }) => isTurning(word, lexicon));
  const found = words.filter((verb, at) => {
    if (isBase(verb, lexicon) && !isPast(verb.word, lexicon)) return false;
    if (!verb.lemmas.some((lemma) => lexicon.lightVerbs.includes(lemma))) return false;
    // "Is to close" says so itself.
    if (lexicon.infinitives.includes(words[at + 1]?.word ?? '')) return false;
    if (isPutOff(text, words, at, plansOf(lexicon).sure, lexicon)) return false;
    const told = outward(text, words, at, { step: 1, isApart: isClauseApart, isSought: ({ isContent }) => isContent });
    const verdicts = told.map(({ lemmas }) => isOnlySupposed(lemmas)).filter((verdict) => verdict !== undefined);
    return (
      verdicts.length >= fewest &&
      told.length - verdicts.length <= mostOthers &&
      !verdicts.includes(false) &&
      lastTurning <= at
    );
  });
  return [...new Set(found.map(({ word }) => word))];
}

/** The base forms in a text, and whether each stands only behind a word of its sentence that leaves it open; none where none does. */
const supposedPlaces = memoizePer((lexicon: Lexicon) => (text): Always => {
  const found = new Map<string, boolean>();
  const words = readWords(text, lexicon);
  const [open, plans] = [new Set(lexicon.suppositions), plansOf(lexicon).all];
  // "Would", "plans to": "the planned law" is put off by itself.
  const opens = ({ word }: WordMention, at: number): boolean =>
    open.has(word) || (plans.has(word) && lexicon.infinitives.includes(words[at + 1]?.word ?? ''));
  if (!words.some(opens)) return found;
  let opening: WordMention | undefined;
  for (const [at, own] of words.entries()) {
    if (opening !== undefined && isSentenceApart(text, opening, own)) opening = undefined;
    enter(found, own.lemmas, opening !== undefined);
    if (opens(own, at) && !isOfName(own)) opening = own;
  }
  return found;
});

/** Verbs in their base form behind a word that leaves them open, "would" or "may", and perhaps one more. */
const supposedIn = memoizePer((lexicon: Lexicon) => (text): ReadonlySet<string> => {
  const open = new Set(lexicon.suppositions);
  const words = readWords(text, lexicon);
  return new Set(
    words.flatMap((own, at) =>
      isBase(own, lexicon) && words.slice(Math.max(0, at - 2), at).some((before) => open.has(before.word))
        ? [own.word]
        : [],
    ),
  );
});

/** The base forms in a text, and whether every form of each is put off; none where nothing is. */
const placesIn = memoizePer((lexicon: Lexicon) => (text): Always => {
  const found = new Map<string, boolean>();
  const words = readWords(text, lexicon);
  const [future, plans] = [futureOf(lexicon).words, plansOf(lexicon).all];
  if (!words.some((own) => future.has(own.word) || plans.has(own.word) || hasFutureEnding(own, lexicon))) return found;
  for (const [at, { lemmas }] of words.entries()) enter(found, lemmas, isPutOff(text, words, at, plans, lexicon));
  return found;
});

/** Whether the word at `at` is said to be to come, by its own group of words or by one of `plans` before it. */
function isPutOff(
  text: string,
  words: readonly WordMention[],
  at: number,
  plans: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  const own = words[at];
  if (own === undefined) return false;
  const isBehind = (some: ReadonlySet<string>, most: number): boolean =>
    words.slice(Math.max(0, at - most), at).some((word) => some.has(word.word) && !isClauseApart(text, word, own));
  const future = futureOf(lexicon);
  return (
    (isPreceded(words, at, future) && isBehind(future.words, future.reach)) ||
    hasFutureEnding(own, lexicon) ||
    isBehind(plans, reach) ||
    isJoined(text, words, at, lexicon)
  );
}

/** "Would paint and repair": a base form behind a comma or a word that joins, with what puts it off before the first. */
function isJoined(text: string, words: readonly WordMention[], at: number, lexicon: Lexicon): boolean {
  const [own, last] = [words[at], words[at - 1]];
  if (own === undefined || last === undefined || !isBase(own, lexicon)) return false;
  if (!lexicon.coordinators.includes(last.word) && !/^,\s/u.test(text.slice(last.end, own.start))) return false;
  return opensFuture(text, lexicon)[at] === true;
}

/** For each word of a text, whether a verb that is put off stands before it in its sentence. */
const opensFuture = memoizePer((lexicon: Lexicon) => (text): readonly boolean[] => {
  const words = readWords(text, lexicon);
  let isOpen = false;
  return words.map((own, at) => {
    const last = words[at - 1];
    if (last === undefined) return false;
    isOpen &&= !isSentenceApart(text, last, own);
    const isOwn = futureOf(lexicon).words.has(last.word) && !isSentenceApart(text, last, own);
    // "To" stands before places too.
    isOpen ||= isOwn && isBase(own, lexicon) && own.lemmas.some((lemma) => isVerb(lemma, lexicon));
    return isOpen;
  });
});

/** "Repair", and not "repairs" or "repairing". */
function isBase({ word, lemmas }: WordMention, lexicon: Lexicon): boolean {
  if (isPast(word, lexicon) && !lexicon.unchangedVerbs.includes(word)) return false;
  return lemmas.includes(word) && !lexicon.verbEndings.some((ending) => word.endsWith(ending));
}

/** "Construira": some languages put a verb off by its ending. */
function hasFutureEnding({ word }: WordMention, { futureEndings }: Lexicon): boolean {
  return futureEndings.some((ending) => word.length >= ending.length + shortest && word.endsWith(ending));
}

// What is left of shorter words may be anything.
const shortest = 3;

/** Whether a word is a form in the past, by its ending or by the list of irregular ones. */
export function isPast(word: string, lexicon: Lexicon): boolean {
  const { pastEndings, verbEndings, unchangedVerbs } = lexicon;
  if (pastEndings.some((ending) => word.endsWith(ending)) || unchangedVerbs.includes(word)) return true;
  const isOther = word.endsWith('s') || verbEndings.some((ending) => word.endsWith(ending));
  return !isOther && irregularBaseOf(word, lexicon) !== undefined;
}

/** Whether a word is a participle of the present, by its ending: "baking". */
export const isPresentParticiple = (word: string, { verbEndings, pastEndings }: Lexicon): boolean =>
  verbEndings.some((ending) => !pastEndings.includes(ending) && word.endsWith(ending));
