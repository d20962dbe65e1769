/**
 * Words that stand in the place of their opposite: "sold the quay" on "bought the quay", "he" on a text about her.
 *
 * A word counts only where it stands in none of the passages, and only beside a word that the passage has beside the
 * opposite: "far" and "near" may both be true of one story.
 */
import { classesByWord } from '../language/classes.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { isContent, isOfName, readWords, type WordMention } from '../mentions/words.ts';
import { readLimitWords } from '../mentions/limits.ts';
import { readMultiples } from '../mentions/multiples.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isTouched, offsetsIn } from '../text/spans.ts';
import { hasDictionary, isFormOf, lemmasOf } from '../words/lemma.ts';
import { isOfManner, listedNearVerbsOf, listedOppositesOf, oppositesOf, synonymsOf } from '../words/related.ts';
import { sameAmounts } from './amounts.ts';
import { isTurning } from './turning.ts';
import { isOtherSide } from './converse.ts';
import { contentLemmas, countShared, lemmasIn, share } from './lemmas.ts';
import { areOthers, countedBeside } from './other-counts.ts';
import { phraseAt } from './phrases.ts';
import { reach, sidesAt, standsAlone, standsBeside, timeSidesOf } from './sides.ts';
import { isPast } from './tense.ts';

/** A word that says the opposite, with the word of the passage. */
export interface OpposedWord {
  readonly word: string;
  readonly given: string;
}

/** A word with the base forms of what stands beside it. */
interface Placed {
  readonly beside: ReadonlySet<string>;
  /** Of what stands directly beside it. */
  readonly adjacent: ReadonlySet<string>;
  /** Of what stands before it, and behind. */
  readonly sides: readonly ReadonlySet<string>[];
  /** What the word behind it says of a time: "before" of "a week before". */
  readonly side: string | undefined;
  /** Whether a negation or a denial stands beside it, or it is told to be lost: "lost their lives" on "dead". */
  readonly isTurned: boolean;
}

/** What stands beside the word at `at`. */
function placeOf(text: string, words: readonly WordMention[], at: number, lexicon: Lexicon): Placed {
  // Who says something may say anything.
  const near = words
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((word) => word !== words[at] && !isFormOf(word.word, lexicon.sayingWords, lexicon));
  return {
    beside: contentLemmas(near),
    adjacent: contentLemmas([words[at - 1], words[at + 1]].filter((word) => word !== undefined)),
    sides: sidesAt(text, words, at, lexicon).map(contentLemmas),
    side: timeSidesOf(lexicon).get(words[at + 1]?.word ?? ''),
    isTurned: near.some(({ word }) => isTurning(word, lexicon)) || isLost(words, at, lexicon),
  };
}

const isLost = (words: readonly WordMention[], at: number, { absences }: Lexicon): boolean =>
  words.slice(Math.max(0, at - mostBeforeLost), at).some(({ word }) => absences.includes(word));

// "Lost their young lives" is as far as this goes.
const mostBeforeLost = 3;

/** A word of a passage with what stands around it. */
interface PlacedIn {
  readonly passage: string;
  readonly one: WordMention;
  readonly index: number;
  readonly all: readonly WordMention[];
}

/** Whether the word at `at` says one of `lemmas`, also with a particle behind it: "reject" of "turned down", "a win over Rovers". */
function saysOneOf(words: readonly WordMention[], at: number, lemmas: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (words[at]?.lemmas.some((lemma) => lemmas.has(lemma)) === true) return true;
  const phrase = phraseAt(words, at, lexicon);
  return phrase !== undefined && synonymsOf(phrase).some((lemma) => lemmas.has(lemma));
}

/** "Had sunk": a verb that only makes a form of another has no opposite of its own. */
const isAuxiliary = (words: readonly WordMention[], at: number, lexicon: Lexicon): boolean =>
  lexicon.auxiliaries.includes(words[at]?.word ?? '') && isPast(words[at + 1]?.word ?? '', lexicon);

/** "Grew less" on "grew more slowly": what a word without content makes more or less of is another thing. */
function isOtherDegree(own: readonly WordMention[], at: number, all: readonly WordMention[], index: number): boolean {
  const [mine, theirs] = [mannerBehind(own, at), mannerBehind(all, index)];
  return own[at]?.isContent === false && mine?.word !== theirs?.word;
}

/** "Slowly" of "more slowly". */
function mannerBehind(words: readonly WordMention[], at: number): WordMention | undefined {
  const behind = words[at + 1];
  return behind !== undefined && isOfManner(behind.word) ? behind : undefined;
}

/** Whether a word is a title, or of a name. */
const isNaming = (word: WordMention, { titles }: Lexicon): boolean => titles.includes(word.text) || isOfName(word);

/** Whether an offset lies in a number, which is judged as such, or in what limits an amount: "less than half an hour". */
const isAmount = memoizePer((lexicon: Lexicon) => (text) => {
  const numbers = readNumbers(text, lexicon);
  const amounts = [...numbers, ...readMultiples(text, lexicon)].sort((a, b) => a.start - b.start);
  // "Costs less than wheat" compares, and limits nothing.
  const limits = readLimitWords(text, lexicon).filter(({ start, end }) =>
    isTouched(amounts, { start: start - mostBetween, end: end + mostBetween }),
  );
  return offsetsIn([...limits, ...numbers], text.length);
});

// Units of text between a limit and its amount, a little word and a sign of money among them.
const mostBetween = 12;

/** The words of a text that have an opposite or name a span of time. */
const withOpposites = memoizePer(
  (lexicon: Lexicon) => (text) =>
    readWords(text, lexicon).flatMap((mention, at) => {
      const opposites = opposed(mention.word, lexicon);
      return opposites.size === 0 && spanOf(mention.word, lexicon) === undefined ? [] : [{ at, mention, opposites }];
    }),
);

/** The words of `text` that stand where a passage has their opposite, each once. */
export const opposedWords = (text: string, passages: readonly string[], lexicon: Lexicon): OpposedWord[] =>
  standingOpposed(text, passages, lexicon).filter(({ isOfOther }) => !isOfOther);

/** Those that say of another what the opposite says of one: "the baker came in behind her" on "she came in ahead of the baker". */
export const wordsOfOtherSide = (text: string, passages: readonly string[], lexicon: Lexicon): string[] =>
  standingOpposed(text, passages, lexicon).flatMap(({ word, isOfOther }) => (isOfOther ? [word] : []));

/** A word with its opposite, and whether that is told of somebody or something else. */
interface StandingOpposed extends OpposedWord {
  readonly isOfOther: boolean;
}

function standingOpposed(text: string, passages: readonly string[], lexicon: Lexicon): StandingOpposed[] {
  const words = readWords(text, lexicon);
  // Most words have no opposite: then the passages are not read.
  let given: readonly PlacedIn[] | undefined;
  const found = new Map<string, StandingOpposed>();
  for (const { at, mention, opposites } of withOpposites(text, lexicon)) {
    const { word } = mention;
    const span = spanOf(word, lexicon);
    if (isAmount(text, lexicon)(mention.start)) continue;
    // "Leave" on "quit": the passages have it in another word.
    const same = mention.lemmas.flatMap((lemma) => [lemma, ...listedNearVerbsOf(lemma, lexicon)]);
    if (passages.some((passage) => same.some((lemma) => lemmasIn(passage, lexicon).has(lemma)))) continue;
    const own = placeOf(text, words, at, lexicon);
    // "The biggest mills" on "the largest mills".
    const isKnown = mention.isContent && hasDictionary(lexicon);
    const synonyms = new Set(isKnown ? mention.lemmas.flatMap(synonymsOf) : []);
    if (synonyms.size > 0 && passages.some((passage) => standsBeside(passage, synonyms, own.adjacent, lexicon)))
      continue;
    given ??= passages.flatMap((passage) => {
      const all = readWords(passage, lexicon);
      return all.map((one, index) => ({ passage, one, index, all }));
    });
    // "A decade later" on "ten years later".
    if (span !== undefined && isTouched(sameAmounts(text, passages, lexicon), mention)) continue;
    const others = given.filter(({ passage, one, index, all }) => {
      const isOpposite = saysOneOf(all, index, opposites, lexicon);
      // "Weeks later" on "days later": spans of time are opposites of one another only side by side with the same.
      const theirs = span === undefined ? undefined : spanOf(one.word, lexicon);
      if (!isOpposite && (theirs === undefined || theirs === span)) return false;
      if (isAuxiliary(all, index, lexicon) || isOtherDegree(words, at, all, index)) return false;
      // "The week before, a mill burned" has nothing that it comes before: it says "earlier" of what another follows.
      if (one.isContent && !mention.isContent && standsAlone(text, mention)) return false;
      // Whoever is "aged 19" is not old.
      if (lexicon.agesBehind.includes(one.word)) return false;
      // "Miss Reis" misses nothing, and who left the Harbour Centre did not go to the left of it.
      if (isNaming(mention, lexicon) !== isNaming(one, lexicon)) return false;
      const place = placeOf(passage, all, index, lexicon);
      if (!isOpposite && own.side !== undefined && own.side === place.side) return place.isTurned === own.isTurned;
      if (place.isTurned !== own.isTurned) return false;
      const [mine, near] = isOpposite ? [own.beside, place.beside] : [own.adjacent, place.adjacent];
      if (mention.isContent) return share(mine, near);
      // "Decided after the exam" and "stolen on the night before the exam" may both be; "rain before the flood" is "the flood
      // after the rain".
      const [straight, crossed] = [place.sides, place.sides.toReversed()].map((theirs) =>
        own.sides.reduce((sum, side, at) => sum + countShared(side, theirs[at] ?? side), 0),
      );
      return straight !== undefined && straight > Math.max(1, crossed ?? 0);
    });
    const [other] = others;
    const counted = others.length === 0 ? [] : countedBeside(text, mention, words, lexicon);
    const isToldOf = ({ passage, one, all, index }: PlacedIn): boolean => {
      const theirs = counted.length === 0 ? [] : countedBeside(passage, one, all, lexicon);
      return areOthers(counted, theirs) || isOtherSide({ words, at }, { words: all, at: index }, lexicon);
    };
    if (other) found.set(word, { word: mention.text, given: other.one.text, isOfOther: others.some(isToldOf) });
  }
  return [...found.values()];
}

/**
 * Words of `text` beside a word that the passages have beside their opposite, and never beside them: "revenue rose" on
 * "profit rose … revenue fell". Each word stands in the passages, and still they may say the other thing.
 */
export function misplacedOpposites(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const words = readWords(text, lexicon);
  // Most words have no opposite: then the passages are not read.
  let places: ReturnType<typeof placesIn> | undefined;
  return withOpposites(text, lexicon).flatMap(({ at, mention, opposites }) => {
    if (opposites.size === 0) return [];
    const lemmas = new Set(mention.lemmas);
    if (!passages.some((passage) => [...lemmas].some((lemma) => lemmasIn(passage, lexicon).has(lemma)))) return [];
    const own = placeOf(text, words, at, lexicon);
    const given = (places ??= passages.flatMap((passage) => placesIn(passage, lexicon)));
    const isBeside = (lemma: string) =>
      given.some((place) => place.lemmas.some((one) => lemmas.has(one)) && place.beside.has(lemma));
    const isOpposed = (lemma: string) =>
      given.some(
        (place) =>
          place.isTurned === own.isTurned &&
          place.lemmas.some((one) => opposites.has(one)) &&
          place.adjacent.has(lemma),
      );
    return ![...own.beside].some(isBeside) && [...own.adjacent].some(isOpposed) ? [mention.text] : [];
  });
}

/** Every word of `text` that has an opposite, with what stands beside it. */
const placesIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly (Placed & { readonly lemmas: readonly string[] })[] => {
      const words = readWords(text, lexicon);
      return withOpposites(text, lexicon).flatMap(({ at, mention: { lemmas }, opposites }) =>
        opposites.size === 0 ? [] : [{ ...placeOf(text, words, at, lexicon), lemmas }],
      );
    },
);

const spansOf = oncePer(({ dates }: Lexicon) => classesByWord(dates.spans));

/** The span of time that a word names. */
function spanOf(word: string, lexicon: Lexicon): string | undefined {
  return spansOf(lexicon).get(word);
}

/** Opposites of a word; a dictionary is asked of words that carry something of their own, a list of all. */
const opposed = memoizePer((lexicon: Lexicon) => (word) => findOpposites(word, lexicon));

const none: ReadonlySet<string> = new Set();

function findOpposites(word: string, lexicon: Lexicon): ReadonlySet<string> {
  const lemmas = lemmasOf(word, lexicon);
  const carries = isContent(word, lexicon) && !lemmas.some((lemma) => lexicon.lightVerbs.includes(lemma));
  const found = lemmas.flatMap((lemma) => [...(carries ? oppositesOf : listedOppositesOf)(lemma, lexicon)]);
  return found.length === 0 ? none : new Set(found);
}
