/**
 * What the passages tell only as something that nobody holds to be so, told as it is: "the leak caused the fire" on "it cannot
 * be concluded that the leak caused the fire", "he was warned" on "the owner denied that he was warned", "the mill will reopen"
 * on "will the mill reopen?".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { isClauseApart, isSentenceApart, numbersOf, sentencesBySigns } from '../mentions/clauses.ts';
import { findNegations } from '../mentions/negation.ts';
import { outward } from '../mentions/outward.ts';
import { withoutMonths } from '../mentions/qualifier.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { quotedSpans } from '../text/quotation.ts';
import { indexesTouched, type Span } from '../text/spans.ts';
import { isFormOf } from '../words/lemma.ts';
import { isVerb } from '../words/related.ts';
import { alwaysIn, enter, type Always } from './always.ts';
import { isPast } from './tense.ts';
import { isTurning } from './turning.ts';

const phrasesOf = oncePer(
  ({ withholding }: Lexicon) => new RegExp(String.raw`(?<!\p{L})(?:${either(withholding)})(?!\p{L})`, 'giu'),
);

// "Cannot yet be concluded", "is no clear evidence".
const reach = 3;

/** What withholds whatever stands behind it in its sentence: "ruled out", "no evidence", "cannot be concluded", and the head of a question. */
function withholdersIn(text: string, words: readonly WordMention[], lexicon: Lexicon): Span[] {
  const phrases = [...text.matchAll(phrasesOf(lexicon))].map(({ 0: phrase, index: start }) => ({
    start,
    end: start + phrase.length,
  }));
  const denied = findNegations(text, lexicon).flatMap(({ start }) => {
    const first = indexesTouched(words, { start, end: start + 1 }).end;
    const found = words.slice(first, first + reach).find(
      ({ word }, at) =>
        isFormOf(word, [...lexicon.evidence, ...lexicon.knowing], lexicon) ||
        // "Cannot yet say that": who says no word denies nothing.
        (lexicon.clauseOpeners.includes(words[first + at + 1]?.word ?? '') &&
          isFormOf(word, lexicon.sayingWords, lexicon)),
    );
    return found === undefined ? [] : [found];
  });
  return [...phrases, ...denied, ...questionsIn(text)].sort((a, b) => a.start - b.start);
}

/** Where the questions of a text begin. */
function questionsIn(text: string): Span[] {
  const asked = text.includes('?') ? sentencesBySigns(text) : [];
  return asked.flatMap(({ start, end }) => (question.test(text.slice(start, end)) ? [{ start, end: start }] : []));
}

const question = /\?["”’')\]]*$/u;

/** The base forms in a text, and whether each always stands behind what withholds it; none where nothing does. */
const withheldIn = memoizePer((lexicon: Lexicon) => (text): Always => {
  const found = new Map<string, boolean>();
  const words = readWords(text, lexicon);
  const withholders = withholdersIn(text, words, lexicon);
  if (withholders.length === 0) return found;
  let last: WordMention | undefined;
  let opening: Span | undefined;
  let next = 0;
  const quoted = quotedSpans(text);
  // Who says that he cannot say something stands outside his words.
  const isOutside = (one: Span, own: Span): boolean =>
    quoted.some(({ start, end }) => start <= one.start && one.start < end && own.start >= end);
  for (const own of words) {
    if (opening !== undefined && isOutside(opening, own)) opening = undefined;
    if (opening !== undefined && (isSentenceApart(text, opening, own) || isElsewhere(text, last, own, lexicon)))
      opening = undefined;
    last = own;
    for (; (withholders[next]?.end ?? Infinity) <= own.start; next += 1) opening = withholders[next];
    if (opening !== undefined && isSentenceApart(text, opening, own)) opening = undefined;
    enter(found, own.lemmas, opening !== undefined);
  }
  return found;
});

/** Whether a clause of its own goes on behind a comma: ", but nobody knows". */
function isElsewhere(text: string, last: WordMention | undefined, own: WordMention, lexicon: Lexicon): boolean {
  return last !== undefined && lexicon.coordinators.includes(own.word) && isClauseApart(text, last, own);
}

/**
 * Words of `text` that the passages withhold, where it leaves nothing open: at least half of what it tells, a verb among them,
 * or all that a clause of it tells.
 */
export function withheldOnly(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const isAlwaysWithheld = alwaysIn(passages, withheldIn, lexicon);
  if (isAlwaysWithheld === 'none') return [];
  const words = readWords(withoutMonths(text, lexicon), lexicon);
  const leavesOpen = [...lexicon.conditions, ...lexicon.hedges, ...lexicon.likeDenials];
  if (words.some(({ word }) => isTurning(word, lexicon) || leavesOpen.includes(word))) return [];
  if (text.search(phrasesOf(lexicon)) !== -1 || questionsIn(text).length > 0) return [];
  const told = words.flatMap((word) => {
    const isWithheld = word.isContent ? isAlwaysWithheld(word.lemmas) : undefined;
    // "The owner said": who told it says nothing of whether it is so.
    const isReport = isWithheld === false && isFormOf(word.word, lexicon.reportingWords, lexicon);
    return isWithheld === undefined || isReport ? [] : [{ word, isWithheld }];
  });
  const withheld = told.filter(({ isWithheld }) => isWithheld).map(({ word }) => word);
  const hasVerb = withheld.some(({ lemmas }) => lemmas.some((lemma) => isVerb(lemma, lexicon)));
  if (hasVerb && withheld.length * 2 >= told.length) return withheld.map((word) => word.text);
  const pair = toldTogether(text, words, new Set(withheld), lexicon);
  if (pair.length > 0) return pair.map((word) => word.text);
  // "The mill is closed, its owner said": who says it is withheld by nobody.
  const numbers = numbersOf('clause', text, words);
  const clauseOf = new Map(words.map((word, at) => [word, numbers[at]]));
  const [being, open] = [
    new Set(words.filter(({ lemmas }) => lemmas.includes(lexicon.being)).map((word) => clauseOf.get(word))),
    new Set(told.filter(({ isWithheld }) => !isWithheld).map(({ word }) => clauseOf.get(word))),
  ];
  const isWhole = (clause: number | undefined): boolean => being.has(clause) && !open.has(clause);
  return withheld.filter((word) => isWhole(clauseOf.get(word))).map((word) => word.text);
}

/** Of the `withheld` words the first verb behind what helps it, with the next word that its clause tells: "was called the cause". */
function toldTogether(
  text: string,
  words: readonly WordMention[],
  withheld: ReadonlySet<WordMention>,
  lexicon: Lexicon,
): readonly WordMention[] {
  const pairs = words.map((verb, at) => {
    const isHelped = lexicon.auxiliaries.includes(words[at - 1]?.word ?? '');
    if (!isHelped || !withheld.has(verb) || !isPast(verb.word, lexicon)) return [];
    const isSought = ({ isContent }: WordMention): boolean => isContent;
    return [verb, ...outward(text, words, at, { step: 1, most: 1, isApart: isClauseApart, isSought })];
  });
  return pairs.find((pair) => pair.length > 1 && pair.every((word) => withheld.has(word))) ?? [];
}
