/**
 * What somebody says in the passages, with something against it in the same sentence, told as it is: "the mill is safe" on
 * "Reis said the mill was safe, but tests show otherwise".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart, sentencesBySigns } from '../mentions/clauses.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { isFormOf } from '../words/lemma.ts';
import { alwaysIn, enter, type Always } from './always.ts';

// Of one word nobody can tell where it was taken from.
const fewest = 2;

/** Words of `text`, told in nobody's name, that the passages have only as such sayings, where it tells nothing else. */
export function contestedOnly(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const isOnlyContested = alwaysIn(passages, contestedIn, lexicon);
  if (isOnlyContested === 'none') return [];
  const words = readWords(text, lexicon).filter(({ isContent }) => isContent);
  if (words.some((word) => isSaying(word, lexicon) || lexicon.claims.includes(word.word))) return [];
  const contested = words.filter(({ lemmas }) => isOnlyContested(lemmas) === true);
  return contested.length >= fewest && contested.length === words.length ? contested.map((word) => word.text) : [];
}

const isSaying = ({ word }: WordMention, lexicon: Lexicon): boolean => isFormOf(word, lexicon.sayingWords, lexicon);

/** The base forms in a text, and whether each always stands between who says it and what is said against it. */
const contestedIn = memoizePer((lexicon: Lexicon) => (text): Always => {
  const found = new Map<string, boolean>();
  const words = readWords(text, lexicon);
  const spans = sentencesBySigns(text).flatMap(({ start, end }) => {
    const sentence = words.filter((word) => word.start >= start && word.end <= end);
    const saying = sentence.findIndex((word) => isSaying(word, lexicon));
    const against = sentence.find((word, at) => at > saying && isAgainst(text, sentence[at - 1], word, lexicon));
    const from = sentence[saying];
    return from === undefined || against === undefined ? [] : [{ start: from.end, end: against.start }];
  });
  if (spans.length === 0) return found;
  for (const { lemmas, start } of words)
    enter(
      found,
      lemmas,
      spans.some((span) => span.start <= start && start < span.end),
    );
  return found;
});

/** Whether a word joins, behind a comma, what stands against what is before it. */
function isAgainst(text: string, last: WordMention | undefined, own: WordMention, lexicon: Lexicon): boolean {
  const { coordinators, alternatives, joiners } = lexicon;
  const isContrast = coordinators.includes(own.word) && !alternatives.includes(own.word) && !joiners.includes(own.word);
  return isContrast && last !== undefined && isClauseApart(text, last, own);
}
