/**
 * What is done in a text, by whom and to whom, verb by verb, as far as the order of its words tells. Where clauses and
 * sentences begin is found once for all verbs: the work grows with the text.
 *
 * @example
 * readDeeds('Ana Reis had warned the school.', en) // warned, by Ana Reis, to the school
 */
import type { Lexicon } from '../language/lexicon.ts';
import { numbersOf } from '../mentions/clauses.ts';
import { readDates } from '../mentions/dates.ts';
import { readNames } from '../mentions/names.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { offsetsIn } from '../text/spans.ts';
import { isAdverb, isNoun, isVerb } from '../words/related.ts';
import { isPast, isPresentParticiple } from './tense.ts';

/** A verb with who does it and to whom, as far as that stands in its clause. */
export interface Deed {
  readonly verb: WordMention;
  /** Its place among the words of the text. */
  readonly at: number;
  /** Whether it is surely told as done, and no participle or noun: "warned", "has warned", not "the warning" or "paints". */
  readonly isSure: boolean;
  /** Whether whoever stands before it suffers it: "was refused". */
  readonly isPassive: boolean;
  /** The last words before it that say something, with nothing between them: "Garça" of "police in Garça arrested". */
  readonly subject: readonly WordMention[];
  /** Whether these are a name. */
  readonly isNamed: boolean;
  /** The forms of who does it, "owner" of "the owner of the mill sold"; none of a pronoun, or of "police in Garça". */
  readonly doer: ReadonlySet<string>;
  /** The forms of what stands directly behind it: "old boats" of "sold the old boats in May". */
  readonly object: ReadonlySet<string>;
  /** Those of its words that begin with a capital letter: "Marelo" of "left the Marelo choir". */
  readonly objectNames: ReadonlySet<string>;
  /** Whether something is done to somebody or something, be it a pronoun or a number. */
  readonly hasObject: boolean;
  /** Where among the words of the text each form first stands in the sentence of the verb. */
  readonly firstInSentence: ReadonlyMap<string, number>;
  /** Where each last stands in its clause, but for what "of" ties to another word. */
  readonly lastInClause: ReadonlyMap<string, number>;
}

const listsOf = oncePer(
  ({ pronouns, auxiliaries, future, coordinators, clauseOpeners, conditions, infinitives }: Lexicon) => ({
    persons: [...pronouns.opening, ...pronouns.she, ...pronouns.he],
    joins: [...coordinators, ...clauseOpeners, ...conditions],
    // "Wants to warn": it is nobody's deed yet.
    aside: [...auxiliaries, ...future.filter((word) => !infinitives.includes(word))],
  }),
);

// Words of one group, far more than anybody writes without a sign or a function word.
const longest = 20;

/** The words of a text, with the number of the clause of each. */
interface Told {
  readonly words: readonly WordMention[];
  readonly clauses: readonly number[];
  readonly lexicon: Lexicon;
}

/** All forms by which words are compared. */
export const formsOf = (words: readonly WordMention[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ word, lemmas }) => [word, ...lemmas]));

/** The deeds of `text`, in order; read once for all who ask. */
export const readDeeds: (text: string, lexicon: Lexicon) => readonly Deed[] = memoizePer(
  (lexicon: Lexicon) => (text) => {
    const words = readWords(text, lexicon);
    const [clauses, sentences] = [numbersOf('clause', text, words), numbersOf('sentence', text, words)];
    const told: Told = { words, clauses, lexicon };
    const firstIn = placesIn(words, sentences, (_, known) => known === undefined);
    const lastIn = placesIn(words, clauses, (at) => !isTied(told, at));
    const isOfName = offsetsIn(readNames(text, lexicon), text.length);
    const isOfDate = offsetsIn(readDates(text, lexicon), text.length);
    const isOfNumber = offsetsIn(readNumbers(text, lexicon), text.length);
    return words.flatMap((verb, at): Deed[] => {
      if (!isDeed(verb, lexicon)) return [];
      const last = subjectEnd(told, at);
      const run = runOf(told, last, -1);
      // "The chief officer, Ana Reis, ordered": a name beside what somebody is.
      const isApposed = run.every(({ start }) => isOfName(start)) && words[last - run.length]?.isCapital === false;
      const subject = isApart(told, last, at) && !isApposed ? [] : run;
      const next = at + (isAmong(told, at + 1, lexicon.articles) ? 2 : 1);
      const isOtherNext = isOfNumber(verb.end + 1) || isAmong(told, next, listsOf(lexicon).persons);
      const object = isApart(told, at, next) ? [] : runOf(told, next, 1);
      return [
        {
          verb,
          at,
          isSure: isSure(told, at),
          // "Was baking" is done by whoever stands before it.
          isPassive:
            !isPresentParticiple(verb.word, lexicon) &&
            words.slice(last + 1, at).some(({ lemmas }) => lemmas.includes(lexicon.being)),
          subject,
          isNamed: subject.every(({ start }) => isOfName(start)),
          doer: formsOf(doerOf(told, last, at)),
          object: formsOf(object),
          objectNames: formsOf(object.filter(({ isCapital }) => isCapital)),
          hasObject: isOtherNext || (object[0] !== undefined && !isOfDate(object[0].start)),
          firstInSentence: firstIn.get(sentences[at]) ?? new Map(),
          lastInClause: lastIn.get(clauses[at]) ?? new Map(),
        },
      ];
    });
  },
);

/** Whether a word may be a verb; light ones say too little to belong to anybody. */
function isDeed({ isContent, isCapital, lemmas }: WordMention, lexicon: Lexicon): boolean {
  return (
    isContent &&
    !isCapital &&
    lemmas.some((lemma) => isVerb(lemma, lexicon)) &&
    !lemmas.some((lemma) => lexicon.lightVerbs.includes(lemma))
  );
}

function isSure(told: Told, at: number): boolean {
  const own = told.words[at];
  if (own === undefined) return false;
  if (isPast(own.word, told.lexicon) || isAmong(told, at - 1, listsOf(told.lexicon).aside)) return true;
  return own.word.endsWith('s') && !own.lemmas.some((lemma) => isNoun(lemma, told.lexicon));
}

/** For each clause or sentence by its number, where each form of its words stands, of several places the last that `counts`. */
function placesIn(
  words: readonly WordMention[],
  numbers: readonly number[],
  counts: (at: number, known: number | undefined) => boolean,
): ReadonlyMap<number | undefined, ReadonlyMap<string, number>> {
  const found = new Map<number | undefined, Map<string, number>>();
  for (const [at, { word, lemmas }] of words.entries()) {
    const places = found.get(numbers[at]) ?? new Map<string, number>();
    found.set(numbers[at], places);
    for (const form of [word, ...lemmas]) if (counts(at, places.get(form))) places.set(form, at);
  }
  return found;
}

const isAmong = ({ words }: Told, at: number, list: readonly string[]): boolean => list.includes(words[at]?.word ?? '');

const isApart = ({ clauses }: Told, one: number, other: number): boolean => clauses[one] !== clauses[other];

/** Where the words before the verb at `at` end, without auxiliaries and adverbs. */
function subjectEnd(told: Told, at: number): number {
  let last = at - 1;
  while (isAmong(told, last, listsOf(told.lexicon).aside) || isAdverb(told.words[last]?.word ?? '', told.lexicon))
    last -= 1;
  return last;
}

/** The words that say something from the one at `from`, with nothing between them, in the order of the text. */
function runOf(told: Told, from: number, step: 1 | -1): readonly WordMention[] {
  let size = 0;
  while (size < longest && isThing(told, from + size * step) && !isApart(told, from, from + size * step)) size += 1;
  return step === 1 ? told.words.slice(from, from + size) : told.words.slice(from + 1 - size, from + 1);
}

function isThing({ words, lexicon }: Told, at: number): boolean {
  const own = words[at];
  return own !== undefined && (own.isContent || (own.isCapital && !lexicon.functionWords.has(own.word)));
}

/** The words of the group that ends at `last`, or of the one before "of the mill" where it is tied to that. */
function doerOf(told: Told, last: number, at: number): readonly WordMention[] {
  const { words } = told;
  const isOfGroup = (place: number): boolean => words[place]?.isContent === true && !isApart(told, place, at);
  if (!isOfGroup(last)) return [];
  let first = last;
  while (words[first]?.isCapital === true && words[first - 1]?.isCapital === true && isOfGroup(first - 1)) first -= 1;
  if (isTied(told, first)) return doerOf(told, beforeArticle(told, first) - 1, at);
  // "Police in Garça arrested": what stands behind another preposition does nothing.
  const before = beforeArticle(told, first);
  const isPlace =
    words[before]?.isContent === false &&
    !isAmong(told, before, listsOf(told.lexicon).joins) &&
    !isApart(told, before, last);
  return isPlace ? [] : words.slice(first, last + 1);
}

/** Where the word stands that an article or none sets apart from the one at `at`: "of" before "the mill". */
const beforeArticle = (told: Told, at: number): number => at - (isAmong(told, at - 1, told.lexicon.articles) ? 2 : 1);

/** Whether "of" ties the word at `at` to another: "the mill" of "shares of the mill". */
const isTied = (told: Told, at: number): boolean => isAmong(told, beforeArticle(told, at), told.lexicon.genitives);
