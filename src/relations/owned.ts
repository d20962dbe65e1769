/**
 * What the passages tell of somebody of a person, or of whoever did something to that person, told of that person: "Reis left"
 * on "Reis’s brother left", or on "the bakers met Reis and left".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart, isSentenceApart } from '../mentions/clauses.ts';
import { isOfName, isPossessive, readWords, type WordMention } from '../mentions/words.ts';
import { followersOf, isVerb } from '../words/related.ts';
import { isPast } from './tense.ts';

/** Names of `text` that do something there, where the passages have them only as owners, each once. */
export function ownersAlone(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const given = passages.map((passage) => readWords(passage, lexicon));
  if (!given.flat().some((word) => word.isCapital && isPossessive(word))) return [];
  const found = doersIn(text, lexicon).filter(({ own, next }) => {
    const owned = given.flatMap((some) =>
      some.flatMap((word, place) => (isSameName(word, own) ? [{ word, behind: some[place + 1] }] : [])),
    );
    // "Reis resigned" on "Reis’s resignation".
    const isOther = ({ behind }: { readonly behind: WordMention | undefined }): boolean =>
      behind !== undefined &&
      !next.lemmas.some((lemma) =>
        [lemma, ...followersOf(lemma, lexicon)].some((form) => behind.lemmas.includes(form)),
      );
    return owned.length > 0 && owned.every((one) => isPossessive(one.word) && isOther(one));
  });
  return [...new Set(found.map(({ own }) => own.text))];
}

/** Names of `text` that do something there which the passages tell of those who did something to them, each once. */
export function objectsAsDoers(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const found = doersIn(text, lexicon).filter(({ own, next }) => {
    if (!next.isContent) return false;
    const given = passages.flatMap((passage) => placesAsObject(passage, own, next, lexicon));
    return given.length > 0 && given.every((isObject) => isObject);
  });
  return [...new Set(found.map(({ own }) => own.text))];
}

/** The names of a text that do something there, each with the word for it. */
function doersIn(text: string, lexicon: Lexicon): { readonly own: WordMention; readonly next: WordMention }[] {
  const words = readWords(text, lexicon);
  return words.flatMap((own, at) => {
    const next = words[at + 1];
    const isDoer = own.isCapital && own.isContent && !isPossessive(own);
    return isDoer && next !== undefined && tellsDeed(next, lexicon) ? [{ own, next }] : [];
  });
}

/** Of each place of a name in a passage, whether a verb stands before it, and `verb` joined to that behind it. */
function placesAsObject(passage: string, own: WordMention, verb: WordMention, lexicon: Lexicon): boolean[] {
  const words = readWords(passage, lexicon);
  return words.flatMap((word, at) => {
    if (!isSameName(word, own)) return [];
    // Given names stand before it.
    const before = words.slice(0, at).findLast((other) => !isOfName(other));
    const next = words.findIndex((other, place) => place > at && other.lemmas.some((one) => verb.lemmas.includes(one)));
    const [joining, deed] = [words[next - 1], words[next]];
    return [
      before !== undefined &&
        deed !== undefined &&
        !lexicon.auxiliaries.includes(before.word) &&
        tellsDeed(before, lexicon) &&
        !before.lemmas.some((lemma) => lexicon.sayingWords.includes(lemma)) &&
        !isClauseApart(passage, before, word) &&
        !isSentenceApart(passage, word, deed) &&
        lexicon.coordinators.includes(joining?.word ?? ''),
    ];
  });
}

const isSameName = (word: WordMention, own: WordMention): boolean =>
  (isOfName(word) || word.isCapital) && word.word === own.word;

/** Whether a word is what its subject does: "was", "left". */
function tellsDeed({ word, lemmas, isCapital }: WordMention, lexicon: Lexicon): boolean {
  if (isCapital) return false;
  if (lexicon.auxiliaries.includes(word)) return true;
  return isPast(word, lexicon) && lemmas.some((lemma) => isVerb(lemma, lexicon));
}
