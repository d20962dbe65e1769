/**
 * Every word of a sentence is found in its passages, follows from them, or is open: nobody but an editor can say then
 * whether the sentence says more than they do.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isOfName, readWords, type WordMention } from '../mentions/words.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { readDates, sideOf } from '../mentions/dates.ts';
import { limitSpans } from '../mentions/limits.ts';
import { readRelatives, readTimes, type RelativeMention } from '../mentions/times.ts';
import { isSaidBy } from '../mentions/date-parts.ts';
import { oncePer } from '../text/memoize.ts';
import { offsetsIn, type Span } from '../text/spans.ts';
import { wordFinder, type WordSupport } from './found-words.ts';
import { holderOf } from './lemmas.ts';
import { droppedHedges, newPhrasalVerbs } from './phrases.ts';
import { misplacedQuantities } from './quantities.ts';
import { rankedIn } from './ranked.ts';
import { toldAsSettled } from './settled.ts';
import { isSuperlative, widenedSuperlatives } from './superlatives.ts';
import { toldAsBeing, toldAsDone, toldAsHolding } from './tense.ts';

/** Why a word is open. */
export type OpenReason =
  | 'word'
  | 'negation'
  | 'denial'
  | 'name'
  | 'tense'
  | 'quantity'
  | 'superlative'
  | 'time'
  | 'pronoun'
  | 'order'
  | 'limit'
  | 'amount'
  | 'joined'
  | 'silence'
  | 'quotation';

/** A word that an editor has to answer for. */
export interface OpenWord {
  readonly word: string;
  readonly reason: OpenReason;
}

const listsOf = oncePer((lexicon: Lexicon) => ({
  universal: new Set(lexicon.universals),
  telling: new Map(Object.entries(lexicon.tellingPrepositions)),
}));

/** The open words of `text`, in order, each once. */
export function openWords(text: string, support: WordSupport, lexicon: Lexicon): OpenWord[] {
  const { texts } = support;
  const open = new Map<string, OpenReason>();
  const reasonFor = reasonFinder(text, support, lexicon);
  const words = readWords(text, lexicon);
  for (const [at, { word }] of words.entries()) {
    const reason = reasonFor(words, at);
    if (reason !== undefined) open.set(word, reason === 'word' ? (open.get(word) ?? reason) : reason);
  }
  for (const word of otherRelatives(text, texts, lexicon)) open.set(word, 'time');
  for (const word of misplacedQuantities(text, texts, lexicon)) open.set(word, 'quantity');
  for (const word of widenedSuperlatives(text, texts, lexicon)) open.set(word, 'superlative');
  // "Fewer" on two numbers that show it.
  for (const { word, isSo, isMultiple } of rankedIn(text, texts, lexicon))
    if (isSo && !isMultiple) open.delete(word.toLowerCase());
  for (const word of newPhrasalVerbs(text, texts, lexicon)) open.set(word, 'word');
  for (const word of droppedHedges(text, texts, lexicon)) open.set(word, 'limit');
  for (const tell of [toldAsDone, toldAsHolding, toldAsBeing, toldAsSettled])
    for (const word of tell(text, texts, lexicon)) open.set(word, 'tense');
  return [...open].map(([word, reason]) => ({ word, reason }));
}

type ReasonFor = (words: readonly WordMention[], at: number) => OpenReason | undefined;

/** Makes what tells why a word of `text` is open by itself; nothing where it is not. */
function reasonFinder(text: string, support: WordSupport, lexicon: Lexicon): ReasonFor {
  const { universal, telling } = listsOf(lexicon);
  const holds = holderOf(support.texts, lexicon);
  const isFound = wordFinder(text, support, lexicon);
  // A season is a word too: "spring 2025" on "April 2025" is what an editor makes of it.
  const dates = readDates(text, lexicon).filter(({ season }) => season === undefined);
  const times = [...readTimes(text, lexicon), ...readRelatives(text, lexicon)];
  const isTaken = offsetsIn([...readNumbers(text, lexicon), ...dates, ...times], text.length);
  const isLimit = offsetsIn([...limitSpans(text, lexicon), ...sidesGiven(text, support.texts, lexicon)], text.length);
  return (words, at) => {
    const own = words[at];
    if (own === undefined) return undefined;
    const { word, start } = own;
    if (!isLimit(start) && !holds(word)) {
      if (isSuperlative(word, lexicon)) return 'superlative';
      if (universal.has(word)) return 'quantity';
    }
    if (telling.get(word)?.every((other) => !holds(other)) === true) return 'word';
    // Whether the passages have a name is asked of names.
    const isAsked = own.isContent && !isTaken(start) && !isLimit(start) && !isOfName(own);
    return isAsked && !isFound(words, at) ? 'word' : undefined;
  };
}

/** Days that are told by their place, "last week", as no passage tells them. */
function otherRelatives(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  return readRelatives(text, lexicon).flatMap(({ relative, span, start, end }) => {
    const isSame = (other: RelativeMention): boolean => other.relative === relative && other.span === span;
    return passages.some((passage) => readRelatives(passage, lexicon).some(isSame)) ? [] : [text.slice(start, end)];
  });
}

/** What stands beside dates of `text` and, in the same class, beside them in a passage: "early June" on "the start of June". */
function sidesGiven(text: string, passages: readonly string[], lexicon: Lexicon): Span[] {
  return readDates(text, lexicon).flatMap((date) => {
    const { part } = sideOf(text, date, lexicon);
    const isGiven = passages.some((passage) =>
      readDates(passage, lexicon).some(
        (other) => isSaidBy(date, other) && sideOf(passage, other, lexicon).part === part,
      ),
    );
    return part !== undefined && isGiven ? [{ start: Math.max(0, date.start - longestSide), end: date.start }] : [];
  });
}

// Units of text in which a part of a month or year surely stands before it: "the beginning of ".
const longestSide = 16;
