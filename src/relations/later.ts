/**
 * Negations of what is to come: "will not open until May" on "opens only in May", "will not open until it is sold" on "opens
 * once it is sold", "has not yet been sold" on "the proposed sale".
 */
import { boundOfRange, boundsOfEnds, classesByWord } from '../language/classes.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import { isSaidBy } from '../mentions/date-parts.ts';
import { readDates, sideOf } from '../mentions/dates.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { oncePer } from '../text/memoize.ts';
import { indexesTouched } from '../text/spans.ts';
import { lemmasIn } from './lemmas.ts';

/** Whether the negation at `start` of `text` may deny of the time before what the passages tell of a later one. */
export function isOfLater(text: string, start: number, passages: readonly string[], lexicon: Lexicon): boolean {
  return (
    isDelay(text, start, passages, lexicon) ||
    (isUntil(text, start, lexicon) && passages.some((passage) => tiesTimes(passage, lexicon))) ||
    (isNotYet(text, start, lexicon) && passages.some((passage) => tellsOfPlans(passage, lexicon)))
  );
}

/** "Has not yet been sold": what is to come is not yet so. */
function isNotYet(text: string, start: number, lexicon: Lexicon): boolean {
  const words = readWords(text, lexicon);
  const behind = words[indexesTouched(words, { start, end: start + 1 }).end];
  return behind !== undefined && lexicon.notYet.includes(behind.word);
}

/** "Will not open until May" on "opens only in May": what is denied is denied of the time before. */
function isDelay(text: string, start: number, passages: readonly string[], lexicon: Lexicon): boolean {
  const dates = readDates(text, lexicon).filter(
    (date) =>
      date.start > start &&
      sideOf(text, date, lexicon).bound === boundOfRange &&
      !isClauseApart(text, { start, end: start }, date),
  );
  return dates.some((date) =>
    passages.some((passage) =>
      readDates(passage, lexicon).some(
        (other) => isSaidBy(date, other) && sideOf(passage, other, lexicon).bound === undefined,
      ),
    ),
  );
}

/** "Not before the sale", "not until it is sold": what is denied is so from then on. */
function isUntil(text: string, start: number, lexicon: Lexicon): boolean {
  return readWords(text, lexicon).some(
    (word) => word.start > start && tiesToEnd(word, lexicon) && !isClauseApart(text, { start, end: start }, word),
  );
}

const tiesToEnd = ({ word }: WordMention, lexicon: Lexicon): boolean =>
  lexicon.clauseTies.includes(word) && boundsOfEnds.includes(boundsOf(lexicon).get(word) ?? '');

const boundsOf = oncePer(({ dates }: Lexicon) => classesByWord(dates.bounds));

/** Whether something happens in a text when something else does: "once it is sold". */
function tiesTimes(text: string, lexicon: Lexicon): boolean {
  return readWords(text, lexicon).some((own) => lexicon.clauseTies.includes(own.word) && !tiesToEnd(own, lexicon));
}

/** Whether a text tells of what is to come, or may: "the proposed sale". */
const tellsOfPlans = (text: string, lexicon: Lexicon): boolean =>
  [...lexicon.plans, ...lexicon.suppositions].some((word) => lemmasIn(text, lexicon).has(word));
