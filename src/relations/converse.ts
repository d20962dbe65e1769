/**
 * The same told from the other side: "Rovers have lost five games" on "United won five games", "his sister" on "her
 * brother", "rye costs less than wheat" on "wheat costs more than rye". One is the opposite of the other, and both are true where
 * each is told of somebody else.
 */
import type { Lexicon } from '../language/lexicon.ts';
import type { WordMention } from '../mentions/words.ts';
import { oncePer } from '../text/memoize.ts';
import { isAdverb } from '../words/related.ts';
import { share } from './lemmas.ts';

/** A word among those of its text. */
export interface WordAmong {
  readonly words: readonly WordMention[];
  readonly at: number;
}

const pairsOf = oncePer(
  ({ converses }: Lexicon): ReadonlySet<string> =>
    new Set(converses.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`])),
);

/** Whether `other` says of another what `own` says of one: the word names the other side, and so does who stands before it. */
export function isOtherSide(own: WordAmong, other: WordAmong, lexicon: Lexicon): boolean {
  const isConverse = areConverse(own, other, lexicon);
  return (isConverse && isOfAnother(own, other, lexicon)) || areSidesExchanged(own, other, isConverse, lexicon);
}

/**
 * Whether what stands on one side of `own`, "the mill is older than the bakery", stands on the other of its opposite. A verb
 * sets two against one another only where its opposite is its converse: "the feast follows the mass".
 */
function areSidesExchanged(own: WordAmong, other: WordAmong, isConverse: boolean, lexicon: Lexicon): boolean {
  const [mine, theirs] = [sidesOf(own, isConverse, lexicon), sidesOf(other, isConverse, lexicon)];
  if (mine === undefined || mine.isCompared !== theirs?.isCompared) return false;
  // Words before "than" tell of both: "fewer boats sank in May than in June".
  const isApart = mine.isCompared ? !share(mine.behind, theirs.behind) : !share(mine.before, theirs.before);
  return isApart && share(mine.before, theirs.behind) && share(mine.behind, theirs.before);
}

/** The base forms before and behind a word that sets two against one another. */
interface Sides {
  readonly isCompared: boolean;
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

function sidesOf({ words, at }: WordAmong, isConverse: boolean, lexicon: Lexicon): Sides | undefined {
  const than = words.findIndex(({ word }, index) => index > at && lexicon.comparisons.includes(word));
  const isCompared = than !== -1;
  if (!isCompared && !isConverse) return undefined;
  const pivot = isCompared ? than : at;
  const lemmasOf = (some: readonly WordMention[]): ReadonlySet<string> =>
    new Set(some.flatMap((word) => (word.isContent && word !== words[at] ? word.lemmas : [])));
  return { isCompared, before: lemmasOf(words.slice(0, pivot)), behind: lemmasOf(words.slice(pivot + 1)) };
}

/** Whether the two words are a pair of which one side tells with one what the other tells with the other. */
function areConverse(own: WordAmong, other: WordAmong, lexicon: Lexicon): boolean {
  const [mine, theirs] = [own, other].map(({ words, at }) => words[at]?.lemmas);
  return mine?.some((lemma) => theirs?.some((one) => pairsOf(lexicon).has(`${lemma} ${one}`))) === true;
}

function isOfAnother(own: WordAmong, other: WordAmong, lexicon: Lexicon): boolean {
  const [one, another] = [holderOf(own, lexicon), holderOf(other, lexicon)];
  return one !== undefined && another !== undefined && isDistinct(one, another);
}

/** Who is told of: a name, by its words, or whoever a pronoun stands for, by gender. */
type Holder = { readonly name: readonly string[] } | { readonly gender: 'she' | 'he' };

/** The name or pronoun before a word, with nothing between that says something: "Rovers have" before "lost". */
function holderOf({ words, at }: WordAmong, lexicon: Lexicon): Holder | undefined {
  const { she, he } = lexicon.pronouns;
  const isName = (word: WordMention | undefined): boolean =>
    word !== undefined && word.isCapital && !lexicon.functionWords.has(word.word);
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = words[before];
    if (word === undefined) return undefined;
    if (she.includes(word.word)) return { gender: 'she' };
    if (he.includes(word.word)) return { gender: 'he' };
    if (isName(word)) {
      const first = words.slice(0, before).findLastIndex((own) => !isName(own)) + 1;
      return { name: words.slice(first, before + 1).map((own) => own.word) };
    }
    if (!lexicon.idleWords.includes(word.word) && !isAdverb(word.word, lexicon)) return undefined;
  }
  return undefined;
}

/** Whether two are surely not one: names without a common word, or pronouns of two genders. */
function isDistinct(one: Holder, other: Holder): boolean {
  if ('name' in one && 'name' in other) return !one.name.some((part) => other.name.includes(part));
  return 'gender' in one && 'gender' in other && one.gender !== other.gender;
}
