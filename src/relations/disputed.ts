/**
 * Whoever only denies something in the passages, told as somebody who says or does something: "the town says that the mill is
 * safe" on "the baker said that the mill was safe, which the town disputes", "Reis said she would go" on "Reis did not say".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart, isSentenceApart } from '../mentions/clauses.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { oncePer } from '../text/memoize.ts';
import { isAdverb } from '../words/related.ts';
import { alwaysIn, enter, type Always } from './always.ts';
import { isTurning } from './turning.ts';

/** Single verbs that withhold, and what may open the clause that one of them stands in. */
const listsOf = oncePer(({ withholding, relativePronouns, clauseOpeners, conditions }: Lexicon) => ({
  verbs: new Set(withholding.filter((word) => !word.includes(' ') && !conditions.includes(word))),
  openers: new Set([...relativePronouns, ...clauseOpeners]),
}));

/** Words of `text` that stand in the passages only beside a verb by which they deny something, each once. */
export function disputantsAlone(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const isOnlyDisputing = alwaysIn(passages, disputantsIn, lexicon);
  if (isOnlyDisputing === 'none') return [];
  const words = readWords(text, lexicon);
  const { verbs } = listsOf(lexicon);
  if (words.some(({ word }) => verbs.has(word) || isTurning(word, lexicon))) return [];
  const found = words.filter(({ isContent, lemmas }) => isContent && isOnlyDisputing(lemmas) === true);
  return [...new Set(found.map((word) => word.text))];
}

/** The base forms in a text, and whether each stands only as the subject of a verb that withholds; none where none does. */
function disputantsIn(text: string, lexicon: Lexicon): Always {
  const found = new Map<string, boolean>();
  const words = readWords(text, lexicon);
  const { verbs } = listsOf(lexicon);
  if (!words.some(({ word }) => verbs.has(word))) return found;
  for (const [at, { lemmas }] of words.entries()) enter(found, lemmas, disputes(text, words, at, lexicon));
  return found;
}

// "Which the two old mills dispute": from the word that opens a clause to its subject.
const reach = 4;

/** Whether the word at `at` is the subject of such a verb: "which the town disputes", "ce que contestent les boulangers". */
function disputes(text: string, words: readonly WordMention[], at: number, lexicon: Lexicon): boolean {
  const own = words[at];
  if (own?.isContent !== true) return false;
  const { verbs, openers } = listsOf(lexicon);
  const behind = verbAfter(words, at, lexicon);
  const isOpened = (opener: WordMention): boolean => openers.has(opener.word) && !isClauseApart(text, opener, own);
  if (behind !== undefined && verbs.has(behind.word) && !isClauseApart(text, own, behind))
    return words.slice(Math.max(0, at - reach), at).some(isOpened);
  let before = at - 1;
  while (lexicon.articles.includes(words[before]?.word ?? '')) before -= 1;
  const [verb, opener] = [words[before], words[before - 1]];
  return verb !== undefined && opener !== undefined && verbs.has(verb.word) && openers.has(opener.word);
}

/** The word behind the one at `at`, over auxiliaries and adverbs. */
function verbAfter(words: readonly WordMention[], at: number, lexicon: Lexicon): WordMention | undefined {
  let next = at + 1;
  const isPassed = (word: string): boolean =>
    (lexicon.auxiliaries.includes(word) || isAdverb(word, lexicon)) && !isTurning(word, lexicon);
  while (isPassed(words[next]?.word ?? '')) next += 1;
  return words[next];
}

/** Who says something in `text` of whom the passages only deny that, each once. */
export function sayingsDenied(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const words = readWords(text, lexicon);
  const found = words.filter((subject, at) => {
    const verb = verbAfter(words, at, lexicon);
    if (!subject.isContent || verb?.isContent !== true || isClauseApart(text, subject, verb)) return false;
    // Of other verbs a denial that is dropped shows in the verb.
    if (!verb.lemmas.some((lemma) => lexicon.sayingWords.includes(lemma))) return false;
    const given = passages.flatMap((passage) => sayingsOf(passage, subject, verb, lexicon));
    return given.length > 0 && given.every((isDenied) => isDenied);
  });
  return [...new Set(found.map((word) => word.text))];
}

/** Of each verb of a passage that stands behind that subject in its sentence, whether a negation stands directly before it. */
function sayingsOf(passage: string, subject: WordMention, verb: WordMention, lexicon: Lexicon): boolean[] {
  const words = readWords(passage, lexicon);
  const isSame = (one: WordMention, other: WordMention): boolean =>
    one.lemmas.some((lemma) => other.lemmas.includes(lemma));
  return words.flatMap((own, at) => {
    if (!isSame(own, verb)) return [];
    const doer = words.slice(0, at).findLast((word) => isSame(word, subject));
    if (doer === undefined || isSentenceApart(passage, doer, own)) return [];
    return [!isClauseApart(passage, doer, own) && isTurning(words[at - 1]?.word ?? '', lexicon)];
  });
}
