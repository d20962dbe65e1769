/**
 * What passages tell of a part, of some, or of somebody's somebody, told of the whole: "the wall was repaired" on "half of the
 * wall was repaired", "residents left" on "some residents left", "Reis sold the boat" on "Reis's brother sold the boat".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import { isPossessive, readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isAdverb, isNoun, isVerb } from '../words/related.ts';
import { isToldBy, lemmasIn } from './lemmas.ts';

/** Of whom or what a verb is told. */
interface Subject {
  readonly written: string;
  readonly lemmas: readonly string[];
  readonly verb: readonly string[];
  /** Whether a clause begins with it. */
  readonly opens: boolean;
  /** The words of which it is a part of what is told, any of which tells that: "half" of "half of the wall"; none for a whole. */
  readonly heads: readonly (readonly string[])[];
}

const listsOf = oncePer(({ quantifiers, genitives, articles, pronouns, coordinators, clauseOpeners }: Lexicon) => ({
  joins: new Set([...coordinators, ...clauseOpeners]),
  quantifiers: new Set(quantifiers),
  genitives: new Set(genitives),
  between: new Set([...articles, ...pronouns.opening, ...pronouns.she, ...pronouns.he]),
}));

// Words from a subject to its verb, little ones all: "has also been".
const reach = 5;
// Words of one group before its last: "of the old stone wall".
const longest = 3;

/** Each noun of a text that a verb stands behind, with that verb. */
const subjectsIn = memoizePer((lexicon: Lexicon) => (text): readonly Subject[] => {
  const words = readWords(text, lexicon);
  return words.flatMap((own, at): Subject[] => {
    if (!own.isContent || !(own.isCapital || own.lemmas.some((lemma) => isNoun(lemma, lexicon)))) return [];
    const verb = verbBehind(text, words, at, lexicon);
    // "Tens of thousands of boats" are thousands.
    if (verb === undefined || Object.hasOwn(lexicon.numbers.vague, own.word)) return [];
    const { first, heads } = groupOf(text, words, at, lexicon);
    const before = words[first - 1];
    const opens = before === undefined || isClauseApart(text, before, own) || listsOf(lexicon).joins.has(before.word);
    // "Creation of an office dedicated to crime": behind a verb that is told already, a participle tells nothing of its own.
    if (!opens && !verb.isBeing) return [];
    const told = { written: own.text, lemmas: [own.word, ...own.lemmas], verb: verb.lemmas, opens, heads };
    const owner = words[at - 1];
    if (owner === undefined || !owner.isContent || !isPossessive(owner)) return [told];
    // "Reis's brother sold": of Reis it is told only as of whose brother it is.
    return [told, { ...told, written: owner.text, lemmas: [owner.word, ...owner.lemmas], heads: [told.lemmas] }];
  });
});

/** The base forms of the verb, or of what follows a form of "be", behind the word at `at`, with nothing between that says something. */
function verbBehind(
  text: string,
  words: readonly WordMention[],
  at: number,
  lexicon: Lexicon,
): { readonly lemmas: readonly string[]; readonly isBeing: boolean } | undefined {
  const own = words[at];
  let isBeing = false;
  for (let next = behindGenitive(words, at + 1, lexicon); next <= at + reach; next += 1) {
    const word = words[next];
    if (own === undefined || word === undefined || isClauseApart(text, own, word)) return undefined;
    // "Premier League" is one name.
    if (own.isCapital && word.isCapital) return undefined;
    if (lexicon.auxiliaries.includes(word.word)) isBeing = true;
    else if (!word.isContent) return undefined;
    else if (!isAdverb(word.word, lexicon))
      return isBeing || word.lemmas.some((lemma) => isVerb(lemma, lexicon))
        ? { lemmas: word.lemmas, isBeing }
        : undefined;
  }
  return undefined;
}

/** The place behind "of the mill" that begins at `at`; `at` itself where nothing such does. */
function behindGenitive(words: readonly WordMention[], at: number, lexicon: Lexicon): number {
  const { genitives, between } = listsOf(lexicon);
  if (!genitives.has(words[at]?.word ?? '')) return at;
  let next = at + 1;
  while (between.has(words[next]?.word ?? '')) next += 1;
  while (words[next]?.isCapital === true && words[next + 1]?.isCapital === true) next += 1;
  return next + 1;
}

/** Where the group of the word at `at` begins, and what it is of a part of: "half" before "of the wall", "some" before "residents". */
function groupOf(
  text: string,
  words: readonly WordMention[],
  at: number,
  lexicon: Lexicon,
): { readonly first: number; readonly heads: Subject['heads'] } {
  const { quantifiers, genitives } = listsOf(lexicon);
  const first = startOf(words, at, lexicon);
  const [head, before, own] = [words[first - 2], words[first - 1], words[at]];
  if (before === undefined || own === undefined || isClauseApart(text, before, own)) return { first, heads: [] };
  if (quantifiers.has(before.word)) return { first: startOf(words, first - 1, lexicon), heads: [[before.word]] };
  if (!genitives.has(before.word) || head === undefined || isClauseApart(text, head, own)) return { first, heads: [] };
  return { first: startOf(words, first - 2, lexicon), heads: [[head.word, ...head.lemmas]] };
}

/** Where the words that stand before the one at `at` in its group begin, its article with them: "the old stone wall". */
function startOf(words: readonly WordMention[], at: number, lexicon: Lexicon): number {
  let first = at;
  while (at - first < longest && words[first - 1]?.isContent === true) first -= 1;
  while (listsOf(lexicon).between.has(words[first - 1]?.word ?? '')) first -= 1;
  return first;
}

/** Words of `text` of which every passage tells only through another word that it leaves out, each once. */
export function wholesOfParts(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = subjectsIn(text, lexicon).filter(({ opens, heads }) => opens && heads.length === 0);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => subjectsIn(passage, lexicon));
  if (!given.some(({ heads }) => heads.length > 0)) return [];
  const held = lemmasIn(text, lexicon);
  const isKept = (head: readonly string[]): boolean => isToldBy(head, held, lexicon);
  const found = own.filter(({ lemmas, verb }) => {
    const same = given.filter(
      (other) =>
        lemmas.some((lemma) => other.lemmas.includes(lemma)) && verb.some((lemma) => other.verb.includes(lemma)),
    );
    return same.length > 0 && same.every(({ heads }) => heads.length > 0 && !heads.some(isKept));
  });
  return [...new Set(found.map(({ written }) => written))];
}
