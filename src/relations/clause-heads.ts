/** Of whom or what a clause tells, and the verb by which it does, as far as the order of its words tells. */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { restOfClause } from '../mentions/clauses.ts';
import type { WordMention } from '../mentions/words.ts';
import { oncePer } from '../text/memoize.ts';
import { hasDictionary, isFormOf } from '../words/lemma.ts';
import { isAdverb, isNoun, isVerb } from '../words/related.ts';
import { isPast } from './tense.ts';

/** Whom a clause tells of. */
export interface ClauseHead {
  /**
   * The words before its verb, or those for whoever it holds according to; none where it opens with something else, or tells of
   * what stands before it: "which opened".
   */
  readonly head: readonly WordMention[];
  /** The base forms of its verb, as far as that can be told; none where it leaves its verb out. */
  readonly predicate: readonly string[];
  /** Whether a form of "be" stands before its verb. */
  readonly isPassive: boolean;
}

const listsOf = oncePer(({ coordinators, relativePronouns, attributing }: Lexicon) => ({
  whose: new RegExp(String.raw`^\W*(?:${either(attributing)})(?!\p{L})${restOfClause}`, 'iu'),
  joins: new Set([...coordinators.flatMap((word) => word.split(' ')), ...relativePronouns]),
}));

/** Words that help a verb: "has", "will". */
export const helpingWords = oncePer(
  ({ auxiliaries, future }: Lexicon): ReadonlySet<string> => new Set([...auxiliaries, ...future]),
);

/** Words with which a clause begins that hangs on another: "who", "that", "because". */
export const clauseBeginnings = oncePer(
  ({ relativePronouns, clauseOpeners, clauseTies }: Lexicon): ReadonlySet<string> =>
    new Set([...relativePronouns, ...clauseOpeners, ...clauseTies]),
);

/**
 * Reads the head of a clause.
 *
 * @param offset where the clause begins in its text
 * @param own its words, numbers and dates apart, by their places in that text
 * @param isInsert whether it is put in behind what it tells more of
 */
export function headOf(
  clause: string,
  offset: number,
  own: readonly WordMention[],
  isInsert: boolean,
  lexicon: Lexicon,
): ClauseHead {
  const { joins, whose } = listsOf(lexicon);
  const whom = whose.exec(clause)?.[0];
  const told = offset + (whom?.length ?? 0);
  const rest = own.filter(({ start }) => start >= told);
  const opening = rest.findIndex(({ word }) => !joins.has(word));
  // A pronoun is all that stands before its verb; an article stands before a thing.
  const isArticle = [lexicon.articles, lexicon.elisions].some((list) => list.includes(rest[opening]?.word ?? ''));
  const thing = isArticle ? rest.findIndex(({ isContent }, at) => isContent && at >= opening) : opening;
  const verb = verbIn(rest, isInsert ? opening : thing + 1, lexicon);
  const verbs = {
    predicate: rest[verb]?.lemmas ?? [],
    isPassive: rest.slice(thing + 1, Math.max(verb, 0)).some(({ word }) => isFormOf(word, [lexicon.being], lexicon)),
  };
  if (whom !== undefined) return { head: own.filter(({ start, isContent }) => isContent && start < told), ...verbs };
  if (!opensWithHead(rest[opening], isInsert, lexicon)) return { head: [], ...verbs };
  const head = rest.slice(opening, verb === -1 ? undefined : verb).filter(({ isContent }) => isContent);
  return { head, ...verbs };
}

/** Whether a clause that begins with this word begins with whom it tells of: "which opened" does not, "which the town opened" does. */
function opensWithHead(first: WordMention | undefined, isInsert: boolean, { articles, elisions }: Lexicon): boolean {
  if (first === undefined) return false;
  const { word, isCapital, isContent } = first;
  return articles.includes(word) || elisions.includes(word) || (isContent && (isCapital || !isInsert));
}

/** Where the verb stands among words from the one at `from` on; -1 where none is known for one. */
function verbIn(words: readonly WordMention[], from: number, lexicon: Lexicon): number {
  const found = words.findIndex((_, at) => at >= from && isTelling(words, at, lexicon));
  if (found === -1) return hasDictionary(lexicon) ? -1 : nextTo(words, from);
  // "Had not also been closed": the verb itself stands behind what helps it, and "had a mill" has none.
  const helps = ({ word }: WordMention): boolean =>
    helpingWords(lexicon).has(word) || lexicon.limitingWords.has(word) || isAdverb(word, lexicon);
  const main = words.findIndex((word, at) => at >= found && !helps(word));
  const isVerbal = main > found && words[main]?.isContent === true && mayTell(words[main], lexicon);
  return isVerbal || main === found ? main : found;
}

const mayTell = ({ lemmas }: WordMention, lexicon: Lexicon): boolean =>
  !hasDictionary(lexicon) || lemmas.some((lemma) => isVerb(lemma, lexicon));

/** Whether the word at `at` is a form that verbs alone have, or helps one. */
export function isTelling(words: readonly WordMention[], at: number, lexicon: Lexicon): boolean {
  const own = words[at];
  if (own === undefined || own.isCapital) return false;
  const { word, lemmas, isContent } = own;
  if (helpingWords(lexicon).has(word)) return true;
  if (!isContent) return false;
  if (!hasDictionary(lexicon)) return isPast(word, lexicon);
  return mayTell(own, lexicon) && (isPast(word, lexicon) || !lemmas.some((lemma) => isNoun(lemma, lexicon)));
}

/** Without a dictionary, the word that follows another of the same kind with nothing between: "the bakers demand". */
function nextTo(words: readonly WordMention[], from: number): number {
  return words.findIndex(
    ({ isContent, isCapital }, at) => at >= from && isContent && !isCapital && words[at - 1]?.isContent === true,
  );
}
