/**
 * What the passages have only as promised, planned, asked for or possible, told as done: "the council has sold the quay" on "the
 * council has promised to sell the quay".
 * Or the other way round, what is done told as to come.
 *
 * `tense.ts` leaves to an editor whatever may be so. Here the sentence has a verb that is surely told as done, and each place of
 * the passages that has it names what puts it off.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart, isSentenceApart } from '../mentions/clauses.ts';
import { outward, sides } from '../mentions/outward.ts';
import { withoutMonths } from '../mentions/qualifier.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isFormOf } from '../words/lemma.ts';
import { isAdverb, isVerb } from '../words/related.ts';
import { alwaysIn, enter, type Always } from './always.ts';
import { clauseBeginnings } from './clause-heads.ts';
import type { OpposedWord } from './opposed.ts';
import { isPast } from './tense.ts';
import { isTurning } from './turning.ts';

const listsOf = oncePer((lexicon: Lexicon) => {
  const { certain, suppositions, hedges, plans, demands, prospects, conditions, infinitives, negations } = lexicon;
  const wishes = [...plans, ...demands, ...prospects];
  const modals = [...certain, ...suppositions];
  return {
    wishes: new Set(wishes),
    /** "Will", "may"; "would" tells of what came later as well, and "could" of what somebody was able to do. */
    modals: new Set(modals.filter((word) => !lexicon.pastModals.includes(word))),
    pastModals: new Set(lexicon.pastModals),
    infinitives: new Set(infinitives),
    negations: new Set(Object.values(negations).flat()),
    open: new Set([...wishes, ...modals, ...hedges, ...conditions]),
  };
});

// "Asked a judge in the town to throw out": from a wish to what is wished.
const reach = 5;

/** What puts off the verb at `at`, as it stands there: "promised to"; nothing where nothing does. */
function putOffBy(text: string, words: readonly WordMention[], at: number, lexicon: Lexicon): string | undefined {
  const { wishes, modals, pastModals, infinitives } = listsOf(lexicon);
  const own = words[at];
  if (own === undefined) return undefined;
  const denial = denialBefore(text, words, at, lexicon);
  if (denial !== undefined) return text.slice(denial.start, own.end);
  let before = at - 1;
  while (isAdverb(words[before]?.word ?? '', lexicon)) before -= 1;
  const isPassive = words[before]?.word === lexicon.being;
  if (isPassive) before -= 1;
  else if (!own.lemmas.includes(own.word) || isPast(own.word, lexicon)) return undefined;
  const tie = words[before];
  if (tie === undefined || isClauseApart(text, tie, own)) return undefined;
  const written = (from: WordMention): string => text.slice(from.start, own.end);
  if (modals.has(tie.word)) return written(tie);
  // "He said he would": what is told of later, "would go on to win", has no such verb.
  const isSought = ({ word }: WordMention): boolean => isFormOf(word, lexicon.sayingWords, lexicon);
  const said = { most: 1, isApart: isSentenceApart, isSought };
  if (pastModals.has(tie.word))
    return sides.some((step) => outward(text, words, at, { step, ...said }).length > 0) ? written(tie) : undefined;
  if (!infinitives.has(tie.word)) return undefined;
  const wish = words
    .slice(Math.max(0, before - reach), before)
    .findLast((word) => wishes.has(word.word) && !isClauseApart(text, word, own));
  return wish === undefined ? undefined : written(wish);
}

/** What denies the verb at `at`: "not" of "has not been sold", "no" of "no boats were sold", "nobody" of "nobody sold". */
function denialBefore(
  text: string,
  words: readonly WordMention[],
  at: number,
  lexicon: Lexicon,
): WordMention | undefined {
  const { negations } = listsOf(lexicon);
  const isPassed = (word: string): boolean =>
    !negations.has(word) &&
    (lexicon.auxiliaries.includes(word) || lexicon.notYet.includes(word) || isAdverb(word, lexicon));
  let before = at - 1;
  while (isPassed(words[before]?.word ?? '')) before -= 1;
  // Without "was" before the verb, what "no" denies may do anything.
  const subject = before < at - 1 ? words[before - 1] : undefined;
  const own = words[at];
  return [words[before], subject].find(
    (word) => word !== undefined && own !== undefined && negations.has(word.word) && !isClauseApart(text, word, own),
  );
}

/** The base forms in a text, and whether each is put off or denied wherever it stands. */
const unfulfilledIn = memoizePer((lexicon: Lexicon) => (passage): Always => {
  const found = new Map<string, boolean>();
  const text = withoutMonths(passage, lexicon);
  const words = readWords(text, lexicon);
  const lists = listsOf(lexicon);
  const opening = [lists.modals, lists.pastModals, lists.infinitives, lists.negations];
  if (!words.some(({ word }) => opening.some((some) => some.has(word)))) return found;
  for (const [at, { lemmas }] of words.entries())
    enter(found, lemmas, putOffBy(text, words, at, lexicon) !== undefined);
  return found;
});

/** Verbs of `text` that are told as done, where the passages only have them as something to come, with what puts them off there. */
export function unfulfilled(text: string, passages: readonly string[], lexicon: Lexicon): OpposedWord[] {
  const isAlwaysPutOff = alwaysIn(passages, unfulfilledIn, lexicon);
  if (isAlwaysPutOff === 'none') return [];
  const words = readWords(withoutMonths(text, lexicon), lexicon);
  const { open } = listsOf(lexicon);
  if (words.some(({ word }) => open.has(word) || isTurning(word, lexicon))) return [];
  return words.flatMap((verb, at) => {
    if (!isDone(text, words, at, lexicon) || isAlwaysPutOff(verb.lemmas) !== true) return [];
    const told = besideIt(text, words, at, near);
    const given = passages.flatMap((passage) => putOffIn(passage, verb.lemmas, told, lexicon));
    return given[0] === undefined ? [] : [{ word: verb.text, given: given[0] }];
  });
}

/** The base forms in a text, and whether each is told as done wherever it stands. */
const doneIn = memoizePer((lexicon: Lexicon) => (text): Always => {
  const found = new Map<string, boolean>();
  const words = readWords(text, lexicon);
  const areDone = words.map((_, at) => isDone(text, words, at, lexicon));
  if (!areDone.includes(true)) return found;
  for (const [at, { lemmas }] of words.entries()) enter(found, lemmas, areDone[at] === true);
  return found;
});

/** Verbs of `text` that are told as sure to come, where the passages only have them as done: "will be sold" on "has been sold". */
export function fulfilled(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const words = readWords(text, lexicon);
  const { modals } = listsOf(lexicon);
  const sure = new Set(lexicon.certain.filter((word) => modals.has(word)));
  if (!words.some(({ word }) => sure.has(word))) return [];
  const isAlwaysDone = alwaysIn(passages, doneIn, lexicon);
  if (isAlwaysDone === 'none') return [];
  return words.flatMap((verb, at) => {
    let last = at - 1;
    while (words[last]?.word === lexicon.being || isAdverb(words[last]?.word ?? '', lexicon)) last -= 1;
    const before = words[last];
    const isToCome = before !== undefined && sure.has(before.word) && !isClauseApart(text, before, verb);
    return isToCome && verb.isContent && isAlwaysDone(verb.lemmas) === true ? [verb.text] : [];
  });
}

// Words on either side of the verb that say what it is done to: those of the sentence, and those of a passage.
const [near, far] = [2, 3];

/** Base forms of so many words of its sentence that say something, on either side of the one at `at`. */
function besideIt(text: string, words: readonly WordMention[], at: number, most: number): ReadonlySet<string> {
  const isSought = ({ isContent }: WordMention): boolean => isContent;
  const beside = sides.flatMap((step) => outward(text, words, at, { step, most, isApart: isSentenceApart, isSought }));
  return new Set(beside.flatMap(({ lemmas }) => lemmas));
}

/** What puts off a verb with one of these base forms in a passage, beside one of the words `told`. */
function putOffIn(passage: string, lemmas: readonly string[], told: ReadonlySet<string>, lexicon: Lexicon): string[] {
  const words = readWords(passage, lexicon);
  return words.flatMap((word, at) => {
    if (!word.lemmas.some((lemma) => lemmas.includes(lemma))) return [];
    const beside = [...besideIt(passage, words, at, far)];
    // "Nobody has been charged" is said of everybody.
    return beside.length === 0 || beside.some((one) => told.has(one))
      ? (putOffBy(passage, words, at, lexicon) ?? [])
      : [];
  });
}

/** Whether the word at `at` is a verb that is surely told as done: behind "has" or "was", or alone behind who did it. */
function isDone(text: string, words: readonly WordMention[], at: number, lexicon: Lexicon): boolean {
  const verb = words[at];
  if (verb === undefined || !verb.isContent || verb.isCapital || !isPast(verb.word, lexicon)) return false;
  if (verb.lemmas.some((lemma) => lexicon.lightVerbs.includes(lemma))) return false;
  if (!verb.lemmas.some((lemma) => isVerb(lemma, lexicon))) return false;
  let before = at - 1;
  while (isAdverb(words[before]?.word ?? '', lexicon)) before -= 1;
  const last = words[before];
  if (last === undefined || isClauseApart(text, last, verb)) return false;
  // "Is to be sold".
  if (last.word === lexicon.being) return false;
  if (lexicon.auxiliaries.includes(last.word)) return true;
  // "Boats sold in May sank": beside another verb it may be a participle.
  const isAlone = !hasOtherVerb(text, words, at, lexicon);
  return isAlone && !lexicon.unchangedVerbs.includes(verb.word) && (last.isContent || last.isCapital);
}

/** Whether another verb of the past, or one that helps it, stands in the clause of the word at `at`, and not in a clause inside that. */
function hasOtherVerb(text: string, words: readonly WordMention[], at: number, lexicon: Lexicon): boolean {
  const isOther = ({ word, isContent, isCapital }: WordMention): boolean =>
    lexicon.auxiliaries.includes(word) || (isContent && !isCapital && isPast(word, lexicon));
  // "Threw out ballots that arrived": from there on, another clause.
  const beginnings = clauseBeginnings(lexicon);
  return sides.some((step) => {
    const isSought = (word: WordMention): boolean => isOther(word) || (step === 1 && beginnings.has(word.word));
    return outward(text, words, at, { step, most: 1, isApart: isClauseApart, isSought }).some(isOther);
  });
}
