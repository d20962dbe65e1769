/**
 * To whom something is done told as who does it, where a pronoun stands for the other, and where the verb is one of speaking,
 * which `roles.ts` leaves alone: "the school warned the parents" on "the parents said they had warned the school".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart, isSentenceApart } from '../mentions/clauses.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isFormOf } from '../words/lemma.ts';
import { isAdverb, isNoun, isVerb } from '../words/related.ts';
import { isPast } from './tense.ts';

/** A verb in the active voice, with who does it and to whom, each by the base forms of all words for it. */
interface Deed {
  readonly written: string;
  readonly verb: readonly string[];
  /** None where a pronoun does it. */
  readonly doer: ReadonlySet<string>;
  /** What stands directly behind the verb. */
  readonly object: ReadonlySet<string>;
  /** Whether something does, be it a pronoun. */
  readonly hasObject: boolean;
  /** All behind the verb in its clause, but for what "of" ties to another word. */
  readonly behind: ReadonlySet<string>;
  /** All before the verb in its sentence. */
  readonly before: ReadonlySet<string>;
}

const listsOf = oncePer(
  ({
    articles,
    genitives,
    pronouns,
    auxiliaries,
    future,
    lightVerbs,
    speakingWords,
    coordinators,
    clauseOpeners,
    conditions,
  }: Lexicon) => ({
    articles: new Set(articles),
    genitives: new Set(genitives),
    persons: new Set([...pronouns.opening, ...pronouns.she, ...pronouns.he]),
    joins: new Set([...coordinators, ...clauseOpeners, ...conditions]),
    aside: new Set([...auxiliaries, ...future]),
    idle: new Set([...lightVerbs, ...speakingWords]),
  }),
);

/** Whether a number stands directly behind a word: "issued 12 letters". */
const isNumberNext = (text: string, { end }: WordMention, lexicon: Lexicon): boolean =>
  readNumbers(text, lexicon).some(({ start }) => start > end && text.slice(end, start).trim() === '');

const formsOf = (words: readonly WordMention[]): ReadonlySet<string> =>
  new Set(words.filter(({ isContent }) => isContent).flatMap(({ word, lemmas }) => [word, ...lemmas]));

/** What is done in a text, verb by verb. */
const deedsIn = memoizePer((lexicon: Lexicon) => (text): readonly Deed[] => {
  const words = readWords(text, lexicon);
  const { idle, aside, articles, persons } = listsOf(lexicon);
  return words.flatMap((verb, at): Deed[] => {
    if (!verb.isContent || verb.isCapital || !isDone(words, at, lexicon)) return [];
    if (verb.lemmas.some((lemma) => idle.has(lemma))) return [];
    let last = at - 1;
    let isPassive = false;
    for (; aside.has(words[last]?.word ?? '') || isAdverb(words[last]?.word ?? '', lexicon); last -= 1)
      isPassive ||= last === at - 1 && isFormOf(words[last]?.word ?? '', [lexicon.being], lexicon);
    if (isPassive) return [];
    const doer = groupBefore(text, words, last, verb, lexicon);
    const next = at + (articles.has(words[at + 1]?.word ?? '') ? 2 : 1);
    const behind = words.slice(at + 1).filter((word) => !isClauseApart(text, verb, word));
    const size = words.slice(next).findIndex(({ isContent }) => !isContent);
    const object = words
      .slice(next, size === -1 ? words.length : next + size)
      .filter((word) => !isClauseApart(text, verb, word));
    const before = words.slice(0, at).filter((word) => !isSentenceApart(text, word, verb));
    return [
      {
        written: verb.text,
        verb: verb.lemmas,
        doer,
        object: formsOf(object),
        hasObject: object.length > 0 || persons.has(words[next]?.word ?? '') || isNumberNext(text, verb, lexicon),
        behind: formsOf(behind.filter((_, index) => !isTied(behind, index, lexicon))),
        before: formsOf(before),
      },
    ];
  });
});

/** Whether the word at `at` is surely a verb, and no participle: "warned", "has warned", not "the warning" or "paints". */
function isDone(words: readonly WordMention[], at: number, lexicon: Lexicon): boolean {
  const [verb, before] = [words[at], words[at - 1]];
  if (verb === undefined || !verb.lemmas.some((lemma) => isVerb(lemma, lexicon))) return false;
  if (isPast(verb.word, lexicon) || (before !== undefined && listsOf(lexicon).aside.has(before.word))) return true;
  return verb.word.endsWith('s') && !verb.lemmas.some((lemma) => isNoun(lemma, lexicon));
}

/** The words of the group that ends at `last`, or of the one before "of the mill" where it is tied to that; none where it is a pronoun. */
function groupBefore(
  text: string,
  words: readonly WordMention[],
  last: number,
  verb: WordMention,
  lexicon: Lexicon,
): ReadonlySet<string> {
  const own = words[last];
  if (own === undefined || !own.isContent || isClauseApart(text, own, verb)) return new Set();
  let first = last;
  while (own.isCapital && words[first - 1]?.isCapital === true && words[first - 1]?.isContent === true) first -= 1;
  const { articles, genitives, joins } = listsOf(lexicon);
  const tie = first - (articles.has(words[first - 1]?.word ?? '') ? 2 : 1);
  const before = words[tie];
  if (before !== undefined && genitives.has(before.word)) return groupBefore(text, words, tie - 1, verb, lexicon);
  // "Police in Garça arrested": what stands behind another preposition does nothing.
  const isPlace =
    before !== undefined && !before.isContent && !joins.has(before.word) && !isClauseApart(text, before, own);
  if (isPlace) return new Set();
  return formsOf(words.slice(first, last + 1));
}

/** Whether "of" ties the word at `at` to another: "the mill" of "shares of the mill". */
function isTied(words: readonly WordMention[], at: number, lexicon: Lexicon): boolean {
  const { articles, genitives } = listsOf(lexicon);
  return genitives.has(words[at - (articles.has(words[at - 1]?.word ?? '') ? 2 : 1)]?.word ?? '');
}

const share = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((one) => others.has(one));

/** Verbs of `text` that its passages tell of the same the other way round, and never as it does, each once. */
export function turnedDeeds(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = deedsIn(text, lexicon).filter(
    ({ doer, object, hasObject }) => doer.size > 0 && hasObject && !share(doer, object),
  );
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => deedsIn(passage, lexicon));
  const found = own.filter((deed) => {
    const same = given.filter(({ verb }) => verb.some((lemma) => deed.verb.includes(lemma)));
    const isHeld = same.some((other) => share(deed.doer, other.doer));
    const isTurned = same.some(
      (other) =>
        // "Inspectors wrote to bakers": who did it is to whom it is told to have been done.
        share(other.doer, deed.behind) ||
        // "They had warned the school".
        (share(deed.doer, other.object) && !share(deed.doer, other.before)),
    );
    return isTurned && !isHeld;
  });
  return [...new Set(found.map(({ written }) => written))];
}
