/**
 * The same told from the other side: "Rovers have lost five games" on "United won five games", "his sister" on "her
 * brother", "rye costs less than wheat" on "wheat costs more than rye". One is the opposite of the other, and both are true where
 * each is told of somebody else.
 */
import type { Lexicon } from '../language/lexicon.ts';
import type { WordMention } from '../mentions/words.ts';
import { oncePer } from '../text/memoize.ts';
import { isAdverb, isVerb } from '../words/related.ts';
import { contentLemmas, share } from './lemmas.ts';

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
  return (
    (isConverse && (isOfAnother(own, other, lexicon) || isDoneByOthers(own, other, lexicon))) ||
    areSidesExchanged(own, other, isConverse, lexicon)
  );
}

/**
 * "Passengers have bought tickets" on "tickets sold for May", "Lund bought the mill" on "Reis sold the mill to Lund": of two verbs,
 * whoever does the one does not do the other, which is done to the same.
 */
function isDoneByOthers(own: WordAmong, other: WordAmong, lexicon: Lexicon): boolean {
  const isOfVerbs = [own, other].every(({ words, at }) => words[at]?.lemmas.some((lemma) => isVerb(lemma, lexicon)));
  const [mine, theirs] = [own, other].map((one) => sidesOf(withoutAdverbs(one, lexicon), true, lexicon));
  if (!isOfVerbs || mine === undefined || theirs === undefined || mine.before.size === 0) return false;
  if (share(mine.before, theirs.before)) return false;
  const isMine = share(mine.behind, theirs.behind) && isMoved(mine.before, theirs.behind, theirs.before);
  return isMine || share(mine.behind, theirs.before);
}

function withoutAdverbs({ words, at }: WordAmong, lexicon: Lexicon): WordAmong {
  const own = words[at];
  const left = words.filter((word) => word === own || !isAdverb(word.word, lexicon));
  return { words: left, at: left.findIndex((word) => word === own) };
}

/**
 * Whether what stands on one side of `own`, "the mill is older than the bakery", stands on the other of its opposite. A verb
 * sets two against one another only where its opposite is its converse: "the feast follows the mass". Where nothing that
 * says anything stands behind, "Tarn came in behind her", what stands before decides; so it does where the passage tells of her
 * by a pronoun, and where it alone names both: "in April fewer sank" on "more sank in May than in April".
 */
function areSidesExchanged(own: WordAmong, other: WordAmong, isConverse: boolean, lexicon: Lexicon): boolean {
  const theirs = sidesOf(other, isConverse, lexicon);
  if (theirs === undefined) return false;
  const mine = sidesOf(own, isConverse, lexicon) ?? {
    ...theirs,
    before: contentLemmas(own.words.toSpliced(own.at, 1)),
    behind: nothing,
  };
  return (
    mine.isCompared === theirs.isCompared &&
    isMoved(mine.before, theirs.behind, theirs.before) &&
    (isMoved(mine.behind, theirs.before, theirs.behind) ||
      (isUntold(mine, theirs) && !share(mine.behind, theirs.behind)))
  );
}

/** Whether some of these stand on one side, and not on the other as well: words before "than" tell of both. */
const isMoved = (lemmas: ReadonlySet<string>, to: ReadonlySet<string>, from: ReadonlySet<string>): boolean =>
  [...lemmas].some((lemma) => to.has(lemma) && !from.has(lemma));

/** Whether one of two says nothing, or nothing but a pronoun, of what the other names. */
const isUntold = (mine: Sides, theirs: Sides): boolean => mine.behind.size === 0 || theirs.hasPronoun;

const nothing: ReadonlySet<string> = new Set();

/** The base forms before and behind a word that sets two against one another. */
interface Sides {
  readonly isCompared: boolean;
  /** Whether somebody before it is told of by a pronoun. */
  readonly hasPronoun: boolean;
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

function sidesOf({ words, at }: WordAmong, isConverse: boolean, lexicon: Lexicon): Sides | undefined {
  // The "than" of the next sentence is none of this.
  const from = words.findLastIndex(({ opens }, index) => index <= at && opens);
  const next = words.findIndex(({ opens }, index) => index > at && opens);
  const to = next === -1 ? words.length : next;
  const than = words.findIndex(({ word }, index) => index > at && lexicon.comparisons.includes(word));
  const isCompared = than !== -1 && than < to;
  if (!isCompared && !isConverse) return undefined;
  const pivot = isCompared ? than : at;
  const before = words.slice(Math.max(0, from), pivot).filter((word) => word !== words[at]);
  const { she, he } = lexicon.pronouns;
  return {
    isCompared,
    hasPronoun: before.some(({ word }) => she.includes(word) || he.includes(word)),
    before: contentLemmas(before),
    behind: contentLemmas(words.slice(pivot + 1, to)),
  };
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
