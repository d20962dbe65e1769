/**
 * Words for numbers that may be other words: they count nothing for certain, and only where what they would count is
 * counted otherwise do they say something else.
 *
 * @example
 * mayBeNoNumber(first, 'The roof has to be mended first.', en) // true: in time, not in rank
 */
import type { Lexicon } from '../language/lexicon.ts';
import { indexesTouched } from '../text/spans.ts';
import { irregularBaseOf, isFormOf } from '../words/lemma.ts';
import { isNoun, isVerb } from '../words/related.ts';
import { isClauseApart, isSentenceApart } from './clauses.ts';
import type { NumberMention } from './number-mention.ts';
import { isPossessive, readWords, type WordMention } from './words.ts';

/** Whether the number at that place is an article, one of two things told one after the other, or says when and not which. */
export function mayBeNoNumber(number: NumberMention, text: string, lexicon: Lexicon): boolean {
  if (number.value !== 1) return false;
  const words = readWords(text, lexicon);
  const at = indexesTouched(words, number).start;
  const word = words[at];
  if (word?.start !== number.start || word.end !== number.end) return false;
  return (
    lexicon.articles.includes(word.word) ||
    isSetAgainst(word, words.slice(at + 1), text, lexicon) ||
    (lexicon.numbers.adverbs.includes(word.word) && isAdverb(text, words, at, lexicon))
  );
}

/** Whether an article behind a form of "be" says what something is, and counts none: "est un poids lourd". */
export function isOfKind(number: NumberMention, text: string, lexicon: Lexicon): boolean {
  const words = readWords(text, lexicon);
  const at = indexesTouched(words, number).start;
  const isArticle = lexicon.articles.includes(words[at]?.word ?? '');
  return isArticle && isFormOf(words[at - 1]?.word ?? '', [lexicon.being], lexicon);
}

/** "In one report … in another": as many as the two that are told of. */
function isSetAgainst(word: WordMention, behind: readonly WordMention[], text: string, lexicon: Lexicon): boolean {
  const { pronoun } = lexicon.numbers;
  return (
    word.word === pronoun.word &&
    behind.some((other) => pronoun.counterparts.includes(other.word) && !isSentenceApart(text, word, other))
  );
}

/** "Was first seen", "is mended first": before a verb, or where nothing follows that could be counted. */
function isAdverb(text: string, words: readonly WordMention[], at: number, lexicon: Lexicon): boolean {
  const [before, own, next] = [words[at - 1], words[at], words[at + 1]];
  if (own === undefined) return false;
  // "He first noticed".
  if (before !== undefined && lexicon.pronouns.subjects.includes(before.word) && next && isInflected(next, lexicon))
    return true;
  if (before !== undefined && determines(before, lexicon)) return false;
  if (next === undefined || isClauseApart(text, own, next) || !next.isContent) return true;
  return isInflected(next, lexicon) || (before !== undefined && lexicon.auxiliaries.includes(before.word));
}

/** "The first", "her first", "Marelo’s first". */
const determines = (word: WordMention, { articles, pronouns }: Lexicon): boolean =>
  articles.includes(word.word) || pronouns.opening.includes(word.word) || isPossessive(word);

/** "Seen", "awarded": a form of a verb that is no name of a thing. */
function isInflected({ word }: WordMention, lexicon: Lexicon): boolean {
  const base = irregularBaseOf(word, lexicon);
  if (base !== undefined) return isVerb(base, lexicon) && !isNoun(word, lexicon);
  return lexicon.verbEndings.some((ending) => word.endsWith(ending));
}
